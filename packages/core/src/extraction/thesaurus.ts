import { normalizeTerm } from '../text/normalize.js'
import type { FoundTerm } from './foundTerm.js'

/** Labels by normal form, so that case, hyphens and plurals do not matter. */
export function readThesaurus(thesaurus: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (const [label, replacement] of thesaurus) {
    const form = normalizeTerm(label)
    if (form !== '') entries.set(form, replacement.trim())
  }
  return entries
}

/** Replaces the names of terms that have a listed form, and drops those whose replacement is empty. */
export function applyThesaurus(terms: readonly FoundTerm[], thesaurus: ReadonlyMap<string, string>): readonly FoundTerm[] {
  if (thesaurus.size === 0) return terms
  return terms.flatMap((term) => {
    const labels = [...term.forms, term.definition?.short, term.definition?.long, term.name]
    const replacement = labels
      .map((label) => (label === undefined ? undefined : thesaurus.get(normalizeTerm(label))))
      .find((entry) => entry !== undefined)
    if (replacement === undefined) return [term]
    return replacement === '' ? [] : [{ ...term, name: replacement }]
  })
}
