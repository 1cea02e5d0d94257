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
  readonly #numbers: Map<string, number>
  readonly #folded = new Int32Array(MOST_KNOWN)
  readonly #singular = new Int32Array(MOST_KNOWN)

  /** @param words the first ones, numbered from 0 on */
  constructor(words: Iterable<readonly [string, number]>) {
    this.#numbers = new Map(words)
  }

  /** How many words there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of a word, which gets one if it has none. */
  add(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size))
    return number
  }

  read(words: readonly Word[]): NumberedWords {
    const folded = new Int32Array(words.length)
    const singular = new Int32Array(words.length)
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const { index } = word
      if (index >= 0 && this.#folded[index] !== UNREAD) {
        folded[i] = this.#folded[index]! - SHIFT
        singular[i] = this.#singular[index]! - SHIFT
        continue
      }
      folded[i] = this.#numbers.get(word.folded) ?? -1
      singular[i] = word.singular === word.folded ? folded[i]! : (this.#numbers.get(word.singular) ?? -1)
      if (index < 0) continue
      this.#folded[index] = folded[i]! + SHIFT
      this.#singular[index] = singular[i]! + SHIFT
    }
    return { folded, singular }
  }
}
