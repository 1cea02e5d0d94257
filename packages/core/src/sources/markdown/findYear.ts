import { dropLinks } from './markdownText.js'

/** A year that stands in the text, not inside of an address or a range of pages. */
export function findYear(text: string): string | undefined {
  return /(?<![\d/.–-])(?:19|20)\d{2}(?![\d/.–-]?\d)/.exec(dropLinks(text, true).replace(/https?:\S+/g, ' '))?.[0]
}
