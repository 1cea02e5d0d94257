import type { Paper } from './paper.js'

/**
 * Gives papers vectors: a language model of one's own, or vectors made beforehand and kept in a file. Paperloom ships
 * none; over the words of the text, plain counting beats the small models that can be shipped.
 */
export interface Embedder {
  /** How the evidence of these links names their origin, e.g. `specter2`. */
  readonly name: string
  /** Any length, but the same for all papers; null for a paper without a vector. Length 1 is not needed. */
  embed(paper: Paper): ArrayLike<number> | null
}
