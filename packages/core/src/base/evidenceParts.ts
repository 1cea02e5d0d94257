import type { Evidence, Link } from '../model/link.js'

/** What two papers share, whatever it weighs. */
export type SharedItem = Omit<Evidence, 'weight'>

/**
 * @param item where the number is not below 0, the same whenever that comes
 * @param number that of the item among all, or -1 where items are not known by numbers
 */
export type SeePart = (item: SharedItem, weight: number, number: number) => void

/** The evidence of many links, for whoever goes through all of it: no part need become an object. */
export interface EvidenceParts {
  /** How many parts a link has. */
  countOf(link: number): number
  /** Shows the parts of a link in their order. */
  visit(link: number, see: SeePart): void
}

/** Lists of links whose evidence stands somewhere as numbers. */
const KEPT = new WeakMap<readonly Link[], EvidenceParts>()

/** Remembers where the evidence of a list of links stands; they are known by their places in the list. */
export function keepEvidenceParts(links: readonly Link[], parts: EvidenceParts): void {
  KEPT.set(links, parts)
}

/** The evidence of a list of links: as it is kept, or as their objects say. */
export function evidencePartsOf(links: readonly Link[]): EvidenceParts {
  return (
    KEPT.get(links) ?? {
      countOf: (link) => links[link]!.evidence.length,
      visit(link, see) {
        for (const part of links[link]!.evidence) see(part, part.weight, -1)
      },
    }
  )
}
