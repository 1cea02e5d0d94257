import type { Candidate } from './candidates.js'
import { GENERIC_HEADS, isExpanded } from './canonicalKey.js'
import { mayHaveLength } from './established.js'
import type { PaperContext } from './paperContext.js'

/**
 * Some keys, by their first letters and lengths: tells of most candidates that they are a form of none of them, and spares spelling
 * their keys out.
 */
export class KeySieve {
  readonly #context: PaperContext
  /** Whether a phrase is a short form. */
  readonly #definesPhrases: boolean
  /** By a letter's last five bits, a bit a length: of keys that begin so. */
  readonly #lengths = new Int32Array(32)

  constructor(context: PaperContext) {
    this.#context = context
    this.#definesPhrases = context.definitions.some(({ short }) => short.includes(' '))
  }

  add(key: string): void {
    this.#lengths[key.charCodeAt(0) & 31]! |= 1 << key.length
  }

  /** False if no key is the candidate's; what definitions, established names and capitals make of it is not looked into. */
  mayHold({ positions, length }: Candidate): boolean {
    const { shortForms, text: { entries } } = this.#context
    const first = positions[0]!
    const last = entries[first + length - 1]!
    let letters = 0
    for (let at = first; at < first + length; at++) {
      if (isExpanded(entries[at]!, shortForms)) return true
      letters += entries[at]!.variant.length
    }
    const { variant, establishedLengths } = entries[first]!
    if (this.#definesPhrases || mayHaveLength(establishedLengths, letters)) return true
    const lengths = this.#lengths[variant.charCodeAt(0) & 31]!
    if ((lengths & (1 << letters)) !== 0) return true
    if (length === 1 || !GENERIC_HEADS.has(last.singular)) return false
    const rest = letters - last.variant.length
    return (lengths & (1 << rest)) !== 0 || mayHaveLength(establishedLengths, rest)
  }
}
