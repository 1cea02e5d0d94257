import type { PackedEvidence, SharedItem } from '../base/packedEvidence.js'
import { longList } from '../base/shareable.js'
import { UNITS } from '../base/units.js'
import type { Evidence, Link } from '../model/link.js'
import { ByteWriter } from './ByteWriter.js'
import { kindBitsOf } from './mapColumns.js'

/** Packs the evidence of links that are objects. A link whose evidence says no more than its kind and its weight has no bytes. */
export function packEvidence(links: readonly Link[]): PackedEvidence {
  const inUnits = links.every(({ evidence }) => evidence.every(({ weight }) => isInUnits(weight)))
  const kinds = longList(Uint16Array, links.length)
  const lengths = longList(Uint32Array, links.length)
  const items = new DistinctItems()
  const bytes = new ByteWriter()
  for (const [at, link] of links.entries()) {
    const { evidence } = link
    const start = bytes.length
    kinds[at] = kindBitsOf({ evidence })
    if (evidence.length === 1 && saysNoMore(evidence[0]!, link)) continue
    bytes.whole(evidence.length)
    for (const { weight, ...item } of evidence) {
      bytes.whole(items.numberOf(item))
      if (inUnits) bytes.whole(Math.round(weight * UNITS))
      else bytes.double(weight)
    }
    lengths[at] = bytes.length - start
  }
  return { items: items.all, kinds, lengths, inUnits, pieces: () => bytes.drain() }
}

/** Items are numbered in the order in which they are met. */
class DistinctItems {
  readonly all: SharedItem[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(item: SharedItem): number {
    const key = JSON.stringify(item)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push(item) - 1
  }
}

function isInUnits(weight: number): boolean {
  const units = Math.round(weight * UNITS)
  return units >= 0 && units < 2 ** 50 && !Object.is(units, -0) && units / UNITS === weight
}

function saysNoMore(part: Evidence, link: Link): boolean {
  return Object.is(part.weight, link.weight) && Object.entries(part).every(([name, value]) => name === 'kind' || name === 'weight' || value === undefined)
}
