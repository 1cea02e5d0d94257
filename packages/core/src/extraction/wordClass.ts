import { GENERIC_WORDS, REPORTING_WORDS } from '../text/lexicon/genericWords.js'
import { CONNECTING_WORDS, STOP_WORDS } from '../text/lexicon/stopWords.js'
import { singular } from '../text/singular.js'

/** Rough classes of words, by list. */
export const WORD_CLASS = { content: 0, determiner: 1, connecting: 2, stop: 3, reporting: 4, generic: 5 } as const

const DETERMINERS = new Set('a an the our this that these those its their my your his each every any some all both such'.split(' '))

/** The class of a folded word, its singular known or not. */
export function classifyWord(word: string, one = singular(word)): number {
  if (DETERMINERS.has(word)) return WORD_CLASS.determiner
  if (CONNECTING_WORDS.has(word)) return WORD_CLASS.connecting
  if (STOP_WORDS.has(word)) return WORD_CLASS.stop
  if (REPORTING_WORDS.has(word)) return WORD_CLASS.reporting
  return GENERIC_WORDS.has(one) ? WORD_CLASS.generic : WORD_CLASS.content
}
