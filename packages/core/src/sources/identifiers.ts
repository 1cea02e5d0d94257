import * as v from 'valibot'
import type { Identifiers } from '../model/paper.js'
import { normalizeArxiv, normalizeDoi } from '../text/identifiers.js'
import type { RecordReader } from './RecordReader.js'

const Doi = identifier(normalizeDoi)
const Arxiv = identifier(normalizeArxiv)
const Bare = identifier((text) => text.replace(/^https?:\/\/[^/]*\//, '') || null)

/** The names that exports give each identifier; the first is Paperloom's own. */
const NAMES: readonly (readonly [keyof Identifiers, readonly string[], v.GenericSchema<unknown, string>])[] = [
  ['doi', ['doi', 'DOI'], Doi],
  ['arxiv', ['arxiv', 'arXiv', 'ArXiv', 'arxiv_id', 'arxivId'], Arxiv],
  ['openalex', ['openalex', 'openalexId'], Bare],
  ['semanticScholar', ['semanticScholar', 'semanticScholarId'], Bare],
  ['pmid', ['pmid', 'PMID', 'PubMed'], Bare],
]

/** The identifiers of a record, given as fields of their own or together as `identifiers`. */
export function readIdentifiers(record: RecordReader): Identifiers {
  const found = new Map<keyof Identifiers, string>()
  for (const reader of [record.inside('identifiers'), record.inside('externalIds'), record]) {
    if (reader === null) continue
    for (const [name, names, shape] of NAMES) {
      const value = reader.take(names, shape)
      if (value !== undefined && !found.has(name)) found.set(name, value)
    }
  }
  return Object.fromEntries(found)
}

function identifier(normalize: (text: string) => string | null): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((value) => normalize(String(value).trim()) ?? ''),
    v.nonEmpty(),
  )
}
