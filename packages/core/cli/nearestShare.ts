import { findNearest, type NearestOptions, type SparseMatrix, type WeighedRows } from '@paperloom/core'
import { announce, sharedNumbers, waitFor } from './waitFor.js'

/** What a thread needs that searches for the nearest together with others. */
export interface NearestShare {
  readonly matrix: SparseMatrix
  readonly options: Required<Pick<NearestOptions, 'topK' | 'minWeight' | 'part' | 'parts'>> & { readonly weighed: true }
  /** What threads have found of each row; shared. */
  readonly floors: Float64Array
  /** How many threads have told; shared. */
  readonly ready: Int32Array
}

/** Prepares the shares of so many threads. */
export function cutSearch(matrix: SparseMatrix, options: { readonly topK: number; readonly minWeight: number; readonly weighed: true }, threads: number): NearestShare[] {
  const floors = new Float64Array(new SharedArrayBuffer(matrix.rows * Float64Array.BYTES_PER_ELEMENT))
  const ready = sharedNumbers(1)
  return Array.from({ length: threads }, (_, part) => ({ matrix, options: { ...options, part, parts: threads }, floors, ready }))
}

/** Searches for what is nearest in one share of all pairs; all threads must do theirs at the same time. */
export function searchShare({ matrix, options, floors, ready }: NearestShare): WeighedRows {
  const start = performance.now()
  const exchange = (own: Float64Array): void => {
    for (let row = 0; row < own.length; row++) if (own[row]! > 0) floors[row] = own[row]!
    announce(ready)
    waitFor(ready, options.parts, start)
    own.set(floors)
  }
  return findNearest(matrix, { ...options, exchange })
}
