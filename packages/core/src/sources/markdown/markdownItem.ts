import { normalizeArxiv, normalizeDoi } from '../../text/identifiers.js'
import { classifyUrl } from '../../text/urls.js'
import type { Draft } from '../draft.js'
import { findYear } from './findYear.js'
import { dropLinks, findLinks, textBeforeLinks, toBareText, type MarkdownLink } from './markdownText.js'
import { readListItem } from './readingListItem.js'

/** What links beside a title are called: what they lead to, or where it appeared. */
const LABEL = new RegExp(
  `^(?:\\W*(?:${(
    'papers? pdf arxiv abs abstract code official unofficial github git repo repository project page website web site homepage links? here demo videos? slides poster ' +
    'blog post talk media data datasets? models? weights hugging face huggingface hf colab doi html openreview acl cvf pytorch tensorflow tf keras supp supplementary bibtex bib ' +
    'stars? read more source tweet twitter docs documentation notebook'
  ).replaceAll(' ', '|')})\\W*){1,3}$`,
  'i',
)
const VENUE = /^\W*[A-Z][A-Za-z&-]{1,14}\W{0,3}(?:'?\d{2}|(?:19|20)\d{2})\W*$/

/** A title in bold, and behind it a full stop and more; or nothing more, where items are numbered: others may be headings. */
const TITLED = /^\*\*(?:[^*\\]|\\.){4,300}\*\*(?:\. \S|(\.?$))/

/** Makes a draft of an item of a list; null where it neither links anywhere nor begins with a title, or names nothing. */
export function draftItem(item: string, isNumbered: boolean): Draft | null {
  const listed = isNumbered ? readListItem(item) : null
  if (listed !== null) return listed
  const all = findLinks(item)
  const links = all.filter(({ url }) => /^https?:/i.test(url))
  if (all.length === 0) {
    const titled = TITLED.exec(item)
    return titled === null || (titled[1] !== undefined && !isNumbered) ? null : { title: findTitle(item, all), date: findYear(item) }
  }
  const title = findTitle(item, all)
  return links.length === 0 || title === '' ? null : { title, ...describeLinks(links), date: findYear(item) }
}

/** The label of a link that is no mere label or identifier, else what is set in bold, else what stands before the links. */
function findTitle(item: string, links: readonly MarkdownLink[]): string {
  const named = links.find(({ label }) => !LABEL.test(label) && !VENUE.test(label) && !isIdentifier(label) && /\p{L}{3}/u.test(label))
  if (named !== undefined) return named.label
  const strong = /\*\*((?:[^*\\]|\\.){4,300})\*\*|__((?:[^_\\]|\\.){4,300})__/.exec(dropLinks(item, false))
  if (strong !== null) return toBareText(strong[1] ?? strong[2]!)
  return firstSentence(toBareText(textBeforeLinks(item)).replace(/^\W{0,2}(?:\w{1,14}[ '])?\d{2,4}\W+/, ''))
}

function isIdentifier(label: string): boolean {
  return (normalizeDoi(label) ?? normalizeArxiv(label)) !== null
}

/** A title ends with a full stop, a bracket or a dash; what follows names authors and venue. */
function firstSentence(text: string): string {
  const end = /[.?!] (?=\p{Lu})| [([{]| [—–|] /u.exec(text.slice(15))
  const title = end === null ? text : text.slice(0, 15 + end.index + (/^[?!]/.test(end[0]) ? 1 : 0))
  return toBareText(title).replace(/\.$/, '')
}

/** The page of the paper, its identifiers, and the other addresses. */
export function describeLinks(links: readonly MarkdownLink[]): Pick<Draft, 'url' | 'urls' | 'arxiv' | 'doi'> {
  const urls = links.map(({ url }) => url)
  const arxiv = urls.find((url) => /arxiv\.org/i.test(url) && normalizeArxiv(url) !== null)
  const doi = urls.map((url) => /doi\.org\/(10\.\S+)/i.exec(url)?.[1]).find((one) => one !== undefined)
  const page = arxiv ?? urls.find((url) => classifyUrl(url).kind !== 'repository') ?? urls[0]
  return { url: page, urls: urls.filter((url) => url !== page), arxiv, doi }
}
