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

/** What a short form stands for in some papers: plain data. */
export interface ShortFormSense {
  readonly short: string
  /** The smallest of the forms that mean it. */
  readonly long: string
  /** How often it is defined so. */
  readonly count: number
}

/** What papers of a part of a corpus define, and how often each sense of a short form comes. */
export interface PartialEvidence {
  readonly definitions: CorpusEvidence['definitions']
  readonly senses: readonly ShortFormSense[]
}

/** Reads the definitions of all papers. */
export function gatherEvidence(papers: readonly Paper[]): CorpusEvidence {
  const { definitions, senses } = gatherPartialEvidence(papers)
  return { definitions, shortForms: agreeOnShortForms([senses]) }
}

/** Reads the definitions of some papers. */
export function gatherPartialEvidence(papers: Iterable<Paper>): PartialEvidence {
  const senses: SenseTable = new Map()
  const definitions = new Map<Paper, readonly Definition[]>()
  for (const paper of papers) {
    const own = readDefinitions(paper)
    definitions.set(paper, own)
    for (const { short, long } of own) countSense(senses, { short, long, count: 1 })
  }
  return { definitions, senses: [...senses.values()].flatMap((byKey) => [...byKey.values()]) }
}

/** What short forms stand for, by the senses that they have in all parts of a corpus, in whatever order. */
export function agreeOnShortForms(parts: readonly (readonly ShortFormSense[])[]): CorpusEvidence['shortForms'] {
  const senses: SenseTable = new Map()
  for (const part of parts) for (const sense of part) countSense(senses, sense)
  return agree(senses)
}

/** Reading a paper's words costs more than looking for abbreviations in its text. */
function readDefinitions(paper: Paper): readonly Definition[] {
  const found = readAbbreviations(paper)
  return found.title.length + found.abstract.length === 0 ? NONE : findDefinitions(placeWords(paper), found)
}

type SenseTable = Map<string, Map<string, ShortFormSense>>

function countSense(senses: SenseTable, { short, long, count }: ShortFormSense): void {
  let byKey = senses.get(short)
  if (byKey === undefined) senses.set(short, (byKey = new Map()))
  const key = variantKey(long)
  const known = byKey.get(key)
  byKey.set(key, known === undefined ? { short, long, count } : { short, long: long < known.long ? long : known.long, count: known.count + count })
}

function agree(senses: SenseTable): Map<string, string> {
  const agreed = new Map<string, string>()
  for (const [short, byKey] of senses) {
    let total = 0
    let best: ShortFormSense = { short, count: 0, long: '' }
    for (const sense of byKey.values()) {
      total += sense.count
      if (sense.count > best.count || (sense.count === best.count && sense.long < best.long)) best = sense
    }
    if (best.count >= AGREEMENT * total) agreed.set(short, best.long)
  }
  return agreed
}
