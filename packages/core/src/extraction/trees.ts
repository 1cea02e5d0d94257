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
  /** Whether any tree asks as many questions as it may. */
  readonly isDeep: boolean
  /** Of each tree `SIZE` entries, of which the first is not used. A row goes right where its feature is above the threshold. */
  readonly features: Uint8Array
  /** Made by {@link toRanks}. */
  readonly thresholds: Int32Array
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
  let isDeep = false
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
      isDeep ||= 2 * question >= SIZE
    }
    place(tree, 2 * question, isLeaf ? node : node + 1)
    place(tree, 2 * question + 1, isLeaf ? node : grown.rights[node]!)
  }
  grown.roots.forEach((root, index) => place(index * SIZE, 1, root))
  return { count, base: grown.base, isDeep, features, thresholds: toRanks(thresholds), leaves }
}

/**
 * Makes whole numbers of values, in their place: as large a number as the value is, one for two neighbours among the values. Which of two is
 * larger is the sign of their difference, at two thirds of the time that a comparison takes.
 */
export function toRanks(values: Float32Array, from = 0, to = values.length): Int32Array {
  const ranks = new Int32Array(values.buffer, values.byteOffset, values.length)
  rankValues(ranks, from, to)
  return ranks
}

/** {@link toRanks} of values that are seen as the whole numbers which their bits are. */
export function rankValues(bits: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const value = bits[at]!
    bits[at] = (value ^ ((value >> 31) & 0x7fffffff)) >> 1
  }
}

/** The sum of the trees' values for a row of features, made by {@link toRanks}: log odds. */
export function sumTrees(trees: Trees, row: Int32Array, offset: number): number {
  return addTrees(trees, 0, trees.count, trees.base, row, offset)
}

/**
 * The sum with the values of the trees `from` to `to` (exclusive) added to it. Level by level: written as a loop it takes twice as long, and a
 * branch at each question four times.
 */
export function addTrees({ count, isDeep, features, thresholds, leaves }: Trees, from: number, to: number, start: number, row: Int32Array, offset: number): number {
  const end = Math.min(to, count) * SIZE
  let sum = start
  for (let tree = from * SIZE; tree < end; tree += SIZE) {
    let at = 2 + ((thresholds[tree + 1]! - row[offset + features[tree + 1]!]!) >>> 31)
    at = 2 * at + ((thresholds[tree + at]! - row[offset + features[tree + at]!]!) >>> 31)
    at = 2 * at + ((thresholds[tree + at]! - row[offset + features[tree + at]!]!) >>> 31)
    at = 2 * at + (isDeep ? (thresholds[tree + at]! - row[offset + features[tree + at]!]!) >>> 31 : 0)
    sum += leaves[tree + at - SIZE]!
  }
  return sum
}

/** Log odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
