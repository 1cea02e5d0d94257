import { describe, expect, it } from 'vitest'
import { compareText } from '../../../packages/core/src/base/order.js'
import { establishedNames } from '../../../packages/core/src/text/lexicon/establishedNames.js'
import { GENERIC_WORDS, REPORTING_WORDS } from '../../../packages/core/src/text/lexicon/genericWords.js'
import { STOP_WORDS } from '../../../packages/core/src/text/lexicon/stopWords.js'
import { normalizeTerm, variantKey } from '../../../packages/core/src/text/normalize.js'

const KINDS = ['concept', 'method', 'dataset'] as const

const entries = establishedNames()
const formsOf = (entry: (typeof entries)[number]): string[] => [entry.name, ...entry.aliases]
const find = (name: string) => entries.find((entry) => entry.name === name)

describe('establishedNames', () => {
  it('is read once', () => {
    expect(establishedNames()).toBe(entries)
  })

  it('holds the three kinds, in this order and nothing else', () => {
    expect([...new Set(entries.map((entry) => entry.kind))]).toEqual(KINDS)
  })

  it.each([
    ['concept', 1000],
    ['method', 1000],
    ['dataset', 800],
  ] as const)('knows the field broadly: %s, at least %i', (kind, least) => {
    expect(entries.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(least)
  })

  it.each(KINDS)('is sorted within its kind: %s', (kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map((entry) => entry.name)
    const sorted = [...names].sort((a, b) => compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b))
    expect(names).toEqual(sorted)
  })

  it('reads names, aliases and kind from a line', () => {
    expect(find('Monte Carlo tree search')).toMatchObject({ kind: 'method', aliases: ['MCTS'] })
    expect(find('SMACv2')).toMatchObject({ kind: 'dataset', aliases: [] })
    expect(find('large language model')).toMatchObject({ kind: 'concept', aliases: ['LLM'] })
  })

  it('leaves no stray separator, space or empty form', () => {
    const stray = entries.flatMap(formsOf).filter((form) => !/^[^\s|]+(?: [^\s|]+)*$/.test(form))
    expect(stray).toEqual([])
  })

  it('lets no two entries share a form, whatever its case, hyphens, number or spelling', () => {
    const owner = new Map<string, string>()
    const shared: string[] = []
    for (const entry of entries) {
      for (const form of formsOf(entry)) {
        const key = variantKey(form)
        const other = owner.get(key) ?? entry.name
        if (other !== entry.name) shared.push(`${form}: ${other}, ${entry.name}`)
        owner.set(key, entry.name)
      }
    }
    expect(shared).toEqual([])
  })

  it('repeats no name, and no form within an entry', () => {
    expect(new Set(entries.map((entry) => entry.name)).size).toBe(entries.length)
    const repeated = entries.filter((entry) => new Set(formsOf(entry).map(normalizeTerm)).size <= entry.aliases.length)
    expect(repeated).toEqual([])
  })

  it('keeps every form recognisable after normalising', () => {
    const lost = entries.flatMap(formsOf).filter((form) => normalizeTerm(form).length < 2)
    expect(lost).toEqual([])
  })

  it('names no single word of everyday science, unless capitals make it a name', () => {
    const plain = (word: string) => GENERIC_WORDS.has(word) || REPORTING_WORDS.has(word) || STOP_WORDS.has(word)
    const generic = entries.flatMap(formsOf).filter((form) => form === form.toLowerCase() && plain(normalizeTerm(form)))
    expect(generic).toEqual([])
  })
})
