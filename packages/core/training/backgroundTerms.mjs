// Counts in how many abstracts of a background collection each word and word pair stands and writes the table that
// linking pools with the corpus' own counts. Only counts leave the collection, no sentence does.
//   npm run build:core, then
//   node training/backgroundTerms.mjs ABSTRACTS.jsonl[.gz] EXCLUDE... > src/text/lexicon/backgroundTerms.ts
// ABSTRACTS: one {title, abstract} a line. EXCLUDE: files with the titles of papers that will be measured on, JSON lists
// of {title} or text with a title a line; those papers are left out, so that no figure rests on having seen them.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { TermReader } from '../dist/text/TermReader.js'

const TABLE_SIZE = 7000
const MIN_PAPERS = 5
/** Frequencies are kept to this factor: 5 % more or less moves a weight by less than 1 %. */
const STEP = 1.05

const [source, ...excluded] = process.argv.slice(2)
const read = (path) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('utf8')
const titleKey = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const skip = new Set(
  excluded.flatMap((path) => (path.endsWith('.json') ? JSON.parse(read(path)).map((paper) => paper.title) : read(path).split('\n')))
    .map(titleKey),
)
const reader = new TermReader()
const counts = new Map()
const seen = new Set()
for (const line of read(source).split('\n')) {
  if (line === '') continue
  const { title, abstract } = JSON.parse(line)
  const key = titleKey(title)
  if (skip.has(key) || seen.has(key)) continue
  seen.add(key)
  const own = new Set()
  let last = null
  reader.visit(`${title}. ${abstract ?? ''}`, (term) => {
    if (term !== null) own.add(term)
    if (term !== null && last !== null) own.add(`${last} ${term}`)
    last = term
  })
  for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1)
}

const kept = [...counts].filter(([, df]) => df >= MIN_PAPERS)
  .sort(([a, dfA], [b, dfB]) => dfB - dfA || (a < b ? -1 : 1)).slice(0, TABLE_SIZE)
const groups = new Map()
for (const [term, df] of kept) {
  const step = Math.round(Math.log(df) / Math.log(STEP))
  groups.set(step, [...(groups.get(step) ?? []), term])
}
const rows = [...groups].map(([step, terms]) => `${Math.round(STEP ** step)} ${terms.sort().join(',')}`)

process.stdout.write(`// Made by training/backgroundTerms.mjs: do not edit.

/** How many abstracts were counted: machine learning, vision, language and robotics, 2020 to 2025. */
export const BACKGROUND_PAPERS = ${seen.size}

/** A line per document frequency (to 5 %), then the words and word pairs that have it. */
const TABLE = \`
${rows.join('\n')}
\`

let table: ReadonlyMap<string, number> | undefined

/**
 * In how many background abstracts a word or word pair stands, to 5 %; 0 for one that is not among the ${kept.length} most frequent.
 * @param term words in lower case and the singular, a pair joined by one space
 */
export function backgroundDf(term: string): number {
  table ??= new Map(TABLE.trim().split('\\n').flatMap(readRow))
  return table.get(term) ?? 0
}

function readRow(row: string): [string, number][] {
  const space = row.indexOf(' ')
  const df = Number(row.slice(0, space))
  return row.slice(space + 1).split(',').map((term) => [term, df])
}
`)
