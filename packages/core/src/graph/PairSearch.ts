import type { SparseMatrix } from '../model/layer.js'
import { BlockLists } from './BlockLists.js'
import { entryFrom, OpenRow } from './OpenRow.js'
import { RowCuts } from './RowCuts.js'
import type { SearchWork } from './searchWork.js'

/** Is told that a row is near enough to another to be offered to its list. */
export type Offer = (row: number, other: number, units: number) => void

/** Pairs rows with those of one block, all of which ask for as much as the row, or more. */
export class PairSearch {
  readonly #matrix: SparseMatrix
  readonly #floors: Float64Array
  readonly #offer: Offer
  readonly #work: SearchWork
  readonly #cuts: RowCuts
  readonly #lists: BlockLists
  readonly #open: OpenRow
  /** What a row shares with each of the block in front of its cut. */
  readonly #sums: Int32Array
  /** Per cut the longest tail in the block. */
  readonly #longest: Float64Array
  #first = 0
  #taken = 0

  /**
   * @param matrix its columns by rank, rarest first; no sum leaves 32 bits
   * @param rare how many columns are rare
   * @param floors what each row asks for, the most first
   * @param block how many rows a block has at most, a multiple of 4
   */
  constructor(matrix: SparseMatrix, rare: number, floors: Float64Array, block: number, offer: Offer, work: SearchWork) {
    this.#matrix = matrix
    this.#floors = floors
    this.#offer = offer
    this.#work = work
    this.#cuts = new RowCuts(matrix, rare, floors)
    this.#lists = new BlockLists(matrix)
    this.#open = new OpenRow(matrix, this.#cuts.firsts.at(-1)!)
    this.#sums = new Int32Array(block)
    this.#longest = new Float64Array(this.#cuts.firsts.length)
  }

  /** Begins a block of the rows `first` to `end` (exclusive). */
  open(first: number, end: number): void {
    this.#lists.open(first, end)
    this.#longest.fill(0)
    this.#first = first
    this.#taken = 0
  }

  /** Makes the next row one of the block. */
  take(row: number): void {
    this.#lists.take(row)
    for (const [cut, lengths] of this.#cuts.lengths.entries()) this.#longest[cut] = Math.max(this.#longest[cut]!, lengths[row]!)
    this.#taken++
  }

  /** Offers a row to those of the block, and them to it. */
  pair(row: number): void {
    const cut = this.#cuts.cutOf[row]!
    const end = entryFrom(this.#matrix, row, this.#cuts.firsts[cut]!)
    this.#work.additions += this.#lists.addTo(this.#sums, row, end)
    this.#work.candidates += this.#taken
    this.#open.open(row, end)
    this.#visitNear(row, cut, this.#floors[row]! - (this.#matrix.offsets[row + 1]! - end) / 2)
    this.#sums.fill(0, 0, this.#taken)
  }

  /**
   * Completes the pairs that can be near by what they may share behind the cut, Cauchy and Schwarz. Four at a time: hardly
   * any is near.
   * @param needed what the row asks for, less what rounding adds
   */
  #visitNear(row: number, cut: number, needed: number): void {
    const [sums, lengths, first, taken] = [this.#sums, this.#cuts.lengths[cut]!, this.#first, this.#taken]
    const length = lengths[row]!
    const least = Math.max(-1, Math.floor(needed - length * this.#longest[cut]!) - 1) | 0
    for (let place = 0; place < taken; place += 4) {
      if (((sums[place]! - least) & (sums[place + 1]! - least) & (sums[place + 2]! - least) & (sums[place + 3]! - least)) < 0) continue
      for (let near = place; near < place + 4 && near < taken; near++) {
        if (sums[near]! + length * lengths[first + near]! >= needed - 1) this.#complete(row, first + near, sums[near]!, cut)
      }
    }
  }

  #complete(row: number, other: number, sum: number, cut: number): void {
    const units = sum + this.#open.shareWith(other, this.#cuts.firsts[cut]!)
    this.#work.completions++
    if (units >= this.#floors[row]!) this.#offer(row, other, units)
    if (units >= this.#floors[other]!) this.#offer(other, row, units)
  }
}
