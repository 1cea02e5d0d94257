import type { Span } from './foundTerm.js'

/** A title or the authors' keywords say as much as so many places in the abstract; as do words, see `TermIndex`. */
const IN_TITLE = 3
const MOST = 4

/**
 * How central an entity is to a paper, 1 to 2: the square root of how often the abstract names it, a title or keyword counting three
 * times, four at most; to three digits. So 1 is named once, 1.41 twice, 1.73 in the title, 2 in the title and the abstract.
 */
export function salienceOf(spans: readonly Span[]): number {
  const named = spans.some(({ field }) => field === 'title' || field === 'keyword') ? IN_TITLE : 0
  const places = spans.filter(({ field }) => field === 'abstract').length
  return Math.round(1000 * Math.sqrt(Math.max(1, Math.min(MOST, named + places)))) / 1000
}
