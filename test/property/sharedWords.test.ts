import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TermIndex } from '../../packages/core/src/linking/TermIndex.js'

const WORDS = ['kelp', 'loom', 'tide', 'wool', 'felt', 'reef', 'moss', 'fern', 'crab', 'gull', 'sand', 'wave']
const BREAK = '.'

/** Terms of more than one paper with how often each paper has them, counted word by word. */
function countPlainly(texts: readonly (readonly string[])[]): Map<string, number>[] {
  const rows = texts.map((words) => {
    const counts = new Map<string, number>()
    const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1)
    words.forEach((word, at) => {
      if (word === BREAK) return
      add(word)
      if (at > 0 && words[at - 1] !== BREAK) add(`${words[at - 1]!} ${word}`)
    })
    return counts
  })
  const df = (term: string): number => rows.filter((row) => row.has(term)).length
  return rows.map((row) => new Map([...row].filter(([term]) => df(term) > 1)))
}

test('the terms of more than one paper are those that plain counting finds, in the order in which they first come', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...WORDS, BREAK), { maxLength: 40 }), { maxLength: 12 }), (texts) => {
      const index = new TermIndex(texts.map((words, at) => ({ id: String(at), title: '', abstract: words.join(' ') })))
      const { df } = index
      const { offsets, terms, counts } = index.rows
      const rows = texts.map((_, row) => {
        const own = Array.from({ length: offsets[row + 1]! - offsets[row]! }, (_, at) => offsets[row]! + at)
        return new Map(own.filter((at) => df[terms[at]!]! > 1).map((at) => [index.textOf(terms[at]!), counts[at]!]))
      })
      const plain = countPlainly(texts)
      expect(rows).toEqual(plain)
      const named = Array.from(df.keys()).filter((term) => df[term]! > 1).map((term) => index.textOf(term))
      expect(named).toEqual([...new Set(plain.flatMap((row) => [...row.keys()]))])
    }),
  )
})
