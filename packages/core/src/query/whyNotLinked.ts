import { isRecord } from '../base/plainData.js'
import type { Citation, LinkKind } from '../model/link.js'
import type { MapPaper, PaperMap } from '../model/map.js'
import { TermReader } from '../text/TermReader.js'
import { neighbours, type Neighbour } from './neighbours.js'
import { indexMap, paperOf } from './mapIndex.js'
import { citingBoth, sharedReferences } from './sharedReferences.js'

/** What two papers without a link have in common, and what their links are instead. */
export interface MissingLink {
  /**
   * `linked`: there is a link after all. `nothing-shared`. `not-enough`: both have heavier links. `below-min-weight`: one of
   * them has room for it, but it would weigh less than the map's `minWeight`. `weighs-nothing`: what they share is of kinds that
   * the map gives no weight, or nearly all papers have it. `self`: one paper.
   */
  readonly reason: 'linked' | 'nothing-shared' | 'not-enough' | 'below-min-weight' | 'weighs-nothing' | 'self'
  /** Where one cites the other: from the citing paper to the cited one. */
  readonly citations: readonly Citation[]
  /** Entity ids that both mention, by how central they are to the two. */
  readonly entities: readonly string[]
  /** What both cite: ids of papers of the map, then other references as the first paper writes them. */
  readonly references: readonly string[]
  /** Papers of the map that cite both. */
  readonly citedBy: readonly string[]
  /** Words that both have, in the order in which the first has them. */
  readonly terms: readonly string[]
  /**
   * The weakest of the `topK` heaviest links of each: what a link between them would have had to weigh. Lighter ones that a paper has
   * are among the heaviest of the other. Null where it has none.
   */
  readonly weakest: readonly [Neighbour | null, Neighbour | null]
  /** Papers linked to both, strongest first: how the two meet. */
  readonly between: readonly string[]
}

type Shared = Pick<MissingLink, 'citations' | 'entities' | 'references' | 'citedBy' | 'terms'>

/**
 * Why the map has no link between two papers.
 * @throws UsageError where the map has no such paper
 */
export function whyNotLinked(map: PaperMap, first: string, second: string): MissingLink {
  const a = paperOf(map, first)
  const b = paperOf(map, second)
  const shared: Shared = {
    citations: [...citationsOf(map, a, b), ...citationsOf(map, b, a)],
    entities: sharedEntities(map, a, b),
    references: sharedReferences(map, a, b),
    citedBy: citingBoth(map, a, b),
    terms: sharedTerms(a, b),
  }
  const ofA = neighbours(map, a.id)
  const ofB = neighbours(map, b.id)
  const weakest = [weakestKept(map, ofA), weakestKept(map, ofB)] as const
  const between = commonNeighbours(ofA, ofB)
  if (a === b) return { reason: 'self', ...shared, weakest, between }
  if (ofA.some(({ paper }) => paper === b.id)) return { reason: 'linked', ...shared, weakest, between }
  return { reason: reasonOf(map, kindsOf(map, shared), Math.min(ofA.length, ofB.length)), ...shared, weakest, between }
}

function weakestKept({ parameters }: PaperMap, links: readonly Neighbour[]): Neighbour | null {
  const topK = typeof parameters.topK === 'number' ? parameters.topK : links.length
  return links[Math.min(topK, links.length) - 1] ?? null
}

/** A paper with fewer than `topK` links has all that weigh anything and no less than `minWeight`. */
function reasonOf({ parameters }: PaperMap, kinds: readonly LinkKind[], fewestLinks: number): MissingLink['reason'] {
  if (kinds.length === 0) return 'nothing-shared'
  const { weights, topK, minWeight } = parameters
  if (isRecord(weights) && kinds.every((kind) => weights[kind] === 0)) return 'weighs-nothing'
  if (typeof topK !== 'number' || fewestLinks >= topK) return 'not-enough'
  return typeof minWeight === 'number' && minWeight > 0 ? 'below-min-weight' : 'weighs-nothing'
}

/** The kinds of link that there could be by what two papers share. */
function kindsOf(map: PaperMap, { citations, entities, references, citedBy, terms }: Shared): LinkKind[] {
  const known = indexMap(map).entities
  const kinds = entities.flatMap((id): LinkKind[] => {
    const entity = known.get(id)
    return entity === undefined ? [] : [`shared-${entity.kind}`]
  })
  if (citations.length > 0) kinds.push('citation')
  if (references.length > 0) kinds.push('bibliographic-coupling')
  if (citedBy.length > 0) kinds.push('co-citation')
  if (terms.length > 0) kinds.push('shared-words')
  return kinds
}

function citationsOf(map: PaperMap, citing: MapPaper, cited: MapPaper): Citation[] {
  const cites = indexMap(map).cites.get(citing.id)?.includes(cited.id) === true
  return cites ? [{ source: citing.id, target: cited.id }] : []
}

function sharedEntities(map: PaperMap, a: MapPaper, b: MapPaper): string[] {
  const { mentions } = indexMap(map)
  const salienceIn = (paper: MapPaper): Map<string, number> =>
    new Map((mentions.get(paper.id) ?? []).map(({ entity, salience }) => [entity, salience]))
  const ofB = salienceIn(b)
  return [...salienceIn(a)]
    .flatMap(([entity, salience]) => (ofB.has(entity) ? [{ entity, salience: salience * ofB.get(entity)! }] : []))
    .sort((x, y) => y.salience - x.salience)
    .map(({ entity }) => entity)
}

function sharedTerms(a: MapPaper, b: MapPaper): string[] {
  const reader = new TermReader()
  const termsOf = (paper: MapPaper): Set<string> => {
    const terms = new Set<string>()
    for (const text of [paper.title, paper.abstract ?? '', ...(paper.keywords ?? [])]) {
      reader.visit(text, (term) => {
        if (term !== null) terms.add(term)
      })
    }
    return terms
  }
  const ofB = termsOf(b)
  return [...termsOf(a)].filter((term) => ofB.has(term))
}

function commonNeighbours(ofA: readonly Neighbour[], ofB: readonly Neighbour[]): string[] {
  const weights = new Map(ofB.map(({ paper, weight }) => [paper, weight]))
  return ofA
    .flatMap(({ paper, weight }) =>
      weights.has(paper) ? [{ paper, weight: Math.min(weight, weights.get(paper)!) }] : [],
    )
    .sort((x, y) => y.weight - x.weight)
    .map(({ paper }) => paper)
}
