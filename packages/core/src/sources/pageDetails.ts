import { findUrls } from '../text/urls.js'
import type { Draft } from './draft.js'

/** What a page says of a paper beside its title, authors and abstract. */
export type PageDetails = Pick<Draft, 'date' | 'venue' | 'doi' | 'keywords' | 'urls'>

type Read = (text: string) => PageDetails

const DETAILS: readonly (readonly [RegExp, Read])[] = [
  [/^(?:publication )?(?:year|date) ?: ?/i, (date) => ({ date })],
  [/^published ?: ?/i, (date) => ({ date })],
  [/^(?:venue|journal|conference|booktitle|published in) ?: ?/i, (venue) => ({ venue })],
  [/^doi ?: ?/i, (doi) => ({ doi })],
  [/^keywords ?: ?/i, (text) => ({ keywords: text.split(/[,;]/) })],
  [/^(?:urls?|links?|code|github|repository|project(?: page)?|website|homepage|pdf) ?: ?/i, (text) => ({ urls: findUrls(text).map(({ url }) => url) })],
]

/** What a line with a label such as `Year:` says, or null where it has none of these labels. */
export function readDetail(line: string): PageDetails | null {
  for (const [label, read] of DETAILS) {
    if (label.test(line)) return read(line.replace(label, '').trim())
  }
  return null
}
