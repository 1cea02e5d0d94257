import fc from 'fast-check'
import type { Entity, Evidence, Link, MapPaper, Mention, PaperMap } from '@paperloom/core'
import { ENTITY_KINDS } from '../../packages/core/src/model/entity.js'
import { LINK_KINDS } from '../../packages/core/src/model/link.js'

/** Names that have tripped programs, beside any other text. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '<img src=x onerror=alert(1)>', '\u2028', '\0', '😀'),
)
const id = hostileText.filter((text) => text !== '')
const texts = fc.array(hostileText, { maxLength: 3 })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
const weight = fc.integer({ min: 1, max: 500_000 }).map((value) => value / 100_000)
const count = fc.nat()
/** What a source or a later version may add, as `JSON.parse` gives it; JSON knows no -0. */
const unknownFields = fc
  .array(fc.tuple(hostileText.map((name) => `_${name}`), fc.jsonValue({ maxDepth: 3 })), { maxLength: 3 })
  .chain((fields) => fc.constantFrom(fields, [...fields, ['__proto__', { polluted: true }] as const]))
  .map((fields) => JSON.parse(JSON.stringify(Object.fromEntries(fields))) as Record<string, unknown>)

const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>

const arbitraryPaper = (ids: string[], communities: string[]): fc.Arbitrary<MapPaper[]> =>
  fc.tuple(
    ...ids.map((paper) =>
      fc
        .tuple(
          unknownFields,
          optional({
            abstract: hostileText,
            authors: texts,
            year: fc.integer({ min: -5000, max: 9999 }),
            keywords: texts,
            urls: texts,
            references: texts,
            extra: unknownFields,
            identifiers: optional({ doi: hostileText, arxiv: hostileText }),
          }),
          fc.record({
            id: fc.constant(paper),
            title: hostileText,
            community: fc.constantFrom(null, ...communities),
            x: finite,
            y: finite,
          }),
        )
        .map(([unknown, some, needed]) => ({ ...unknown, ...some, ...needed }) as MapPaper),
    ),
  )

const arbitraryEntity = (ids: string[], papers: string[]): fc.Arbitrary<Entity[]> =>
  fc.tuple(
    ...ids.map((entity) =>
      fc
        .tuple(
          fc.record({ id: fc.constant(entity), kind: fc.constantFrom(...ENTITY_KINDS), name: hostileText, aliases: texts }),
          papers.length === 0 ? fc.constant({}) : optional({ introducedBy: fc.constantFrom(...papers) }),
        )
        .map(([needed, some]) => ({ ...needed, ...some })),
    ),
  )

/** Mentions are cut from the titles, so that each surface equals its slice. */
const arbitraryMentions = (papers: MapPaper[], entities: Entity[]): fc.Arbitrary<Mention[]> => {
  if (papers.length === 0 || entities.length === 0) return fc.constant([])
  const one = fc
    .record({ paper: fc.constantFrom(...papers), entity: fc.constantFrom(...entities), from: count, to: count, salience: weight })
    .map(({ paper, entity, from, to, salience }) => {
      const start = from % (paper.title.length + 1)
      const end = start + (to % (paper.title.length - start + 1))
      const surface = paper.title.slice(start, end)
      return { paper: paper.id, entity: entity.id, surface, field: 'title' as const, start, end, salience }
    })
  return fc.array(one, { maxLength: 5 })
}

const arbitraryEvidence = (entities: Entity[]): fc.Arbitrary<Evidence[]> => {
  const reason = fc.oneof(
    hostileText.map((term) => ({ term })),
    id.map((reference) => ({ reference })),
    ...(entities.length === 0 ? [] : [fc.constantFrom(...entities).map((entity) => ({ entity: entity.id }))]),
  )
  const one = fc.tuple(fc.constantFrom(...LINK_KINDS), reason, weight).map(([kind, why, part]) => ({ kind, ...why, weight: part }))
  return fc.array(one, { minLength: 1, maxLength: 4 })
}

const arbitraryLinks = (papers: MapPaper[], entities: Entity[]): fc.Arbitrary<Link[]> => {
  const pairs = papers.flatMap((a) => papers.filter((b) => a.id < b.id).map((b) => [a.id, b.id] as const))
  return fc.subarray(pairs).chain((chosen) =>
    fc.tuple(
      ...chosen.map(([source, target]) =>
        arbitraryEvidence(entities).map((evidence) => {
          const sum = evidence.reduce((total, part) => total + part.weight, 0)
          return { source, target, weight: Math.round(sum * 1e5) / 1e5, evidence }
        }),
      ),
    ),
  )
}

/** Any valid map: odd names, unknown fields, missing options; evidence sums, mentions match, nothing dangles. */
export const arbitraryMap: fc.Arbitrary<PaperMap> = fc
  .record({
    papers: fc.uniqueArray(id, { maxLength: 5 }),
    entities: fc.uniqueArray(id, { maxLength: 4 }),
    communities: fc.uniqueArray(id, { maxLength: 3 }),
  })
  .chain((ids) => fc.tuple(fc.constant(ids.communities), arbitraryPaper(ids.papers, ids.communities), arbitraryEntity(ids.entities, ids.papers)))
  .chain(([communities, papers, entities]) =>
    fc.record({
      format: fc.constant('paperloom-map' as const),
      version: fc.constant(1 as const),
      generator: hostileText,
      parameters: unknownFields,
      papers: fc.constant(papers),
      entities: fc.constant(entities),
      mentions: arbitraryMentions(papers, entities),
      citations: fc
        .subarray(papers.flatMap((a) => papers.filter((b) => b !== a).map((b) => ({ source: a.id, target: b.id }))))
        .map((citations) => [...citations]),
      links: arbitraryLinks(papers, entities),
      communities: fc.tuple(
        ...communities.map((name) =>
          fc.record({ id: fc.constant(name), label: hostileText, terms: texts, size: count, stability: fc.constant(0.5) }),
        ),
      ),
      report: fc.record({ read: count, kept: count, merged: count, dropped: count, issues: fc.constant([]) }),
    }),
  )
