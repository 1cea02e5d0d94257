import { normalizeTerm, variantKey } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import type { FoundTerm } from './foundTerm.js'

/** A short form of the corpus means what this share of its definitions says, or nothing in particular. */
const AGREEMENT = 0.75

/** What the corpus as a whole says about short forms. */
export interface CorpusDefinitions {
  /** Normal form of a short form to the normal form of what it stands for. */
  readonly longForm: ReadonlyMap<string, string>
}

/** Collects the definitions of all papers and keeps those that papers agree upon. */
export function collectDefinitions(terms: readonly FoundTerm[]): CorpusDefinitions {
  const counts = new Map<string, Map<string, { count: number; long: string }>>()
  for (const { definition } of terms) {
    if (definition === undefined) continue
    const byKey = counts.get(definition.short) ?? new Map<string, { count: number; long: string }>()
    counts.set(definition.short, byKey)
    const key = variantKey(definition.long)
    const entry = byKey.get(key)
    if (entry === undefined) byKey.set(key, { count: 1, long: definition.long })
    else {
      entry.count++
      if (definition.long < entry.long) entry.long = definition.long
    }
  }
  const longForm = new Map<string, string>()
  for (const [short, byKey] of counts) {
    let total = 0
    let best = { count: 0, long: '' }
    for (const entry of byKey.values()) {
      total += entry.count
      if (entry.count > best.count || (entry.count === best.count && entry.long < best.long)) best = entry
    }
    if (best.count >= AGREEMENT * total) longForm.set(short, best.long)
  }
  return { longForm }
}

/**
 * The key of the entity that a term is, so that equal keys are one entity: what the paper's own definition says, else
 * what the corpus agrees that the short form means, else the term itself. Short forms inside a term are spelled out
 * (`LLM agent`). A short form that papers define differently stays two entities.
 */
export function entityKeyOf(term: FoundTerm, definitions: CorpusDefinitions): string {
  if (term.name !== undefined) return variantKey(term.name)
  if (term.definition !== undefined) return variantKey(term.definition.long)
  const form = term.forms[0]!
  const long = term.nameLike ? definitions.longForm.get(form) : undefined
  if (long !== undefined) return variantKey(long)
  return variantKey(term.nameLike ? spellOut(form, definitions) : form)
}

function spellOut(form: string, { longForm }: CorpusDefinitions): string {
  if (!form.includes(' ')) return form
  return form
    .split(' ')
    .map((word) => longForm.get(singular(word)) ?? word)
    .join(' ')
}

/** Labels to replace or drop, by normal form. */
export function readThesaurus(thesaurus: ReadonlyMap<string, string>): Map<string, string> {
  const entries = new Map<string, string>()
  for (const [label, replacement] of thesaurus) {
    const key = normalizeTerm(label)
    if (key !== '') entries.set(key, replacement.trim())
  }
  return entries
}
