import type { SparseMatrix } from '../model/layer.js'
import { BlockLists } from './BlockLists.js'
import { entryFrom } from './OpenRow.js'
import { createPairSums, MOST_SUMS, type PairSums } from './PairSums.js'
import { RowCuts } from './RowCuts.js'
import type { SearchWork } from './searchWork.js'
import { SharedColumns } from './SharedColumns.js'

/** Is told that a row is near enough to another to be offered to its list; tells what the list asks for since then. */
export type Offer = (row: number, other: number, units: number) => number

/** No sum of steps is larger, no tail longer. */
const LARGEST = 0x7fff

/** Pairs rows with those of one block, all of which ask for as much as the row, or more. */
export class PairSearch {
  readonly #matrix: SparseMatrix
  readonly #floors: Float64Array
  /** The same, risen with what was found. */
  readonly #risen: Float64Array
  readonly #offer: Offer
  readonly #work: SearchWork
  readonly #cuts: RowCuts
  readonly #lists: BlockLists
  /** What rows share with the one that is {@link #opened}. */
  readonly #shared: SharedColumns
  #opened = -1
  /** What a row shares with each of the block in front of its cut, in steps. */
  readonly #sums: PairSums
  /** Per cut the longest tail in the block. */
  readonly #longest: Int16Array
  #first = 0
  #taken = 0

  /**
   * @param matrix its columns by rank, rarest first; no sum leaves 32 bits
   * @param rare how many columns are rare
   * @param floors what each row asks for, the most first
   * @param block how many rows a block has at most
   */
  constructor(matrix: SparseMatrix, rare: number, floors: Float64Array, block: number, offer: Offer, work: SearchWork) {
    this.#matrix = matrix
    this.#floors = floors
    this.#risen = floors.slice()
    this.#offer = offer
    this.#work = work
    this.#cuts = new RowCuts(matrix, rare, floors)
    this.#sums = createPairSums(sizeOfLargest(matrix, block))
    this.#lists = new BlockLists(matrix, this.#sums, work)
    this.#shared = new SharedColumns(matrix)
    this.#longest = new Int16Array(this.#cuts.firsts.length)
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
    const { lengths, longest } = this.#cuts
    for (let cut = 0; cut < lengths.length; cut++) {
      const tail = Math.ceil((LARGEST * lengths[cut]![row]!) / (longest[cut]! || 1))
      this.#sums.tails[cut * MOST_SUMS + this.#taken] = tail
      this.#longest[cut] = Math.max(this.#longest[cut]!, tail)
    }
    this.#taken++
  }

  /** Offers a row to those of the block, and them to it. */
  pair(row: number): void {
    const [start, stop] = [this.#matrix.offsets[row]!, this.#matrix.offsets[row + 1]!]
    const cut = this.#cuts.cutOf[row]!
    const end = entryFrom(this.#matrix, row, this.#cuts.firsts[cut]!)
    const step = this.#lists.addSums(row, end)
    this.#work.candidates += this.#taken
    this.#visitNear(row, cut, step, (end - start) * step + (stop - start) / 2 + 1)
    this.#sums.sums.fill(0, 0, this.#taken)
  }

  /**
   * Completes the pairs that can be near by what they may share behind the cut, Cauchy and Schwarz. Hardly any is.
   * @param step units that a step has
   * @param lost units that two rows may share beyond what their sum says: less than a step a share, and half a unit where it is rounded
   */
  #visitNear(row: number, cut: number, step: number, lost: number): void {
    const [sums, risen, first, taken] = [this.#sums, this.#risen, this.#first, this.#taken]
    const lengths = this.#cuts.lengths[cut]!
    const length = lengths[row]!
    // What a row may add is rounded there, by half a step at most. Where more could be added than a sum has room for, all are near.
    const factor = Math.min(Math.ceil(((LARGEST + 1) * length * this.#cuts.longest[cut]!) / (LARGEST * step)), LARGEST)
    const wanted = factor < LARGEST ? Math.floor((this.#floors[row]! - lost) / step - 0.5) : 0
    const least = Math.min(Math.max(wanted, 0), LARGEST)
    const lowest = Math.max(0, least - ((factor * this.#longest[cut]! + 0x4000) >> 15))
    for (let near = sums.find(0, taken, least, lowest, cut, factor); near < taken; near = sums.find(near + 1, taken, least, lowest, cut, factor)) {
      const behind = length * lengths[first + near]!
      const asked = Math.min(risen[row]!, risen[first + near]!) - lost - sums.sums[near]! * step
      if (behind >= asked) this.#complete(row, first + near)
    }
  }

  #complete(row: number, other: number): void {
    const [risen, shared] = [this.#risen, this.#shared]
    if (row !== this.#opened) shared.open(row)
    this.#opened = row
    shared.read(other)
    const units = shared.sum
    this.#work.completions++
    if (units >= risen[row]!) risen[row] = Math.max(risen[row]!, this.#offer(row, other, units))
    if (units >= risen[other]!) risen[other] = Math.max(risen[other]!, this.#offer(other, row, units))
  }
}

/** How many entries the block has that has most. */
function sizeOfLargest({ rows, offsets }: SparseMatrix, block: number): number {
  let most = 0
  for (let first = 0; first < rows; first += block) most = Math.max(most, offsets[Math.min(first + block, rows)]! - offsets[first]!)
  return most
}
