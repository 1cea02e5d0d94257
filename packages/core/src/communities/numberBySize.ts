import { partSizes } from '../base/weightedGraph.js'

/**
 * Renumbers parts in place: largest first, ties by their first node.
 * @param inOrder the nodes in the order that decides which is first
 * @returns how many parts there are
 */
export function numberBySize(part: Int32Array, inOrder: Uint32Array): number {
  const sizes = partSizes(part)
  const first = new Int32Array(sizes.length).fill(-1)
  const parts: number[] = []
  for (let at = 0; at < inOrder.length; at++) {
    const own = part[inOrder[at]!]!
    if (first[own]! >= 0) continue
    first[own] = at
    parts.push(own)
  }
  parts.sort((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!)
  const numbers = new Int32Array(sizes.length)
  for (const [number, own] of parts.entries()) numbers[own] = number
  for (let node = 0; node < part.length; node++) part[node] = numbers[part[node]!]!
  return parts.length
}
