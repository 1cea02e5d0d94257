import type { Paper } from '../model/paper.js'
import { variantKey } from '../text/normalize.js'
import { findDefinitions, readAbbreviations, type Definition } from './definitions.js'
import { placeWords } from './paperText.js'

/** A short form of the corpus means what this share of its definitions says, or nothing in particular. */
const AGREEMENT = 0.75

/** What the papers of a corpus tell about each other. */
export interface CorpusEvidence {
  /** Normal form of a short form to the normal form of what papers agree that it stands for. */
  readonly shortForms: ReadonlyMap<string, string>
  /** What each paper defines. */
  readonly definitions: ReadonlyMap<Paper, readonly Definition[]>
}

/** Evidence of no corpus at all. */
export const NO_EVIDENCE: CorpusEvidence = { shortForms: new Map(), definitions: new Map() }

const NONE: readonly Definition[] = []

/** Reads the definitions of all papers. */
export function gatherEvidence(papers: readonly Paper[]): CorpusEvidence {
  const senses = new Map<string, Map<string, Sense>>()
  const definitions = new Map<Paper, readonly Definition[]>()
  for (const paper of papers) {
    const own = readDefinitions(paper)
    definitions.set(paper, own)
    for (const { short, long } of own) countSense(senses, short, long)
  }
  return { shortForms: agree(senses), definitions }
}

/** Reading a paper's words costs more than looking for abbreviations in its text. */
function readDefinitions(paper: Paper): readonly Definition[] {
  const found = readAbbreviations(paper)
  return found.title.length + found.abstract.length === 0 ? NONE : findDefinitions(placeWords(paper), found)
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
