import { describe, expect, it } from 'vitest'
import { createCorpus, type Paper } from '@paperloom/core'

const paper = (id: string, fields: Partial<Paper> = {}): Paper => ({ id, title: `Title of ${id}`, ...fields })
const idsOf = (papers: readonly Paper[]): string[] => createCorpus(papers).value.papers.map(({ id }) => id)
const rulesOf = (papers: readonly Paper[]): string[] => createCorpus(papers).value.merges.map(({ rule }) => rule)
const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe('createCorpus', () => {
  it('sorts by code unit', () => {
    expect(idsOf([paper('c'), paper('ä'), paper('B'), paper('a')])).toEqual(['B', 'a', 'c', 'ä'])
  })

  it('takes nothing, and frozen papers', () => {
    expect(createCorpus([])).toEqual({ value: { papers: [], merges: [] }, issues: [] })
    const frozen = deepFreeze([
      paper('a', { title: 'Same' }),
      paper('b', { title: 'Same', keywords: ['k'], extra: { n: 1 } }),
    ])
    expect(createCorpus(frozen).value.papers).toHaveLength(1)
  })

  it.each([
    ['same-doi', { identifiers: { doi: '10.1000/1' } }, { identifiers: { doi: 'https://doi.org/10.1000/1' } }],
    ['same-doi', { identifiers: { doi: '10.1000/AB' } }, { identifiers: { doi: '10.1000/ab' }, year: 1999 }],
    ['same-arxiv-id', { identifiers: { arxiv: '2401.00001' } }, { identifiers: { arxiv: '2401.00001v2' } }],
    ['same-arxiv-id', { identifiers: { arxiv: '2401.00001' } }, { identifiers: { doi: '10.48550/arXiv.2401.00001' } }],
    ['same-arxiv-id', { identifiers: { arxiv: 'math/0601001' } }, { identifiers: { arxiv: 'arXiv:math/0601001v1' } }],
    ['same-title', { title: 'Paper Boats: They Float!' }, { title: 'PAPER BOATS — they  ﬂoat' }],
    ['same-title', { title: 'Boats', year: 2020 }, { title: 'boats', year: 2022 }],
    [
      'same-title',
      { title: 'Boats', identifiers: { doi: '10.1000/1' } },
      { title: 'boats', identifiers: { arxiv: '2401.00001' } },
    ],
    [
      'same-title',
      { title: 'Boats', identifiers: { doi: '10.1000/1' } },
      { title: 'boats', identifiers: { doi: '10.48550/arXiv.2401.00001' } },
    ],
    [
      'same-title',
      { title: 'Boats', authors: ['Byron, Ada'] },
      { title: 'boats', authors: ['A. Byron', 'E. Noether'] },
    ],
  ])('joins by %s: %j and %j', (rule, a, b) => {
    const result = createCorpus([paper('a', a), paper('b', b)])
    expect(result.value.papers).toHaveLength(1)
    expect(result.value.merges).toEqual([expect.objectContaining({ rule })])
    expect(result.issues).toEqual([expect.objectContaining({ severity: 'note', code: 'papers-merged' })])
  })

  it.each([
    ['years far apart', { title: 'Boats', year: 2019 }, { title: 'Boats', year: 2022 }],
    [
      'other DOIs',
      { title: 'Boats', identifiers: { doi: '10.1000/1' } },
      { title: 'Boats', identifiers: { doi: '10.1000/2' } },
    ],
    [
      'other arXiv ids',
      { title: 'Boats', identifiers: { arxiv: '2401.00001' } },
      { title: 'Boats', identifiers: { arxiv: '2401.00002' } },
    ],
    [
      'other authors',
      { title: 'Editorial', authors: ['Ada Byron'] },
      { title: 'Editorial', authors: ['Emmy Noether'] },
    ],
    ['titles of signs only', { title: '???' }, { title: '!!!' }],
    ['titles that differ by a sign that matters', { title: 'A^2 Nav' }, { title: 'A2 Nav' }],
  ])('keeps apart: %s', (_, a, b) => {
    expect(idsOf([paper('a', a), paper('b', b)])).toEqual(['a', 'b'])
  })

  it('joins over several steps', () => {
    const papers = [
      paper('a', { identifiers: { doi: '10.1000/1' } }),
      paper('b', { identifiers: { doi: '10.1000/1', arxiv: '2401.00001' } }),
      paper('c', { identifiers: { arxiv: '2401.00001' } }),
      paper('d', { title: 'Title of c' }),
    ]
    expect(idsOf(papers)).toHaveLength(1)
    expect(rulesOf(papers).sort()).toEqual(['same-arxiv-id', 'same-doi', 'same-title'])
  })

  it('keeps the fuller record and fills its gaps from the other', () => {
    const fuller = paper('z', {
      title: 'Boats',
      abstract: 'They float.',
      year: 2020,
      keywords: ['boats'],
      urls: ['https://a.org'],
    })
    const other = paper('a', {
      title: 'BOATS',
      venue: 'Ponds',
      year: 2021,
      keywords: ['paper', 'boats'],
      identifiers: { doi: '10.1/x' },
      extra: { n: 1 },
    })
    const { papers, merges } = createCorpus([other, fuller]).value
    expect(papers).toEqual([
      {
        ...fuller,
        venue: 'Ponds',
        keywords: ['boats', 'paper'],
        identifiers: { doi: '10.1/x' },
        extra: { n: 1 },
      },
    ])
    expect(merges).toEqual([{ kept: 'z', merged: 'a', rule: 'same-title' }])
  })

  it('adds a hash to all papers that share an id, whatever their order', () => {
    const papers = [paper('p', { title: 'Boats' }), paper('p', { title: 'Kites' }), paper('q')]
    const { value, issues } = createCorpus(papers)
    expect(value.papers.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^p-[\da-f]{8}$/),
      expect.stringMatching(/^p-[\da-f]{8}$/),
      'q',
    ])
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'same-id' })])
    expect(createCorpus([...papers].reverse()).value).toEqual(value)
    expect(createCorpus(value.papers).value.papers).toEqual(value.papers)
  })

  it('never gives an id that a paper already has', () => {
    const papers = [paper('p', { title: 'Boats' }), paper('p', { title: 'Kites' })]
    const [first] = idsOf(papers)
    expect(new Set(idsOf([...papers, paper(first!, { title: 'Third' })])).size).toBe(3)
  })

  it('gives an id to a paper without one', () => {
    expect(idsOf([paper('', { title: 'Paper Boats' })])).toEqual(['paper-boats'])
  })

  it('survives ids and fields named like object internals', () => {
    const papers = ['__proto__', 'constructor', 'toString'].map((id) => paper(id))
    expect(idsOf(papers)).toEqual(['__proto__', 'constructor', 'toString'])
    const extra = JSON.parse('{"__proto__": 1}') as Record<string, unknown>
    const merged = createCorpus([
      paper('a', { title: 'Boats', extra }),
      paper('b', { title: 'Boats', extra: { n: 2 } }),
    ])
    expect(Object.keys(merged.value.papers[0]!.extra!).sort()).toEqual(['__proto__', 'n'])
  })

  it('takes thousands of papers with one title in linear time', () => {
    const papers = Array.from({ length: 20_000 }, (_, i) =>
      paper(`p${String(i)}`, { title: 'Editorial', identifiers: { doi: `10.1000/${String(i)}` } }),
    )
    expect(createCorpus(papers).value.papers).toHaveLength(20_000)
  }, 10_000)

  it('leaves records alone where merging is off', () => {
    const papers = [paper('a', { title: 'Boats' }), paper('b', { title: 'Boats' })]
    expect(createCorpus(papers, { merge: false }).value.papers).toHaveLength(2)
  })
})
