import { describe, expect, it } from 'vitest'
import type { FoundTerm, Span } from '../../../packages/core/src/extraction/foundTerm.js'
import { addCount, mostFrequent } from '../../../packages/core/src/extraction/frequency.js'
import { listWritings } from '../../../packages/core/src/extraction/writings.js'

function termOf(paper: number, ...written: readonly (readonly [surface: string, headline: boolean])[]): FoundTerm {
  const spans = written.map(([surface, headline]): Span => ({ field: 'abstract', start: 0, end: surface.length, surface, headline }))
  return { paper, key: 'loom', forms: ['loom'], nameLike: false, spans, salience: 1, introduced: false, votes: {} }
}

describe('writings', () => {
  it('count each surface over all papers, and where it runs in text', () => {
    expect(listWritings([termOf(0, ['Loom', true], ['loom', false]), termOf(1, ['loom', false], ['Loom', false])])).toEqual([
      { surface: 'Loom', count: 2, running: 1 },
      { surface: 'loom', count: 2, running: 2 },
    ])
  })
})

describe('the most frequent value', () => {
  const counts = new Map<string, number>()
  for (const [value, times] of [['weft', 2], ['warp', 2], ['shuttle', 3]] as const) addCount(counts, value, times)

  it('is the commonest, or the smallest of those', () => {
    expect(mostFrequent(counts)).toBe('shuttle')
    expect(mostFrequent(counts, (value) => value.startsWith('w'))).toBe('warp')
  })

  it('is none where none fits', () => {
    expect(mostFrequent(counts, () => false)).toBeUndefined()
    expect(mostFrequent(new Map())).toBeUndefined()
  })
})
