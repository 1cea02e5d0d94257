import { normalizeTerm } from '../text/normalize.js'
import type { FoundTerm } from './foundTerm.js'
import { keyOfName } from './rawMentions.js'
import { TermPacker } from './TermPacker.js'
import { TermTable } from './TermTable.js'

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
export function applyThesaurus(table: TermTable, thesaurus: ReadonlyMap<string, string>): TermTable {
  if (thesaurus.size === 0) return table
  const packer = new TermPacker()
  for (let number = 0; number < table.count; number++) {
    const term = replaceName(table.read(number), thesaurus)
    if (term !== undefined) packer.add(term)
  }
  return new TermTable([packer.take()], table.papers)
}

function replaceName(term: FoundTerm, thesaurus: ReadonlyMap<string, string>): FoundTerm | undefined {
  const labels = [...term.forms, term.definition?.short, term.definition?.long, term.name]
  const replacement = labels
    .map((label) => (label === undefined ? undefined : thesaurus.get(normalizeTerm(label))))
    .find((entry) => entry !== undefined)
  if (replacement === undefined) return term
  return replacement === '' ? undefined : { ...term, name: replacement, key: keyOfName(replacement, term.fixedKind) }
}
