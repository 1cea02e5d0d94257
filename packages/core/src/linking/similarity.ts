import type { Similarity } from '../model/link.js'

/**
 * The factor that turns what two papers share into their similarity: with `shared` what both have, and `a` and `b` what
 * each has, all counted alike,
 *
 * - `association-strength`: 1 / (a b), van Eck & Waltman (2009), doi:10.1002/asi.21075
 * - `salton`: 1 / sqrt(a b), the cosine, Salton & McGill (1983)
 * - `jaccard`: 1 / (a + b - shared), Jaccard (1901)
 * - `inclusion`: 1 / min(a, b), Simpson (1943)
 * - `none`: 1
 *
 * Salton, Jaccard and inclusion run from 0, nothing shared, to 1.
 */
export function similarityFactor(similarity: Similarity, shared: number, a: number, b: number): number {
  switch (similarity) {
    case 'association-strength':
      return 1 / (a * b)
    case 'salton':
      return 1 / Math.sqrt(a * b)
    case 'jaccard':
      return 1 / (a + b - shared)
    case 'inclusion':
      return 1 / Math.min(a, b)
    case 'none':
      return 1
  }
}

/** The factor as one of each paper, where it is a product of two: that of a paper which has `size`. */
export function ownFactor(similarity: Similarity, size: number): number | null {
  switch (similarity) {
    case 'association-strength':
      return 1 / size
    case 'salton':
      return 1 / Math.sqrt(size)
    case 'none':
      return 1
    case 'jaccard':
    case 'inclusion':
      return null
  }
}
