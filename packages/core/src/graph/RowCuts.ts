import { longList } from '../base/shareable.js'
import type { SparseMatrix } from '../model/layer.js'

/** The cuts, `MOST_CUTS` of them at most: what two rows share behind each on the average, of what lists ask for on the average. */
const AVERAGE_SHARES = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]
/** A row is cut where it can share up to this with an average row behind the cut, of what its own list asks for. */
const LEFT_OUT = 0.5

/** Where rows are cut off: columns that most rows have stand behind the cut. A row that asks for more is cut further in front. */
export class RowCuts {
  /** Per cut the first column behind it. */
  readonly firsts: Uint32Array
  /** Per cut how long each row is behind it: a bound. */
  readonly lengths: readonly Float32Array[]
  /** Per cut the longest row behind it. */
  readonly longest: Float64Array
  /** Per row the cut that serves it best. */
  readonly cutOf: Uint8Array

  /**
   * @param matrix its columns by rank, rarest first
   * @param rare so many columns stand in front of all cuts
   * @param floors what each row asks for
   */
  constructor(matrix: SparseMatrix, rare: number, floors: Float64Array) {
    this.firsts = findCuts(matrix, rare, floors)
    this.lengths = measureTails(matrix, this.firsts)
    this.longest = Float64Array.from(this.lengths, (lengths) => lengths.reduce((most, length) => Math.max(most, length), 0))
    const means = this.lengths.map((lengths) => lengths.reduce((sum, length) => sum + length, 0) / matrix.rows)
    this.cutOf = Uint8Array.from(floors, (floor, row) => this.lengths.findLastIndex((lengths, cut) => lengths[row]! * means[cut]! <= LEFT_OUT * floor))
  }
}

function findCuts({ columnCount, columns, values }: SparseMatrix, rare: number, floors: Float64Array): Uint32Array {
  const squares = longList(Float64Array, columnCount)
  for (let at = 0; at < columns.length; at++) squares[columns[at]!]! += values[at]! ** 2
  const asked = floors.reduce((sum, floor) => sum + floor, 0)
  let first = columnCount
  let sum = 0
  return Uint32Array.from(AVERAGE_SHARES, (share) => {
    while (first > rare && sum + squares[first - 1]! <= share * asked) sum += squares[--first]!
    return first
  })
}

/** Per cut the lengths of all rows behind it, rounded up; the cuts stand from the last columns to the first. */
function measureTails({ rows, offsets, columns, values }: SparseMatrix, firsts: Uint32Array): Float32Array[] {
  const lengths = Array.from(firsts, () => longList(Float32Array, rows))
  for (let row = 0; row < rows; row++) {
    let squares = 0
    let at = offsets[row + 1]!
    for (let cut = 0; cut < firsts.length; cut++) {
      for (; at > offsets[row]! && columns[at - 1]! >= firsts[cut]!; at--) squares += values[at - 1]! ** 2
      lengths[cut]![row] = Math.sqrt(squares) * (1 + 2 ** -20)
    }
  }
  return lengths
}
