import { smallArray } from '../base/smallArray.js'
import { MOST_KNOWN, type Word } from './words.js'

/** The numbers of a text's words; -1 for a word that the vocabulary does not have. */
export interface NumberedWords {
  /** By its folded form. */
  readonly folded: Int32Array
  /** By its singular. */
  readonly singular: Int32Array
}

/** Entries of {@link Vocabulary} for words that were not looked up yet. */
const UNREAD = 0
/** Numbers are remembered beside those that are kept for what is unread, and for words that there are none of. */
const SHIFT = 2

/** Numbers words. A word that `readWord` remembers is looked up once, not in every paper. */
export class Vocabulary {
  readonly #words: ReadonlyMap<string, number>
  readonly #others: ReadonlyMap<string, number>
  /** Per word that is remembered two numbers beside each other, as both are asked for at once: of its folded form, of its singular. */
  readonly #known = new Int32Array(2 * MOST_KNOWN)

  /**
   * @param words numbered from 0 on
   * @param others numbered from 0 on too, and here behind the words
   */
  constructor(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) {
    this.#words = words
    this.#others = others
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.size + this.#others.size
  }

  /** The number of a word, or -1. */
  numberOf(word: string): number {
    const number = this.#words.get(word)
    if (number !== undefined) return number
    const other = this.#others.get(word)
    return other === undefined ? -1 : this.#words.size + other
  }

  read(words: readonly Word[]): NumberedWords {
    const folded = smallArray(Int32Array, words.length)
    const singular = smallArray(Int32Array, words.length)
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const { index } = word
      if (index >= 0 && this.#known[2 * index] !== UNREAD) {
        folded[i] = this.#known[2 * index]! - SHIFT
        singular[i] = this.#known[2 * index + 1]! - SHIFT
        continue
      }
      folded[i] = this.numberOf(word.folded)
      singular[i] = word.singular === word.folded ? folded[i]! : this.numberOf(word.singular)
      if (index < 0) continue
      this.#known[2 * index] = folded[i]! + SHIFT
      this.#known[2 * index + 1] = singular[i]! + SHIFT
    }
    return { folded, singular }
  }
}
