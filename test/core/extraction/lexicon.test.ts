import { describe, expect, it } from 'vitest'
import { decodeEntries, decodeTerms, DIGITS, levelValue } from '../../../packages/core/src/extraction/codec.js'
import { createLexicon, hasTerm, logShareAt, TERM, UNKNOWN, valueAt, WORD } from '../../../packages/core/src/extraction/lexicon.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import type { SortedTerms } from '../../../packages/core/src/extraction/termTrie.js'

const digits = (...levels: number[]): string => levels.map((level) => DIGITS[level]!).join('')

/** Terms as they are written: words by their numbers. */
function spell({ others, shared, added, numbers }: SortedTerms, words: ReadonlyMap<string, number>): string[] {
  const list = [...words.keys(), ...others.keys()]
  const term: string[] = []
  let next = 0
  return Array.from(shared, (same, row) => {
    term.splice(same)
    for (const end = next + added[row]!; next < end; next++) term.push(list[numbers[next]!]!)
    return term.join(' ')
  })
}

describe('tables as text', () => {
  it('hold words with shared beginnings left out', () => {
    expect([...decodeEntries(`\n${DIGITS[0]!}ab\n${DIGITS[1]!}c\n${DIGITS[2]!}d\n`)]).toEqual([
      ['ab', 0],
      ['ac', 1],
      ['acd', 2],
    ])
  })

  it('hold terms with shared words left out, the others by their numbers', () => {
    const terms = decodeTerms({ others: `\n${DIGITS[0]!}maps\n`, shapes: digits(2, 9, 18), numbers: digits(0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 1, 0, 1, 0, 0) })
    expect([...terms.shared]).toEqual([0, 1, 2])
    expect([...terms.added]).toEqual([2, 1, 2])
    expect([...terms.numbers]).toEqual([0, 2, 1, 64, 4096])
    expect([...terms.others]).toEqual([['maps', 0]])
  })
})

describe('a lexicon', () => {
  const words = new Map([['graph', 0], ['neural', 1]])
  const terms = decodeTerms({ others: `\n${DIGITS[0]!}maps\n`, shapes: digits(2, 17, 2), numbers: digits(0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 1, 0, 0, 0) })
  const lexicon = createLexicon({ words, wordColumns: Array.from({ length: 11 }, () => digits(8, 63)), terms, termColumns: [digits(4, 5, 6)] })

  it('has its terms and no beginning, end or reverse of one', () => {
    expect(spell(terms, words)).toEqual(['graph maps', 'graph maps neural', 'neural graph'])
    for (const term of spell(terms, words)) expect(hasTerm(lexicon, term)).toBe(true)
    for (const other of ['', 'graph', 'maps neural', 'graph neural', 'maps graph', 'graph maps neural graph', 'loom']) expect(hasTerm(lexicon, other)).toBe(false)
  })

  it('has the values of levels by rows, and what stands for an unknown one', () => {
    expect(valueAt(lexicon.wordRows, 1, WORD.papers)).toBe(levelValue(63, 0))
    expect(valueAt(lexicon.wordRows, 0, WORD.dataset)).toBe(levelValue(8, WORD.dataset))
    expect(valueAt(lexicon.termRows, 2, TERM.papers)).toBe(levelValue(6, 0))
    expect(valueAt(lexicon.wordRows, -1, WORD.dataset)).toBe(UNKNOWN)
    expect([0, 1].map((row) => logShareAt(lexicon.wordRows, row, WORD.last))).toEqual([Math.log(levelValue(8, WORD.last)), 0])
  })

  it('takes a share that was never seen for a small one', () => {
    const { wordRows } = createLexicon({ words, wordColumns: Array.from({ length: 11 }, () => digits(0, 63)), terms, termColumns: [] })
    expect(logShareAt(wordRows, 0, WORD.first)).toBe(logShareAt(wordRows, -1, WORD.first))
  })
})

describe('the built-in lexicon', () => {
  const { lexicon } = loadModel()
  const terms = spell(lexicon.terms, lexicon.words)

  it('has tables that agree in their lengths, and terms in order', () => {
    expect(lexicon.wordColumns.every((column) => column.length === lexicon.words.size)).toBe(true)
    expect(lexicon.termColumns.every((column) => column.length === terms.length)).toBe(true)
    expect([...terms].sort()).toEqual(terms)
    expect(terms.every((term) => term.split(' ').length <= 5)).toBe(true)
  })

  it('finds every term in its row', () => {
    const { trie, vocabulary } = lexicon
    expect(terms.map((term) => trie.rowOf(term.split(' ').map((word) => vocabulary.numberOf(word))))).toEqual(terms.map((_, row) => row))
  })

  it('holds what any reader of the field knows', () => {
    expect(hasTerm(lexicon, 'reinforcement learning')).toBe(true)
    expect(lexicon.words.has('transformer')).toBe(true)
  })
})
