import { IntList } from '../base/IntList.js'
import type { Paper } from '../model/paper.js'
import { TermReader } from '../text/TermReader.js'

/** Stands where a phrase ends: the words before and behind it are no pair. */
export const BREAK = -1

/** The words of papers by their numbers. */
export interface WordSequences {
  /** Each word once, by its number: the order in which they first come. */
  readonly words: readonly string[]
  /** The words of one text after the other, and {@link BREAK}s. */
  readonly numbers: Int32Array
  /** Where each text ends. Of every paper there are two: its title; its abstract and keywords. */
  readonly ends: Int32Array
  /** How many times two words follow each other. */
  readonly pairs: number
}

/** Reads the words by which papers can be compared. */
export function readWords(papers: Iterable<Paper>): WordSequences {
  const reader = new TermReader()
  const words: string[] = []
  const numbers = new IntList()
  const ends = new IntList()
  let last = BREAK
  let pairs = 0
  const read = (text: string): void => {
    reader.visit(text, (term, _start, _end, word) => {
      if (term !== null) {
        if (word === words.length) words.push(term)
        if (last !== BREAK) pairs++
      } else if (last === BREAK) return
      numbers.push(word)
      last = word
    })
  }
  const end = (): void => {
    if (last !== BREAK) numbers.push(BREAK)
    last = BREAK
  }
  for (const { title, abstract = '', keywords = [] } of papers) {
    read(title)
    end()
    ends.push(numbers.length)
    for (const text of [abstract, ...keywords]) {
      read(text)
      end()
    }
    ends.push(numbers.length)
  }
  return { words, numbers: numbers.values.subarray(0, numbers.length), ends: ends.toArray(), pairs }
}
