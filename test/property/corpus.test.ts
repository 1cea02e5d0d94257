import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCorpus, type Paper } from '@paperloom/core'

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const paper: fc.Arbitrary<Paper> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', ''),
    title: fc.constantFrom('Boats', 'BOATS!', 'Kites of the nineteenth century', 'KITES of the nineteenth century', '???', 'Rivers of ink'),
    abstract: some(fc.constantFrom('They float.', 'They float far.')),
    venue: some(fc.constantFrom('arXiv', 'Ponds')),
    year: some(fc.integer({ min: 2015, max: 2022 })),
    authors: some(fc.subarray(['Ada Byron', 'Emmy Noether', 'A. Byron'], { minLength: 1 })),
    keywords: some(fc.subarray(['k', 'l', 'm'], { minLength: 1 })),
    extra: some(fc.record({ PT: fc.constantFrom('J', ['J', 'B'], 1), constructor: fc.constantFrom('a', 'b') }, { requiredKeys: [] })),
    identifiers: some(
      fc.record(
        {
          doi: fc.constantFrom('10.1000/1', '10.1000/2', '10.48550/arXiv.2401.00001'),
          arxiv: fc.constantFrom('2401.00001', '2401.00001v2', '2401.00002'),
          openalex: fc.constantFrom('W1', 'W2'),
          pmid: fc.constantFrom('1', '2'),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  .map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as Paper,
  )

test('a shuffled input gives the identical corpus', () => {
  fc.assert(
    fc.property(
      fc
        .array(paper, { maxLength: 14 })
        .chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length }))),
      ([papers, shuffled]) => {
        expect(JSON.stringify(createCorpus(shuffled))).toBe(JSON.stringify(createCorpus(papers)))
        const apart = { mergePreprints: false }
        expect(JSON.stringify(createCorpus(shuffled, apart))).toBe(JSON.stringify(createCorpus(papers, apart)))
      },
    ),
    { numRuns: 1000 },
  )
})

test('sources in another order, and their papers as well, give the identical corpus', () => {
  const listed = fc.tuple(paper, fc.subarray(['a', 'b', 'c', '__proto__', 'constructor'])).map(([one, references]): Paper => ({ ...one, references }))
  const lists = fc.array(fc.array(listed, { maxLength: 5 }), { maxLength: 4 })
  const corpusOf = (given: readonly (readonly Paper[])[]): string => JSON.stringify(createCorpus(given.flat(), { sources: given.map(({ length }) => length) }))
  fc.assert(
    fc.property(lists, (given) => {
      expect(corpusOf(given.map((papers) => [...papers].reverse()).reverse())).toBe(corpusOf(given))
    }),
    { numRuns: 1000 },
  )
})

test('ids are unique and sorted, and no record is lost', () => {
  fc.assert(
    fc.property(fc.array(paper, { maxLength: 14 }), (papers) => {
      const { value } = createCorpus(papers)
      const ids = value.papers.map(({ id }) => id)
      expect([...new Set(ids)].sort()).toEqual(ids)
      expect(value.papers.length + value.merges.length).toBe(papers.length)
      expect(value.merges.every(({ kept }) => ids.includes(kept))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('whatever a record lists, names or is known by is in the corpus', () => {
  fc.assert(
    fc.property(fc.array(paper, { maxLength: 14 }), (papers) => {
      const kept = createCorpus(papers).value.papers
      const bare = (id: string): string => id.replace('10.48550/arXiv.', '').replace(/v\d$/, '')
      const known = kept.flatMap(({ identifiers = {}, extra = {} }) => [
        ...Object.values<string>({ ...identifiers }),
        ...((extra.otherIdentifiers ?? []) as string[]),
      ])
      for (const { identifiers = {}, keywords = [], abstract, extra = {} } of papers) {
        const said = kept.map((it) => JSON.stringify(it.extra ?? {}))
        for (const value of Object.values(extra).flat()) expect(said.some((text) => text.includes(JSON.stringify(value)))).toBe(true)
        for (const id of Object.values<string>({ ...identifiers })) expect(known.map(bare)).toContain(bare(id))
        for (const keyword of keywords) expect(kept.some((it) => it.keywords?.includes(keyword))).toBe(true)
        if (abstract !== undefined) expect(kept.some((it) => it.abstract !== undefined)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('what is one paper stays one, and what is not stays apart, when versions are told apart', () => {
  fc.assert(
    fc.property(fc.array(paper, { maxLength: 10 }), (papers) => {
      const whole = createCorpus(papers).value.papers.length
      const apart = createCorpus(papers, { mergePreprints: false }).value.papers.length
      const none = createCorpus(papers, { merge: false }).value.papers.length
      expect(whole).toBeLessThanOrEqual(apart)
      expect(apart).toBeLessThanOrEqual(none)
      expect(none).toBe(papers.length)
    }),
  )
})

test('papers with one identifier are one paper: as a naive search over all pairs finds', () => {
  const record = fc.record({ doi: some(fc.nat(5)), arxiv: some(fc.nat(5)) })
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      const papers = records.map(({ doi, arxiv }, index): Paper => ({
        id: `p${String(index)}`,
        title: `Title ${String(index)}`,
        identifiers: {
          ...(doi === undefined ? {} : { doi: `10.1000/${String(doi)}` }),
          ...(arxiv === undefined ? {} : { arxiv: `2401.0000${String(arxiv)}` }),
        },
      }))
      expect(createCorpus(papers).value.papers).toHaveLength(countNaively(records))
    }),
    { numRuns: 500 },
  )
})

function countNaively(records: readonly { doi: number | undefined; arxiv: number | undefined }[]): number {
  const groups = records.map((_, index) => index)
  for (let round = 0; round < records.length; round++) {
    for (const [i, a] of records.entries()) {
      for (const [j, b] of records.entries()) {
        const same = (a.doi !== undefined && a.doi === b.doi) || (a.arxiv !== undefined && a.arxiv === b.arxiv)
        if (same) groups[i] = groups[j] = Math.min(groups[i]!, groups[j]!)
      }
    }
  }
  return new Set(groups).size
}
