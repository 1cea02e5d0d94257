import { describe, expect, it } from 'vitest'
import { createCorpus, type Paper } from '@paperloom/core'

const paper = (id: string, fields: Partial<Paper> = {}): Paper => ({ id, title: `Title of ${id}`, ...fields })
const BOATS = 'Boats that float on ponds'
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
      paper('a', { title: 'Same title, as long as it takes' }),
      paper('b', { title: 'Same title, as long as it takes', keywords: ['k'], extra: { n: 1 } }),
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
    ['same-title', { title: BOATS, year: 2020 }, { title: BOATS.toLowerCase(), year: 2022 }],
    ['same-title', { title: 'Boats', year: 2020, authors: ['Byron, Ada'] }, { title: 'boats', year: 2020, authors: ['Byron A'] }],
    ['same-title', { title: BOATS, year: 2020, authors: ['Byron, Ada'] }, { title: BOATS, year: 2022, authors: ['Byron A'] }],
    ['same-title', { title: '人工知能の歴史' }, { title: '人工知能の歴史。' }],
    ['same-pmid', { identifiers: { pmid: '12345' } }, { identifiers: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/12345/' } }],
    ['same-openalex-id', { identifiers: { openalex: 'W42' } }, { identifiers: { openalex: 'https://openalex.org/W42' } }],
    [
      'same-semantic-scholar-id',
      { identifiers: { semanticScholar: 'CorpusID:7' } },
      { identifiers: { semanticScholar: 'corpusid:7' } },
    ],
    [
      'same-title',
      { title: BOATS, identifiers: { doi: '10.1000/1' } },
      { title: BOATS, identifiers: { arxiv: '2401.00001' } },
    ],
    [
      'same-title',
      { title: BOATS, identifiers: { doi: '10.1000/1' } },
      { title: BOATS, identifiers: { doi: '10.48550/arXiv.2401.00001' } },
    ],
    [
      'same-title',
      { title: BOATS, identifiers: { doi: '10.1000/1' } },
      { title: BOATS, identifiers: { doi: '10.1101/2020.01.02.123456' } },
    ],
    [
      'same-title',
      { title: BOATS, authors: ['Byron, Ada'] },
      { title: BOATS, authors: ['A. Byron', 'E. Noether'] },
    ],
  ])('joins by %s: %j and %j', (rule, a, b) => {
    const result = createCorpus([paper('a', a), paper('b', b)])
    expect(result.value.papers).toHaveLength(1)
    expect(result.value.merges).toEqual([expect.objectContaining({ rule })])
    expect(result.issues).toEqual([expect.objectContaining({ severity: 'note', code: 'papers-merged' })])
  })

  it.each([
    ['years far apart', { title: BOATS, year: 2019 }, { title: BOATS, year: 2022 }],
    ['a short title and nothing beside it', { title: 'Boats' }, { title: 'Boats', year: 2020 }],
    ['a short title and the author alone', { title: 'Boats', authors: ['Ada Byron'] }, { title: 'Boats', authors: ['A. Byron'] }],
    ['a short title and the author, a year apart', { title: 'Editorial', year: 2020, authors: ['Ada Byron'] }, { title: 'Editorial', year: 2021, authors: ['Ada Byron'] }],
    ['other PMIDs', { title: BOATS, identifiers: { pmid: '1' } }, { title: BOATS, identifiers: { pmid: '2' } }],
    [
      'other DOIs',
      { title: BOATS, identifiers: { doi: '10.1000/1' } },
      { title: BOATS, identifiers: { doi: '10.1000/2' } },
    ],
    [
      'other arXiv ids',
      { title: BOATS, identifiers: { arxiv: '2401.00001' } },
      { title: BOATS, identifiers: { arxiv: '2401.00002' } },
    ],
    [
      'other first authors',
      { title: BOATS, authors: ['Ada Byron', 'Emmy Noether'] },
      { title: BOATS, authors: ['Emmy Noether', 'Ada Byron'] },
    ],
    [
      'first authors with one given name',
      { title: BOATS, authors: ['Ada Byron'] },
      { title: BOATS, authors: ['Ada Noether'] },
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
      paper('d', { title: BOATS }),
    ].map((it) => ({ ...it, title: it.id === 'c' ? BOATS : it.title }))
    expect(idsOf(papers)).toHaveLength(1)
    expect(rulesOf(papers).sort()).toEqual(['same-arxiv-id', 'same-doi', 'same-title'])
  })

  it('keeps the fuller record and fills its gaps from the other', () => {
    const fuller = paper('z', {
      title: BOATS,
      abstract: 'They float.',
      year: 2020,
      keywords: ['boats'],
      urls: ['https://a.org'],
    })
    const other = paper('a', {
      title: BOATS.toUpperCase(),
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
    expect(merges).toEqual([{ kept: 'z', merged: 'a', rule: 'same-title', score: 0.8 }])
  })

  it('takes from a preprint and its publication what each knows best, and loses no identifier', () => {
    const preprint = paper('z', {
      title: BOATS,
      abstract: 'They float.',
      authors: ['Ada Byron'],
      year: 2020,
      venue: 'arXiv',
      keywords: ['boats'],
      identifiers: { doi: '10.48550/arXiv.2401.00001' },
    })
    const article = paper('a', { title: BOATS, authors: ['Byron, A.'], year: 2021, venue: 'Ponds', identifiers: { doi: '10.1000/1' } })
    const { papers, merges } = createCorpus([preprint, article]).value
    expect(papers).toEqual([
      {
        ...preprint,
        year: 2021,
        venue: 'Ponds',
        identifiers: { doi: '10.1000/1' },
        extra: { otherIdentifiers: ['2401.00001'] },
      },
    ])
    expect(merges).toEqual([{ kept: 'z', merged: 'a', rule: 'same-title', score: 0.95 }])
    const apart = createCorpus([preprint, article], { mergePreprints: false }).value
    expect(apart.papers.map(({ id }) => id)).toEqual(['a', 'z'])
  })

  it('puts aside what records say in unknown fields beyond the value that stays, each once', () => {
    const identifiers = { doi: '10.1000/1' }
    const record = (id: string, extra: Paper['extra'], fields: Partial<Paper> = {}): Paper => paper(id, { title: BOATS, identifiers, ...fields, extra: extra! })
    const records = [
      record('a', { PT: 'J', VL: '8', note: null, biblio: { volume: '8' } }, { abstract: 'They float.' }),
      record('b', { PT: ['Journal Article', 'Retracted Publication'], VL: '8', biblio: { volume: '8', issue: '2' } }),
      record('c', { PT: ['Journal Article', 'J'], N1: ['Retracted article'], note: '' }),
    ]
    const extraOf = (papers: readonly Paper[]): Paper['extra'] => createCorpus(papers).value.papers[0]!.extra
    const merged = {
      PT: 'J',
      VL: '8',
      note: null,
      biblio: { volume: '8' },
      N1: ['Retracted article'],
      otherValues: { PT: ['Journal Article', 'Retracted Publication'], biblio: [{ volume: '8', issue: '2' }] },
    }
    expect(extraOf(records)).toEqual(merged)
    const inSteps = createCorpus(records.slice(0, 2)).value.papers
    expect(extraOf([...inSteps, records[2]!])).toEqual(merged)
    expect(extraOf(records.map((it) => ({ ...it, extra: { VL: '8' } })))).toEqual({ VL: '8' })
  })

  it('keeps what others say in fields named like object internals, and a field that is named like those put aside', () => {
    const extras = ['{"__proto__": 1, "constructor": "a", "otherValues": "own"}', '{"__proto__": 2, "constructor": "b"}']
    const [merged] = createCorpus(extras.map((json, index) => paper(String(index), { title: BOATS, extra: JSON.parse(json) as Record<string, unknown> }))).value.papers
    expect(JSON.stringify(merged!.extra)).toBe('{"__proto__":1,"constructor":"a","otherValues":{"otherValues":["own"],"__proto__":[2],"constructor":["b"]}}')
  })

  it('leaves versions apart that share an identifier, where asked, and merges copies of one version', () => {
    const preprint = paper('p', { title: BOATS, identifiers: { arxiv: '2401.00001' } })
    const records = [
      preprint,
      paper('q', { title: BOATS, identifiers: { arxiv: '2401.00001v3' } }),
      paper('r', { title: BOATS, venue: 'Ponds', identifiers: { arxiv: '2401.00001' } }),
      paper('s', { title: BOATS, venue: 'Ponds' }),
    ]
    const { papers } = createCorpus(records, { mergePreprints: false }).value
    expect(papers).toHaveLength(2)
    expect(createCorpus(records).value.papers).toHaveLength(1)
  })

  it('tells of each merge with rule, score and both ids, and warns where the titles have no word in common', () => {
    const identifiers = { doi: '10.1000/1' }
    const { issues } = createCorpus([paper('a', { title: BOATS, identifiers }), paper('b', { title: 'Kites', identifiers })])
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'other-title-merged',
        message: 'two records are one paper (same-doi, score 1): "b" went into "a", although its title is another: Kites',
      },
    ])
    const [note] = createCorpus([paper('a', { title: BOATS }), paper('b', { title: BOATS })]).issues
    expect(note).toMatchObject({ severity: 'note', message: 'two records are one paper (same-title, score 0.8): "b" went into "a"' })
  })

  it('warns of chapters that bear the DOI of their book, although all titles hold "the" and "of"', () => {
    const chapter = (id: string, title: string, author: string): Paper => paper(id, { title, authors: [author], identifiers: { doi: '10.1000/book' } })
    const { issues } = createCorpus([
      chapter('a', 'The history of looms', 'Ada Byron'),
      chapter('b', 'A theory of dyes', 'Emmy Noether'),
      chapter('c', 'The physics of yarn', 'Lise Meitner'),
    ])
    expect(issues.map(({ code }) => code)).toEqual(['other-title-merged', 'other-title-merged'])
  })

  it.each([
    ['What is it?', 'WHAT IS IT'],
    ['The looms of today', 'On looms'],
  ])('only notes a merge of %s and %s', (a, b) => {
    const identifiers = { doi: '10.1000/1' }
    const { issues } = createCorpus([paper('a', { title: a, identifiers }), paper('b', { title: b, identifiers })])
    expect(issues.map(({ code }) => code)).toEqual(['papers-merged'])
  })

  it('merges records that say the same, however short their title', () => {
    const copy = paper('a', { title: 'Boats' })
    expect(createCorpus([copy, { ...copy }]).value.merges).toEqual([{ kept: 'a', merged: 'a', rule: 'same-record', score: 1 }])
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

  describe('a reference by an id that several papers came with', () => {
    const silk = paper('k1', { title: 'Silk of antiquity', abstract: 'Long ago.' })
    const wool = paper('k2', { title: BOATS, abstract: 'They float.' })
    const woolAgain = paper('k1', { title: BOATS })
    const citing = (id: string, ...references: string[]): Paper => paper(id, { references })
    const referencesOf = (papers: readonly Paper[], ...sources: number[]): unknown =>
      Object.fromEntries(createCorpus(papers, { sources }).value.papers.flatMap(({ id, references }) => (references === undefined ? [] : [[id, references]])))

    it('leads to the paper of its own source, which went into another', () => {
      const first = [silk, wool, citing('a', 'k1', 'k2')]
      const second = [woolAgain, citing('b', 'k1', 'elsewhere')]
      const expected = { a: ['k1', 'k2'], b: ['k2', 'elsewhere'] }
      expect(referencesOf([...first, ...second], 3, 2)).toEqual(expected)
      expect(referencesOf([...second, ...first], 2, 3)).toEqual(expected)
      expect(createCorpus([...first, ...second], { sources: [3, 2] }).issues.filter(({ severity }) => severity !== 'note')).toEqual([])
    })

    it('leads to the paper of its own source, which got another id', () => {
      const rings = paper('k1', { title: 'Rings of muons' })
      const { papers } = createCorpus([silk, citing('a', 'k1'), rings, citing('b', 'k1')], { sources: [2, 2] }).value
      const named = new Map(papers.map(({ title, id }) => [title, id]))
      const cited = new Map(papers.map(({ id, references }) => [id, references]))
      expect(cited.get('a')).toEqual([named.get(silk.title)])
      expect(cited.get('b')).toEqual([named.get(rings.title)])
      expect(createCorpus(papers).value.papers).toEqual(papers)
    })

    it('leads to both where records of both sources became the paper that lists it', () => {
      const papers = [silk, citing('a', 'k1'), woolAgain, wool, { ...citing('b', 'k1'), title: 'Title of a', identifiers: { doi: '10.1000/1' } }]
      papers[1] = { ...papers[1]!, identifiers: { doi: '10.1000/1' } }
      expect(referencesOf(papers, 2, 3)).toEqual({ a: ['k1', 'k2'] })
    })

    it.each([
      ['two papers of its source bear it', []],
      ['its own source has none', [3, 1]],
    ])('leads nowhere where %s, and is told of', (_, sources) => {
      const earlier = { ...citing('a', 'k2', 'k1'), extra: { ambiguousReferences: ['k0'] } }
      const { value, issues } = createCorpus([silk, wool, woolAgain, earlier], { sources })
      const [a] = value.papers
      expect(a).toEqual({ ...earlier, references: ['k2'], extra: { ambiguousReferences: ['k0', 'k1'] } })
      expect(issues).toContainEqual({
        severity: 'warning',
        code: 'ambiguous-reference',
        message: 'several papers came with one id, so references by it lead to none of them (1 in all): "k1"',
      })
      expect(createCorpus([silk, wool, woolAgain, citing('a', 'k1')], { sources }).value.papers[0]).not.toHaveProperty('references')
    })

    it('stays where it is an identifier, whose paper is the same in all sources', () => {
      const copies = ['Silk', 'Wool'].map((title) => paper('10.1000/1', { title, identifiers: { doi: '10.1000/1' } }))
      const { papers } = createCorpus([...copies, citing('a', '10.1000/1')], { merge: false }).value
      expect(papers.find(({ id }) => id === 'a')!.references).toEqual(['10.1000/1'])
    })
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
      paper('a', { title: BOATS, extra }),
      paper('b', { title: BOATS, extra: { n: 2 } }),
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
    const papers = [paper('a', { title: BOATS }), paper('b', { title: BOATS })]
    expect(createCorpus(papers, { merge: false }).value.papers).toHaveLength(2)
  })
})
