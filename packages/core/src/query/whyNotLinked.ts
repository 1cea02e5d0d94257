import type { MapPaper, PaperMap } from '../model/map.js'
import { TermReader } from '../text/TermReader.js'
import { neighbours, type Neighbour } from './neighbours.js'
import { indexMap, paperOf } from './mapIndex.js'
import { citingBoth, sharedReferences } from './sharedReferences.js'

/** What two papers without a link have in common, and what their links are instead. */
export interface MissingLink {
  /**
   * `linked`: there is a link after all. `nothing-shared`. `not-enough`: both have heavier links. `self`: one paper.
   */
  readonly reason: 'linked' | 'nothing-shared' | 'not-enough' | 'self'
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

/**
 * Why the map has no link between two papers.
 * @throws UsageError where the map has no such paper
 */
export function whyNotLinked(map: PaperMap, first: string, second: string): MissingLink {
  const a = paperOf(map, first)
  const b = paperOf(map, second)
  const entities = sharedEntities(map, a, b)
  const references = sharedReferences(map, a, b)
  const citedBy = citingBoth(map, a, b)
  const terms = sharedTerms(a, b)
  const ofA = neighbours(map, a.id)
  const ofB = neighbours(map, b.id)
  const weakest = [weakestKept(map, ofA), weakestKept(map, ofB)] as const
  return {
    reason: reasonOf(a, b, ofA, entities.length + references.length + citedBy.length + terms.length),
    entities,
    references,
    citedBy,
    terms,
    weakest,
    between: commonNeighbours(ofA, ofB),
  }
}

function weakestKept({ parameters }: PaperMap, links: readonly Neighbour[]): Neighbour | null {
  const topK = typeof parameters.topK === 'number' ? parameters.topK : links.length
  return links[Math.min(topK, links.length) - 1] ?? null
}

function reasonOf(a: MapPaper, b: MapPaper, ofA: readonly Neighbour[], shared: number): MissingLink['reason'] {
  if (a === b) return 'self'
  if (ofA.some((neighbour) => neighbour.paper === b.id)) return 'linked'
  return shared === 0 ? 'nothing-shared' : 'not-enough'
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
