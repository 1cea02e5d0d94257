import type { EvidenceParts } from '../base/evidenceParts.js'
import { compareText } from '../base/order.js'
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
  const kindBits = new Float64Array(links)
  const form = NumberForm.of((see) => {
    for (let link = 0; link < links; link++) {
      parts.visit(link, ({ kind }, weight) => {
        const place = LINK_KINDS.indexOf(kind)
        counts[place]!.count++
        kindBits[link]! |= 1 << place
        see(weight)
      })
    }
  })
  const used = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || compareText(a.kind, b.kind))
  return { form, kindBits, kinds: used.map(({ kind }) => kind) }
}
