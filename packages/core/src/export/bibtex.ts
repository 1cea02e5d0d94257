import type { Paper } from '../model/paper.js'
import { createCitationKeys } from './citationKeys.js'
import { createReferenceLists, type ReferenceLists } from './listReferences.js'
import { splitName } from './personName.js'
import { safeUrl } from './safeUrl.js'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['%', '\\%'],
  ['&', '\\&'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
])
/** For text in which they do not pair: a field is read up to the brace that pairs with its first, whatever stands before it. */
const UNBALANCED: ReadonlyMap<string, string> = new Map([
  ...ESCAPES,
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
])
/** Signs that LaTeX prints as one: a dash, a quotation mark, a sign that stands on its head. */
const LIGATURES = /-{2,}|``|''|[?!]`/g
const MEETING = /\b(?:proceedings|conference|symposium|workshop)\b/i

/**
 * Papers as BibTeX in UTF-8, in the order given, with keys that are unique and the same in any order. A preprint known
 * only by its arXiv id is `@misc` with `eprint`. Capitals inside of words, as in `DriftNet`, are kept by braces. Further addresses, code
 * among them, are its `annotation`, which no common style prints; neither is what it cites: keys and identifiers in `cites`,
 * references in words in `references`, one a line.
 */
export function toBibtex(papers: readonly Paper[]): string {
  const keys = createCitationKeys(papers)
  const listReferences = createReferenceLists(papers, keys)
  return papers.map((paper) => writeEntry(paper, keys.get(paper.id)!, listReferences(paper))).join('\n')
}

function writeEntry(paper: Paper, key: string, cited: ReferenceLists): string {
  const { title, authors = [], year, venue, keywords = [], abstract, identifiers = {}, urls = [] } = paper
  const url = safeUrl(paper.url)
  const others = new Set(urls.flatMap((address) => safeUrl(address) ?? []).filter((address) => address !== url))
  const meeting = venue !== undefined && MEETING.test(venue)
  const fields: [string, string | undefined][] = [
    ['title', keepCapitals(title)],
    ['author', authors.map(writeAuthor).join(' and ')],
    [meeting ? 'booktitle' : 'journal', venue === undefined ? undefined : escapeLatex(venue)],
    ['year', year === undefined ? undefined : String(year)],
    ['doi', verbatim(identifiers.doi)],
    ['eprint', verbatim(identifiers.arxiv)],
    ['archiveprefix', identifiers.arxiv === undefined ? undefined : 'arXiv'],
    ['pmid', verbatim(identifiers.pmid)],
    ['url', verbatim(url)],
    ['keywords', joinKeywords(keywords.map(escapeLatex))],
    ['abstract', abstract === undefined ? undefined : escapeLatex(abstract)],
    ['annotation', [...others].map(escapeLatex).join(' ')],
    ['cites', cited.keys.map(escapeLatex).join(', ')],
    ['references', cited.texts.map(escapeLatex).join('\n')],
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value!}},\n`)
  return `@${meeting ? 'inproceedings' : venue === undefined ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`
}

/**
 * Parted by commas, but by semicolons where a keyword has a sign of either kind inside: readers take commas for parts of
 * keywords where there is a semicolon, so that a single keyword with a comma ends with one. A semicolon inside parts all the same.
 */
function joinKeywords(keywords: readonly string[]): string {
  if (!keywords.some((keyword) => /[,;]/.test(keyword))) return keywords.join(', ')
  return keywords.length === 1 ? `${keywords[0]!};` : keywords.join('; ')
}

/** LaTeX's own characters, on one line; other scripts stay as they are. */
function escapeLatex(text: string): string {
  const escapes = isBalanced(text) ? ESCAPES : UNBALANCED
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}%&$#_^~]/g, (character) => escapes.get(character)!)
    .replace(LIGATURES, (signs) => [...signs].join('{}'))
}

function isBalanced(text: string): boolean {
  let open = 0
  for (const [brace] of text.matchAll(/[{}]/g)) {
    open += brace === '{' ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}

/** Braces around words with a capital after their first letter: styles would write them small. */
function keepCapitals(title: string): string {
  const words = title.replace(/\s+/g, ' ').trim().split(' ')
  return words.map((word) => (/.\p{Lu}/u.test(word) ? `{${escapeLatex(word)}}` : escapeLatex(word))).join(' ')
}

/** Identifiers and addresses are read as they stand, but a brace or a backslash would end or escape the field. */
function verbatim(text: string | undefined): string | undefined {
  return text?.replace(/[{}\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Braces keep the name of a group whole, and an `and` in it from parting it. */
function writeAuthor(author: string): string {
  const { family, given } = splitName(author)
  if (given !== undefined) return `${escapeLatex(family)}, ${escapeLatex(given)}`.replace(/\band\b/gi, '{$&}')
  return /\s/.test(family) ? `{${escapeLatex(family)}}` : escapeLatex(family)
}
