import type { Evidence } from '../model/link.js'
import type { PaperMap } from '../model/map.js'
import { findOccurrences, type Occurrence } from './findOccurrences.js'
import { indexMap, otherEnd, paperOf } from './mapIndex.js'

/** One reason for a link, ready to be shown. */
export interface ExplainedEvidence extends Evidence {
  /** The shared thing in words: an entity's name, a term, the title of a cited paper. */
  readonly name: string
  /** Its part of the link's weight, 0 to 1. */
  readonly share: number
  /** Where it stands in the first and in the second paper, in reading order; empty for a citation. */
  readonly inFirst: readonly Occurrence[]
  readonly inSecond: readonly Occurrence[]
}

export interface LinkExplanation {
  readonly first: string
  readonly second: string
  readonly weight: number
  readonly evidence: readonly ExplainedEvidence[]
  /** The sum in words: `shared concept: regret 0.41 + shared words: bandit 0.22 = 0.63`. */
  readonly arithmetic: string
}

/**
 * Why two papers are linked: each reason with its name, its share and where it stands in both papers. Null where the
 * map has no link between them.
 * @throws UsageError where the map has no such paper
 */
export function explainLink(map: PaperMap, first: string, second: string): LinkExplanation | null {
  const a = paperOf(map, first)
  const b = paperOf(map, second)
  const { links } = indexMap(map)
  const link = links.get(a.id)?.find((candidate) => otherEnd(candidate, a.id) === b.id)
  if (link === undefined || a === b) return null
  const evidence = link.evidence.map((item) => ({
    ...item,
    name: nameOf(map, item),
    share: item.weight / link.weight,
    inFirst: findOccurrences(map, a, item),
    inSecond: findOccurrences(map, b, item),
  }))
  const parts = evidence.map(({ kind, name, weight }) => `${kind.replace(/^(shared|bibliographic)-/, '$1 ')}: ${name} ${formatWeight(weight)}`)
  return {
    first: a.id,
    second: b.id,
    weight: link.weight,
    evidence,
    arithmetic: `${parts.join(' + ')} = ${formatWeight(link.weight)}`,
  }
}

/** The shared thing in words. */
export function nameOf(map: PaperMap, { entity, reference, term }: Evidence): string {
  const { entities, papers } = indexMap(map)
  if (entity !== undefined) return entities.get(entity)?.name ?? entity
  if (reference !== undefined) return papers.get(reference)?.title ?? reference
  return term ?? ''
}

function formatWeight(weight: number): string {
  return String(Math.round(weight * 1e5) / 1e5)
}
