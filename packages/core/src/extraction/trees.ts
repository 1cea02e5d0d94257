/**
 * A sum of decision trees. Nodes stand in preorder: the left child follows its parent, `right` is the index of the
 * other one; a node whose feature is {@link LEAF} holds a value.
 */
export interface Trees {
  /** Index of the root of each tree. */
  readonly roots: Uint32Array
  readonly features: Uint8Array
  /** Threshold of a node, or value of a leaf. A row goes left where its feature is at most the threshold. */
  readonly values: Float32Array
  readonly rights: Uint32Array
  readonly base: number
}

export const LEAF = 255

/** The sum of the trees' values for a row of features: log odds. */
export function sumTrees(trees: Trees, row: Float32Array, offset: number): number {
  const { roots, features, values, rights } = trees
  let sum = trees.base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    let feature = features[node]!
    while (feature !== LEAF) {
      node = row[offset + feature]! <= values[node]! ? node + 1 : rights[node]!
      feature = features[node]!
    }
    sum += values[node]!
  }
  return sum
}

/** Log odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
