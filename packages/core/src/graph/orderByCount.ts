import { longList } from '../base/shareable.js'

/** Indices by their counts, least first, equals by index: a counting sort. */
export function orderByCount(counts: Uint32Array): Uint32Array {
  const next = startsOf(counts)
  const order = longList(Uint32Array, counts.length)
  for (let index = 0; index < counts.length; index++) order[next[counts[index]!]!++] = index
  return order
}

/** Makes each count the place of its index in the order of {@link orderByCount}. */
export function rankByCount(counts: Uint32Array): Uint32Array {
  const next = startsOf(counts)
  for (let index = 0; index < counts.length; index++) counts[index] = next[counts[index]!]!++
  return counts
}

/** Per count where the indices that have it begin. */
function startsOf(counts: Uint32Array): Uint32Array {
  let most = 0
  for (const count of counts) if (count > most) most = count
  const starts = new Uint32Array(most + 2)
  for (const count of counts) starts[count + 1]!++
  for (let count = 0; count <= most; count++) starts[count + 1]! += starts[count]!
  return starts
}
