import type { Draft } from '../draft.js'
import { splitNames } from '../splitNames.js'
import { findYear } from './findYear.js'

/** Text as it is escaped in a reading list: no sign that Markdown acts upon stands alone in it, so it ends where one does. */
const TEXT = String.raw`(?:[^\\\`*_[\]<>#|~&$]|\\[\\\`*_[\]<>#|~&$])+`
const ADDRESS = String.raw`[^\s()]+`
const END = String.raw`(?:\. |$)`
const link = (label: string): string => String.raw`\[${label}\]\(${ADDRESS}\)${END}`

const ITEM = new RegExp(
  String.raw`^(?:\*\*(?<alone>${TEXT})\*\*|\[\*\*(?<linked>${TEXT})\*\*\]\((?<url>${ADDRESS})\))${END}` +
    String.raw`(?<by>${TEXT})?(?:\*(?<venue>${TEXT})\*${END})?(?:${link(`doi:(?<doi>${TEXT})`)})?(?:${link(`arXiv:(?<arxiv>${TEXT})`)})?(?<code>(?:${link('code')})*)$`,
)
const BY = /^(?:(.+) )?\((-?\d{1,6})\)(?:\. )?$/

/**
 * Reads an item of a reading list just as `toMarkdown` writes it: title, authors, year, venue and addresses, each in its
 * place. Null where anything differs. Words that no year follows may as well describe the paper, and are no authors.
 */
export function readListItem(item: string): Draft | null {
  const found = ITEM.exec(item)?.groups
  if (found === undefined) return null
  const { alone, linked, url, by = '', venue, doi, arxiv, code = '' } = found
  const [, authors = '', year] = BY.exec(by) ?? []
  return {
    title: unescape(linked ?? alone!),
    authors: splitNames(unescape(authors)),
    date: year ?? findYear(`${by} ${venue ?? ''}`),
    venue: unescape(venue ?? ''),
    url,
    urls: [...code.matchAll(/\(([^()]+)\)/g)].map(([, address]) => address!),
    doi: unescape(doi ?? ''),
    arxiv: unescape(arxiv ?? ''),
  }
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
