import { describe, expect, it } from 'vitest'
import { buildMap, UsageError, whyNotLinked, LINK_KINDS, type Link, type MapPaper, type PaperMap } from '@paperloom/core'
import { smallMap } from '../export/smallMap.js'

const base = smallMap()
const paper = (id: string, title: string): MapPaper => ({ id, title, community: 'c1', x: 0, y: 0 })
const link = (source: string, target: string, weight: number): Link => ({ source, target, weight, evidence: [{ kind: 'shared-words', term: 'x', weight }] })

/** Two papers of kelp without a link, both linked to a third and to one of their own; a paper of bells. */
const map: PaperMap = {
  ...base,
  papers: [paper('a', 'Kelp forests in winter'), paper('b', 'Winter kelp'), paper('bell', 'Bronze bells'), paper('c', 'Kelp'), paper('d', 'Forests')],
  entities: [{ id: 'concept:kelp', kind: 'concept', name: 'kelp', aliases: [] }, { id: 'concept:winter', kind: 'concept', name: 'winter', aliases: [] }],
  mentions: [
    { paper: 'a', entity: 'concept:winter', surface: 'winter', field: 'title', start: 16, end: 22, salience: 0.5 },
    { paper: 'a', entity: 'concept:kelp', surface: 'Kelp', field: 'title', start: 0, end: 4, salience: 1 },
    { paper: 'b', entity: 'concept:winter', surface: 'Winter', field: 'title', start: 0, end: 6, salience: 0.5 },
    { paper: 'b', entity: 'concept:kelp', surface: 'kelp', field: 'title', start: 7, end: 11, salience: 1 },
  ],
  links: [link('a', 'c', 0.9), link('a', 'd', 0.4), link('b', 'c', 0.7)],
}

describe('whyNotLinked', () => {
  it('says what two papers share, the most central first, and what weighs more', () => {
    const found = whyNotLinked(map, 'a', 'b')
    expect(found.reason).toBe('not-enough')
    expect(found.entities).toEqual(['concept:kelp', 'concept:winter'])
    expect(found.terms).toContain('kelp')
    expect(found.weakest.map((other) => other?.paper)).toEqual(['d', 'c'])
    expect(found.between).toEqual(['c'])
  })

  it('compares with the links that a paper keeps for its own sake, not with those kept for the other', () => {
    const found = whyNotLinked({ ...map, parameters: { ...map.parameters, topK: 1 } }, 'a', 'b')
    expect(found.weakest.map((other) => other?.paper)).toEqual(['c', 'c'])
  })

  it('is the same from the other end', () => {
    const [there, back] = [whyNotLinked(map, 'a', 'b'), whyNotLinked(map, 'b', 'a')]
    expect(back.reason).toBe(there.reason)
    expect(new Set(back.entities)).toEqual(new Set(there.entities))
    expect(new Set(back.terms)).toEqual(new Set(there.terms))
    expect([...back.weakest].reverse()).toEqual(there.weakest)
    expect(back.between).toEqual(there.between)
  })

  it('tells nothing in common from too little of it', () => {
    expect(whyNotLinked(map, 'a', 'bell')).toEqual({ reason: 'nothing-shared', citations: [], entities: [], references: [], citedBy: [], terms: [], weakest: [expect.objectContaining({ paper: 'd' }), null], between: [] })
  })

  it('says so where there is a link after all, and where there is one paper', () => {
    expect(whyNotLinked(map, 'c', 'a').reason).toBe('linked')
    expect(whyNotLinked(map, 'a', 'a').reason).toBe('self')
  })

  it('names what both cite, in the map and outside, each once, and who cites both', () => {
    const papers = map.papers.map((one) => {
      if (one.id === 'a') return { ...one, references: ['Kelp', 'https://doi.org/10.1/TIDES', 'Lind 1999, Herbs', '…'] }
      if (one.id === 'bell') return { ...one, references: ['c', '10.1/tides', 'Lind, 1999. HERBS', '—'] }
      return one
    })
    const citations = [{ source: 'a', target: 'c' }, { source: 'bell', target: 'c' }, { source: 'd', target: 'a' }, { source: 'd', target: 'bell' }, { source: 'b', target: 'a' }]
    const found = whyNotLinked({ ...map, papers, citations }, 'a', 'bell')
    expect(found).toMatchObject({ reason: 'not-enough', references: ['c', 'https://doi.org/10.1/TIDES', 'Lind 1999, Herbs'], citedBy: ['d'] })
  })

  it('names who cites whom, which alone is something', () => {
    const citations = [{ source: 'bell', target: 'a' }, { source: 'a', target: 'bell' }, { source: 'bell', target: 'bell' }, { source: 'b', target: 'a' }]
    const found = whyNotLinked({ ...map, citations }, 'a', 'bell')
    expect(found.citations).toEqual([{ source: 'a', target: 'bell' }, { source: 'bell', target: 'a' }])
    expect(found.reason).not.toBe('nothing-shared')
    expect(whyNotLinked({ ...map, citations }, 'bell', 'b').citations).toEqual([])
  })

  it('tells too light a link and one without weight from heavier links elsewhere', () => {
    const papers = [
      { id: 'a', title: 'SurgeFormer for tide gauges', abstract: 'SurgeFormer is a method for tide gauges. We present SurgeFormer.' },
      { id: 'b', title: 'SurgeFormer again for tide gauges', abstract: 'We use SurgeFormer on tide gauges.' },
      { id: 'c', title: 'Zebra', abstract: 'Stripes.' },
    ]
    const reason = (options: Parameters<typeof buildMap>[1]): string => whyNotLinked(buildMap(papers, options).value, 'a', 'b').reason
    const allButCitations = Object.fromEntries(LINK_KINDS.filter((kind) => kind !== 'citation').map((kind) => [kind, 0]))
    expect(reason({})).toBe('linked')
    expect(reason({ minWeight: 5 })).toBe('below-min-weight')
    expect(reason({ weights: allButCitations })).toBe('weighs-nothing')
    expect(reason({ weights: allButCitations, minWeight: 5 })).toBe('weighs-nothing')
    expect(reason({ weights: { 'shared-words': 0 }, minWeight: 5 })).toBe('below-min-weight')
  })

  it('asks the links of both whether there was room for one more', () => {
    const reason = (topK: number, minWeight: number): string => whyNotLinked({ ...map, parameters: { topK, minWeight } }, 'a', 'b').reason
    expect(reason(1, 0.1)).toBe('not-enough')
    expect(reason(2, 0.1)).toBe('below-min-weight')
    expect(reason(2, 0)).toBe('weighs-nothing')
  })

  it('refuses a paper that the map does not have', () => {
    expect(() => whyNotLinked(map, 'a', '__proto__')).toThrow(UsageError)
  })
})
