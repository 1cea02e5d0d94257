import * as v from 'valibot'
import type { Identifiers } from '../model/paper.js'
import { normalizeArxiv } from '../text/identifiers.js'
import { splitDois } from './doiList.js'
import type { RecordReader } from './RecordReader.js'

const Doi = identifiers((text) => splitDois(text).map(({ doi }) => doi))
const Arxiv = identifiers((text) => [normalizeArxiv(text)])
const Bare = identifiers((text) => [text.replace(/^https?:\/\/[^/]*\//, '')])

/** The names that exports give each identifier; the first is Paperloom's own. */
const NAMES: readonly (readonly [keyof Identifiers, readonly string[], v.GenericSchema<unknown, string[]>])[] = [
  ['doi', ['doi', 'DOI'], Doi],
  ['arxiv', ['arxiv', 'arXiv', 'ArXiv', 'arxiv_id', 'arxivId'], Arxiv],
  ['openalex', ['openalex', 'openalexId'], Bare],
  ['semanticScholar', ['semanticScholar', 'semanticScholarId'], Bare],
  ['pmid', ['pmid', 'PMID', 'PubMed'], Bare],
]

/** The identifiers of a record, given as fields of their own or together as `identifiers`; of a field with several, the first, and the others. */
export function readIdentifiers(record: RecordReader): { readonly identifiers: Identifiers; readonly others: readonly string[] } {
  const found = new Map<keyof Identifiers, string>()
  const others: string[] = []
  for (const reader of [record.inside('identifiers'), record.inside('externalIds'), record]) {
    if (reader === null) continue
    for (const [name, names, shape] of NAMES) {
      const [first, ...rest] = reader.take(names, shape) ?? []
      if (first === undefined || found.has(name)) continue
      found.set(name, first)
      others.push(...rest)
    }
  }
  return { identifiers: Object.fromEntries(found), others }
}

function identifiers(read: (text: string) => readonly (string | null)[]): v.GenericSchema<unknown, string[]> {
  return v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((value) => [...new Set(read(String(value).trim()).map((id) => id ?? ''))]),
    v.array(v.pipe(v.string(), v.nonEmpty())),
    v.nonEmpty(),
  )
}
