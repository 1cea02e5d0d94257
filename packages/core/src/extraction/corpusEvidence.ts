import type { Paper } from '../model/paper.js'
import { findAbbreviations } from '../text/abbreviations.js'
import { variantKey } from '../text/normalize.js'
import { findDefinitions } from './definitions.js'
import { readPaperText } from './paperText.js'

/** A short form of the corpus means what this share of its definitions says, or nothing in particular. */
const AGREEMENT = 0.75

/** What the papers of a corpus tell about each other. */
export interface CorpusEvidence {
  /** Normal form of a short form to the normal form of what papers agree that it stands for. */
  readonly shortForms: ReadonlyMap<string, string>
}

/** Evidence of no corpus at all. */
export const NO_EVIDENCE: CorpusEvidence = { shortForms: new Map() }

/** Reads the definitions of all papers. */
export function gatherEvidence(papers: readonly Paper[]): CorpusEvidence {
  const senses = new Map<string, Map<string, Sense>>()
  for (const paper of papers) {
    if (!mayDefine(paper)) continue
    for (const { short, long } of findDefinitions(readPaperText(paper))) countSense(senses, short, long)
  }
  return { shortForms: agree(senses) }
}

/** Reading a paper's words costs more than looking for abbreviations in its text. */
function mayDefine({ title, abstract = '' }: Paper): boolean {
  return findAbbreviations(abstract).length > 0 || findAbbreviations(title).length > 0
}

interface Sense {
  count: number
  long: string
}

function countSense(senses: Map<string, Map<string, Sense>>, short: string, long: string): void {
  let byKey = senses.get(short)
  if (byKey === undefined) senses.set(short, (byKey = new Map()))
  const key = variantKey(long)
  const sense = byKey.get(key)
  if (sense === undefined) byKey.set(key, { count: 1, long })
  else {
    sense.count++
    if (long < sense.long) sense.long = long
  }
}

function agree(senses: ReadonlyMap<string, ReadonlyMap<string, Sense>>): Map<string, string> {
  const agreed = new Map<string, string>()
  for (const [short, byKey] of senses) {
    let total = 0
    let best: Sense = { count: 0, long: '' }
    for (const sense of byKey.values()) {
      total += sense.count
      if (sense.count > best.count || (sense.count === best.count && sense.long < best.long)) best = sense
    }
    if (best.count >= AGREEMENT * total) agreed.set(short, best.long)
  }
  return agreed
}
