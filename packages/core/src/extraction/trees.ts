/** Questions that a tree asks at most before it answers. */
export const DEPTH = 4
/** Trees at most: see {@link rootOf}. */
const MOST_TREES = 256

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
 * step depends on a guess of the processor. They hang side by side in one large tree: the roots are its questions from 256 on, the
 * children of question i are 2i and 2i + 1, and the answers stand where the next questions would.
 */
export interface Trees {
  readonly count: number
  readonly base: number
  /** Whether any tree asks as many questions as it may. */
  readonly isDeep: boolean
  /** By question. A row goes right where its feature is above the threshold. */
  readonly features: Uint8Array
  /** Made by {@link toRanks}. */
  readonly thresholds: Int32Array
  readonly answers: Float32Array
}

/**
 * Trees for reading.
 * @throws RangeError where there are more than {@link MOST_TREES}, or one asks more than {@link DEPTH} questions in a row
 */
export function packTrees({ base, roots, features: asked, values, rights }: GrownTrees): Trees {
  const count = roots.length
  if (count > MOST_TREES) throw new RangeError(`there must not be more than ${MOST_TREES} trees`)
  const end = rootOf(0) << DEPTH
  const features = new Uint8Array(end)
  const thresholds = new Float32Array(end).fill(Infinity)
  const answers = new Float32Array(2 * end)
  let isDeep = false
  const place = (question: number, node: number): void => {
    const isLeaf = asked[node] === LEAF
    if (question >= end) {
      if (!isLeaf) throw new RangeError(`a tree must not ask more than ${DEPTH} questions in a row`)
      answers[question] = values[node]!
      return
    }
    if (!isLeaf) {
      features[question] = asked[node]!
      thresholds[question] = values[node]!
      isDeep ||= 2 * question >= end
    }
    place(2 * question, isLeaf ? node : node + 1)
    place(2 * question + 1, isLeaf ? node : rights[node]!)
  }
  roots.forEach((root, tree) => { place(rootOf(tree), root) })
  return { count, base, isDeep, features, thresholds: toRanks(thresholds), answers }
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
export function sumTrees(trees: Trees, row: Int32Array): number {
  return addTrees(trees, 0, trees.count, trees.base, row)
}

/**
 * The sum with the values of the trees `from` to `to` (exclusive) added to it: an even number of trees, unless `to` is the end. Two trees at
 * a time, as the processor walks through both at once, and level by level: a loop takes twice as long, and a branch at each question four times.
 */
export function addTrees({ isDeep, features, thresholds, answers }: Trees, from: number, to: number, start: number, row: Int32Array): number {
  let sum = start
  for (let tree = from; tree < to; tree += 2) {
    let one = rootOf(tree)
    let other = one + 1
    one = follow(thresholds, features, row, one)
    other = follow(thresholds, features, row, other)
    one = follow(thresholds, features, row, one)
    other = follow(thresholds, features, row, other)
    one = follow(thresholds, features, row, one)
    other = follow(thresholds, features, row, other)
    one = isDeep ? follow(thresholds, features, row, one) : 2 * one
    other = isDeep ? follow(thresholds, features, row, other) : 2 * other
    sum += answers[one]!
    sum += answers[other]!
  }
  return sum
}

/**
 * The first question of a tree. The mask, and numbers instead of names, let the compiler know that it is neither negative nor large, which
 * spares checks at every question behind it.
 */
function rootOf(tree: number): number {
  return 256 + (tree & 255)
}

/** Where a row goes from a question. */
function follow(thresholds: Int32Array, features: Uint8Array, row: Int32Array, question: number): number {
  return 2 * question + ((thresholds[question]! - row[features[question]!]!) >>> 31)
}

/** Log odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
