/** Questions that a tree asks at most before it answers. */
export const DEPTH = 4
/** Questions of a tree, or its answers: a power of two. */
const SIZE = 1 << DEPTH

/** Trees as they are grown and stored: nodes in preorder, the left child behind its parent. */
export interface GrownTrees {
  readonly base: number
  /** Index of the root of each tree. */
  readonly roots: readonly number[]
  /** What a node asks for, or {@link LEAF}. */
  readonly features: readonly number[]
  /** Threshold of a node, or value of a leaf. A row goes left where its feature is at most the threshold. */
  readonly values: readonly number[]
  /** Index of the right child. */
  readonly rights: readonly number[]
}

export const LEAF = 255

/**
 * A sum of decision trees, each filled up to {@link DEPTH} questions, so that a row takes equally many steps through every tree and no
 * step depends on a guess of the processor. The root of a tree is its question 1, the children of question i are 2i and 2i + 1.
 */
export interface Trees {
  readonly count: number
  readonly base: number
  /** Of each tree `SIZE` entries, of which the first is not used. A row goes right where its feature is above the threshold. */
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  /** Of each tree `SIZE` values. */
  readonly leaves: Float32Array
}

/**
 * Trees for reading.
 * @throws RangeError where a tree asks more than {@link DEPTH} questions in a row
 */
export function packTrees(grown: GrownTrees): Trees {
  const count = grown.roots.length
  const features = new Uint8Array(count * SIZE)
  const thresholds = new Float32Array(count * SIZE).fill(Infinity)
  const leaves = new Float32Array(count * SIZE)
  const place = (tree: number, question: number, node: number): void => {
    const isLeaf = grown.features[node] === LEAF
    if (question >= SIZE) {
      if (!isLeaf) throw new RangeError(`a tree must not ask more than ${DEPTH} questions in a row`)
      leaves[tree + question - SIZE] = grown.values[node]!
      return
    }
    if (!isLeaf) {
      features[tree + question] = grown.features[node]!
      thresholds[tree + question] = grown.values[node]!
    }
    place(tree, 2 * question, isLeaf ? node : node + 1)
    place(tree, 2 * question + 1, isLeaf ? node : grown.rights[node]!)
  }
  grown.roots.forEach((root, index) => place(index * SIZE, 1, root))
  return { count, base: grown.base, features, thresholds, leaves }
}

/** After so many trees, a row whose sum lies below so much is given up. */
export interface Cut {
  readonly trees: number
  readonly least: number
}

/** The sum of the trees' values for a row of features: log odds. */
export function sumTrees(trees: Trees, row: Float32Array, offset: number): number {
  return sumSome(trees, 0, trees.count, trees.base, row, offset)
}

/**
 * Like {@link sumTrees}, but a row that the first trees already find hopeless keeps their sum.
 * @param pass called at each cut, with the number of trees so far, for a row that is not given up there
 */
export function sumPromising(trees: Trees, row: Float32Array, offset: number, cuts: readonly Cut[], pass: (trees: number) => void = () => undefined): number {
  let sum = trees.base
  let done = 0
  for (const cut of cuts) {
    const end = Math.min(cut.trees, trees.count)
    sum = sumSome(trees, done, end, sum, row, offset)
    if (sum < cut.least) return sum
    pass(end)
    done = end
  }
  return sumSome(trees, done, trees.count, sum, row, offset)
}

/** Level by level: written as a loop it takes twice as long, and a branch at each question four times. */
function sumSome(trees: Trees, from: number, to: number, start: number, row: Float32Array, offset: number): number {
  const { features, thresholds, leaves } = trees
  let sum = start
  for (let tree = from * SIZE; tree < to * SIZE; tree += SIZE) {
    let at = 1
    at = 2 * at + Number(row[offset + features[tree + at]!]! > thresholds[tree + at]!)
    at = 2 * at + Number(row[offset + features[tree + at]!]! > thresholds[tree + at]!)
    at = 2 * at + Number(row[offset + features[tree + at]!]! > thresholds[tree + at]!)
    at = 2 * at + Number(row[offset + features[tree + at]!]! > thresholds[tree + at]!)
    sum += leaves[tree + at - SIZE]!
  }
  return sum
}

/** Log odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
