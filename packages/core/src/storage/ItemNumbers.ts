import type { SharedItem } from '../base/evidenceParts.js'
import { growTo } from '../base/growTo.js'

/** An item has five numbers at most, and one says how many they are. */
const ROOM = 6

/** What is written of parts of evidence, all but their weights, in one list: links share items again and again, in any order. */
export class ItemNumbers {
  readonly #numberItem: (item: SharedItem) => readonly number[]
  /** How many numbers an item has, then they; at the beginning those of the last item that is not known by a number. */
  #numbers = new Int32Array(1024)
  #end = ROOM
  /** Per item that is known by a number where it stands; 0 where it was not met yet. */
  #places = new Int32Array(1024)

  /** @param numberItem what is to be written of an item; asked once for each that is known by a number */
  constructor(numberItem: (item: SharedItem) => readonly number[]) {
    this.#numberItem = numberItem
  }

  /** Not to be kept: the list may move when another item is met. */
  get numbers(): Int32Array {
    return this.#numbers
  }

  /**
   * Where an item stands in the list: how many numbers it has, then they.
   * @param number that of the item, or -1 where it has none
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

  /** @returns where it ends */
  #write(item: SharedItem, place: number): number {
    const numbers = this.#numberItem(item)
    const end = place + 1 + numbers.length
    this.#numbers = growTo(this.#numbers, end)
    this.#numbers[place] = numbers.length
    this.#numbers.set(numbers, place + 1)
    return end
  }
}
