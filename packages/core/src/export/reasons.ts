import type { Evidence, Link, LinkKind } from '../model/link.js'
import type { PaperMap } from '../model/map.js'

/** A link kind in words, e.g. `shared method`. */
export function kindLabel(kind: LinkKind): string {
  return kind === 'imported' ? 'imported link' : kind.replace('-', ' ')
}

/** The kind that carries most of a link; of equal ones, the first. */
export function mainKind({ evidence }: Link): LinkKind {
  const sums = sumKinds(evidence)
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The weight of each kind in a link, in order of appearance. */
export function sumKinds(evidence: readonly Evidence[]): Map<LinkKind, number> {
  const sums = new Map<LinkKind, number>()
  for (const { kind, weight } of evidence) sums.set(kind, Math.round(((sums.get(kind) ?? 0) + weight) * 1e5) / 1e5)
  return sums
}

/**
 * Says what a piece of evidence is about: the entity's name, the cited paper's title, the word; empty where there is
 * none.
 */
export function createEvidenceNames(map: PaperMap): (evidence: Evidence) => string {
  const names = new Map(map.entities.map(({ id, name }) => [id, name]))
  const titles = new Map(map.papers.map(({ id, title }) => [id, title]))
  return ({ entity, reference, term }) => {
    if (entity !== undefined) return names.get(entity) ?? entity
    return reference === undefined ? (term ?? '') : (titles.get(reference) ?? reference)
  }
}

/** A link in one line, e.g. `shared method: ring segmentation 0.41; shared words: bark 0.08`. */
export function describeReasons(link: Link, nameOf: (evidence: Evidence) => string): string {
  return link.evidence
    .map((item) => {
      const name = nameOf(item)
      return `${kindLabel(item.kind)}${name === '' ? '' : `: ${name}`} ${String(Math.round(item.weight * 1e5) / 1e5)}`
    })
    .join('; ')
}
