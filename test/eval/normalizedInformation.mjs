/**
 * Normalised mutual information of two partitions, 0 to 1: twice the mutual information over the sum of the entropies
 * (Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008).
 * @param pairs the community of each node in the one and in the other partition
 */
export function normalizedInformation(pairs) {
  const count = (values) => values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map())
  const entropy = (counts) => -[...counts.values()].reduce((sum, n) => sum + (n / pairs.length) * Math.log(n / pairs.length), 0)
  const [one, other, both] = [
    entropy(count(pairs.map(([a]) => a))),
    entropy(count(pairs.map(([, b]) => b))),
    entropy(count(pairs.map((pair) => JSON.stringify(pair)))),
  ]
  return one + other === 0 ? 0 : (2 * (one + other - both)) / (one + other)
}
