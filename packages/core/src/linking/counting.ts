import type { Counting } from '../model/link.js'

/**
 * What one shared item adds to the link of two of its papers: 1 in full counting; in fractional counting 1 / (n - 1)
 * where n papers share it, so that each paper has the same from an item however many share it.
 * Perianes-Rodriguez, Waltman & van Eck (2016), doi:10.1016/j.joi.2016.10.006.
 * @param papers how many papers share the item, from 1
 */
export function countItem(papers: number, counting: Counting): number {
  return counting === 'full' ? 1 : 1 / Math.max(1, papers - 1)
}
