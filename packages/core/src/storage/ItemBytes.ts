import type { SharedItem } from '../base/evidenceParts.js'
import { growTo } from '../base/growTo.js'
import { MOST_BYTES, writeWhole } from '../base/wholes.js'
import type { ByteWriter } from './ByteWriter.js'

/** Before an item's bytes stand how many numbers they are, and how many bytes. */
const BEFORE = 2
/** An item has five numbers at most. */
const ROOM = BEFORE + 5 * MOST_BYTES

/** What is written of parts of evidence, all but their weights: links share items again and again, in any order. */
export class ItemBytes {
  readonly #numberItem: (item: SharedItem) => readonly number[]
  /** One item behind the other; at the beginning the last that is not known by a number. */
  #bytes = new Uint8Array(1024)
  #end = ROOM
  /** Per item that is known by a number where it stands; 0 where it was not met yet. */
  #places = new Int32Array(1024)

  /** @param numberItem what is to be written of an item; asked once for each that is known by a number */
  constructor(numberItem: (item: SharedItem) => readonly number[]) {
    this.#numberItem = numberItem
  }

  /**
   * The place of an item among all.
   * @param number that of the item, or -1 where it has none: then the place is good until the next such item
   */
  placeOf(item: SharedItem, number: number): number {
    if (number < 0) {
      this.#write(item, 0)
      return 0
    }
    if (number >= this.#places.length) this.#places = growTo(this.#places, number + 1)
    if (this.#places[number] === 0) {
      this.#places[number] = this.#end
      this.#end = this.#write(item, this.#end)
    }
    return this.#places[number]!
  }

  /** How many numbers the item at a place has. */
  countAt(place: number): number {
    return this.#bytes[place]!
  }

  /** Writes the item at a place. */
  copyTo(writer: ByteWriter, place: number): void {
    writer.copy(this.#bytes, place + BEFORE, place + BEFORE + this.#bytes[place + 1]!)
  }

  /** @returns where it ends */
  #write(item: SharedItem, place: number): number {
    const numbers = this.#numberItem(item)
    this.#bytes = growTo(this.#bytes, place + ROOM)
    let end = place + BEFORE
    for (const number of numbers) end = writeWhole(this.#bytes, end, number)
    this.#bytes[place] = numbers.length
    this.#bytes[place + 1] = end - place - BEFORE
    return end
  }
}
