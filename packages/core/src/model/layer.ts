import type { Evidence, LinkKind } from './link.js'

/**
 * A paper-by-item matrix in compressed sparse rows: row r holds columns `columns[offsets[r] .. offsets[r + 1])`,
 * ascending, with their `values` (all positive). Where shared buffers are allowed, long lists may lie in such, here and wherever
 * lists of numbers are given.
 */
export interface SparseMatrix {
  readonly rows: number
  readonly columnCount: number
  readonly offsets: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float64Array | Float32Array
}

/**
 * One kind of link. Two papers' weight in this layer is the dot product of their rows, so that each item that both
 * have contributes `value x value` and can be shown as evidence.
 */
export interface Layer {
  readonly kind: LinkKind
  /** Rows follow the corpus' papers. */
  readonly matrix: SparseMatrix
  /** What a column stands for, as it will be named in evidence. */
  readonly items: readonly Omit<Evidence, 'kind' | 'weight'>[]
}

/** The nearest of each row, heaviest first: those of row r are `rows[offsets[r] .. offsets[r + 1])`. */
export interface NearestRows {
  readonly offsets: Uint32Array
  readonly rows: Uint32Array
  /** How much each of them shares with the row, in units of 0.00001. Where this is one of several parts, and without these, each row has its list in one of them. */
  readonly units?: Int32Array | Float64Array | undefined
}

/** {@link NearestRows} that tell how near they are. */
export interface WeighedRows extends NearestRows {
  readonly units: Int32Array | Float64Array
}

/** One row: `columns`, ascending, with their `values`, all positive. */
export interface SparseRow {
  readonly columns: Uint32Array
  readonly values: Float64Array | Float32Array
}
