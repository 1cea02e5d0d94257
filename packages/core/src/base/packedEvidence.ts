import type { Evidence, Link } from '../model/link.js'

/** What two papers share, whatever it weighs. */
export type SharedItem = Omit<Evidence, 'weight'>

/**
 * The evidence of many links as a `.loom` file has it. What is shared, each thing once, is an item; an item and what it weighs are a part. Of each
 * link the number of its parts stands there, then these, one by one: the item's number and the weight.
 */
export interface PackedEvidence {
  readonly items: readonly SharedItem[]
  /** Per link, bit n for evidence of the kind `LINK_KINDS[n]`. */
  readonly kinds: Uint16Array
  /** Per link how many bytes it has. */
  readonly lengths: Uint32Array
  /** Whether weights are whole numbers of units, and not of double precision. */
  readonly inUnits: boolean
  /** The bytes of all links, one behind the other. */
  pieces(): Iterable<Uint8Array>
}

/** Lists of links whose evidence is packed already. */
const KEPT = new WeakMap<readonly Link[], PackedEvidence>()

/** Remembers the packed evidence of a list of links, which is in their order. */
export function keepEvidence(links: readonly Link[], evidence: PackedEvidence): void {
  KEPT.set(links, evidence)
}

export function keptEvidence(links: readonly Link[]): PackedEvidence | undefined {
  return KEPT.get(links)
}
