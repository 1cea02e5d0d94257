/** Indices by their counts, least first, equals by index: a counting sort. */
export function orderByCount(counts: Uint32Array): Uint32Array {
  let most = 0
  for (const count of counts) if (count > most) most = count
  const next = new Uint32Array(most + 2)
  for (const count of counts) next[count + 1]!++
  for (let count = 0; count <= most; count++) next[count + 1]! += next[count]!
  const order = new Uint32Array(counts.length)
  for (let index = 0; index < counts.length; index++) order[next[counts[index]!]!++] = index
  return order
}
