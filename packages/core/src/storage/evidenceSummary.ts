import type { EvidenceParts, SharedItem } from '../base/evidenceParts.js'
import { growTo } from '../base/growTo.js'
import { compareText } from '../base/order.js'
import { longList } from '../base/shareable.js'
import { LINK_KINDS } from '../model/link.js'
import { NumberForm } from './numberColumn.js'

/** What must be known of all evidence before any is written. */
export interface EvidenceSummary {
  /** Keeps the weights of all parts. */
  readonly form: NumberForm
  /** Per link, bit n for evidence of the kind `LINK_KINDS[n]`. */
  readonly kindBits: Float64Array
  /** The kinds of all parts, those of most first. */
  readonly kinds: readonly string[]
}

/** Goes through the evidence of so many links once. */
export function summarizeEvidence(parts: EvidenceParts, links: number): EvidenceSummary {
  const counts = LINK_KINDS.map((kind) => ({ kind, count: 0 }))
  const kindBits = longList(Float64Array, links)
  const placeOf = rememberKinds()
  const form = NumberForm.of((see) => {
    for (let link = 0; link < links; link++) {
      parts.visit(link, (item, weight, number) => {
        const place = placeOf(item, number)
        counts[place]!.count++
        kindBits[link]! |= 1 << place
        see(weight)
      })
    }
  })
  const used = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || compareText(a.kind, b.kind))
  return { form, kindBits, kinds: used.map(({ kind }) => kind) }
}

/** Gives the place of an item's kind among {@link LINK_KINDS}. Those of items known by numbers lie together: links share a million items in any order. */
function rememberKinds(): (item: SharedItem, number: number) => number {
  /** One more than the place of the kind, or 0. */
  let known = new Uint8Array(1024)
  return (item, number) => {
    if (number < 0) return LINK_KINDS.indexOf(item.kind)
    if (number >= known.length) known = growTo(known, number + 1)
    if (known[number] === 0) known[number] = 1 + LINK_KINDS.indexOf(item.kind)
    return known[number]! - 1
  }
}
