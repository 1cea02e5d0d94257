import type { Span } from './foundTerm.js'

/**
 * How central an entity is to a paper: 2 if the title or the authors' keywords name it, 1.5 if the abstract does more
 * than once, else 1.
 */
export function salienceOf(spans: readonly Span[]): number {
  if (spans.some(({ field }) => field === 'title' || field === 'keyword')) return 2
  return spans.filter(({ field }) => field === 'abstract').length > 1 ? 1.5 : 1
}
