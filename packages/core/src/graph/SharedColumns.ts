import { growTo } from '../base/growTo.js'
import type { SparseMatrix } from '../model/layer.js'
import { visitShared } from './joinLayers.js'

/** Distances over which entries change places, the largest first: Ciura, Best increments for the average case of shellsort, FCT 2001, doi:10.1007/3-540-44669-9_12. */
const GAPS = [701, 301, 132, 57, 23, 10, 4, 1]

/** What two rows of a matrix share, heaviest first, equals by the places of their columns. One list for one pair after the other: links are many, and share little each. */
export class SharedColumns {
  /** How many columns are shared. */
  count = 0
  readonly #places: Uint32Array
  #columns = new Uint32Array(64)
  #units = new Float64Array(64)

  /** @param places per column its place in the order of what weighs the same */
  constructor(places: Uint32Array) {
    this.#places = places
  }

  /** Finds what two rows share. */
  read(matrix: SparseMatrix, a: number, b: number): void {
    this.count = 0
    visitShared(matrix, a, b, (column, units) => {
      const at = this.count++
      if (at === this.#columns.length) {
        this.#columns = growTo(this.#columns, this.count)
        this.#units = growTo(this.#units, this.count)
      }
      this.#columns[at] = column
      this.#units[at] = units
    })
    this.#sort()
  }

  columnAt(place: number): number {
    return this.#columns[place]!
  }

  /** What the column at a place adds to the link, in units. */
  unitsAt(place: number): number {
    return this.#units[place]!
  }

  #sort(): void {
    const { count } = this
    const columns = this.#columns
    const units = this.#units
    const places = this.#places
    for (const gap of GAPS) {
      for (let next = gap; next < count; next++) {
        const column = columns[next]!
        const own = units[next]!
        let at = next
        for (; at >= gap; at -= gap) {
          const before = units[at - gap]!
          if (before > own || (before === own && places[columns[at - gap]!]! < places[column]!)) break
          units[at] = before
          columns[at] = columns[at - gap]!
        }
        units[at] = own
        columns[at] = column
      }
    }
  }
}
