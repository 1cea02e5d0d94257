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

/** After so many trees, a row whose sum lies below so much is given up. */
export interface Cut {
  readonly trees: number
  readonly least: number
}

/** The sum of the trees' values for a row of features: log odds. */
export function sumTrees(trees: Trees, row: Float32Array, offset: number): number {
  return sumSome(trees, 0, trees.roots.length, trees.base, row, offset)
}

/**
 * Like {@link sumTrees}, but a row that the first trees already find hopeless keeps their sum.
 * @param pass called at the first cut for a row that is not given up there
 */
export function sumPromising(trees: Trees, row: Float32Array, offset: number, cuts: readonly Cut[], pass: () => void = () => undefined): number {
  let sum = trees.base
  let done = 0
  for (const cut of cuts) {
    const end = Math.min(cut.trees, trees.roots.length)
    sum = sumSome(trees, done, end, sum, row, offset)
    if (sum < cut.least) return sum
    if (done === 0) pass()
    done = end
  }
  return sumSome(trees, done, trees.roots.length, sum, row, offset)
}

function sumSome(trees: Trees, from: number, to: number, start: number, row: Float32Array, offset: number): number {
  const { roots, features, values, rights } = trees
  let sum = start
  for (let tree = from; tree < to; tree++) {
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
