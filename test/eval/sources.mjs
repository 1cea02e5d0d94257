import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText, readSource } from '../../packages/core/dist/index.js'
import { expectedEntries } from './expectedEntries.mjs'

/**
 * Every bibliography of a collection of real exports and parsers' test files, many broken on purpose, read as a person
 * would: the format is detected. Records expected are counted in the raw text by their marks, without the readers. A record
 * counts as found whether it was kept, or dropped with a reason (most often a test that has no title). Fields are compared
 * where the collection holds what another parser made of the file: the letters of the title, the family names in their
 * order, the year, the DOI.
 *
 * `node test/eval/sources.mjs` prints the table of the documentation, `--misses` each field that differs.
 */
export const name = 'sources'
export const floors = {
  'files that did not throw': 1,
  'records found': 0.98,
  'titles right': 0.97,
  'authors right': 0.97,
  'years right': 0.97,
  'DOIs right': 0.97,
}
const FIELDS = ['titles', 'authors', 'years', 'DOIs']
const SKIPPED = /README|\/(?:icore|exporter|auxparser|texparser|xmp|pdfs)\/|\.(?:cff|ctv6bak|csl)$|library\.json$|pubmed\.json$|cassettes\/.*(?:author|release|dataset|snippet|debug|not_found|empty|negative_only)/i

export async function run(dataDir) {
  const rows = scoreFolder(join(dataDir, 'bibliography'))
  const total = rows.reduce((sum, row) => add(sum, row), emptyRow(''))
  if (total.files === 0) return []
  return [
    { measure: 'files tried', value: total.files },
    { measure: 'files that did not throw', value: 1 - total.threw / total.files },
    { measure: 'records found', value: total.found / total.expected },
    ...FIELDS.map((field) => ({ measure: `${field} right`, value: total.right[field] / total.compared[field] })),
  ]
}

function emptyRow(format) {
  const zeros = () => Object.fromEntries(FIELDS.map((field) => [field, 0]))
  return { format, files: 0, refused: 0, threw: 0, expected: 0, found: 0, kept: 0, compared: zeros(), right: zeros() }
}

function add(sum, row) {
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'number') sum[key] += value
    else if (typeof value === 'object') for (const field of FIELDS) sum[key][field] += value[field]
  }
  return sum
}

/** A row for each format. */
export function scoreFolder(folder, misses = []) {
  if (!existsSync(folder)) return []
  const rows = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || SKIPPED.test(path)) continue
    const text = unwrap(decodeText(readFileSync(path)).text)
    const kind = kindOf(path, text)
    if (kind === null) continue
    if (!rows.has(kind)) rows.set(kind, emptyRow(kind))
    scoreFile({ path, name: relative(folder, path), text, kind }, rows.get(kind), misses)
  }
  return [...rows.values()].sort((a, b) => (a.format < b.format ? -1 : 1))
}

function scoreFile({ path, name, text, kind }, row, misses) {
  const expected = COUNTS[kind](text)
  row.files++
  row.expected += expected
  let result
  try {
    result = readSource(text)
  } catch (error) {
    if (error.name === 'FormatError') row.refused++
    else row.threw++
    if (expected > 0 || error.name !== 'FormatError') misses.push(`${name}: ${expected} expected: ${error.message}`)
    return
  }
  row.found += Math.min(expected, result.read)
  row.kept += result.value.length
  if (result.read !== expected) misses.push(`${name}: ${expected} records expected, ${result.read} read as ${result.format}`)
  compareFields(name, expectedEntries(path), result.value, row, misses)
}

function compareFields(name, entries, papers, row, misses) {
  const left = [...papers]
  for (const { key, ...wanted } of entries) {
    const byKey = left.findIndex(({ id }) => id === key)
    const at = byKey < 0 ? left.findIndex(({ title }) => letters(title) === letters(wanted.titles ?? '')) : byKey
    if (at < 0) continue
    const [paper] = left.splice(at, 1)
    for (const field of FIELDS) {
      if (wanted[field] === undefined) continue
      row.compared[field]++
      if (isRight[field](paper, wanted[field])) row.right[field]++
      else misses.push(`${name}: ${field} of ${key}: ${JSON.stringify(wanted[field])} expected, ${JSON.stringify(fieldOf[field](paper))} found`)
    }
  }
}

const letters = (text) => text.replace(/<\/?[a-z][^<>]{0,80}>/gi, '').normalize('NFKD').toLowerCase().replaceAll('ı', 'i').replace(/[^\p{L}\p{N}]/gu, '')
const fieldOf = { titles: ({ title }) => title, authors: ({ authors = [] }) => authors, years: ({ year }) => year, DOIs: ({ identifiers = {} }) => identifiers.doi ?? identifiers.arxiv }
const isRight = {
  titles: ({ title }, wanted) => letters(title) === letters(wanted),
  authors: ({ authors = [] }, wanted) => authors.length === wanted.length && wanted.every((family, index) => letters(authors[index]).includes(letters(family))),
  years: ({ year }, wanted) => year === wanted,
  DOIs: ({ identifiers = {} }, wanted) => (identifiers.doi ?? '').toLowerCase() === wanted.toLowerCase(),
}

/** Recorded answers of services are wrapped with their requests. */
function unwrap(text) {
  if (!/^\s*\{\s*"_request"/.test(text)) return text
  const { _response: answer } = JSON.parse(text)
  return typeof answer === 'string' ? answer : JSON.stringify(answer)
}

function kindOf(path, text) {
  const ending = path.split('.').at(-1)
  if (ending === 'bib') return 'bibtex'
  if (ending === 'ris') return /^FN |^PT [JBSP]/m.test(text) ? 'web-of-science' : 'ris'
  if (ending === 'enw' || ending === 'ref') return 'endnote'
  if (ending === 'nbib' || ending === 'medline' || /pubmed\.txt$|MedlinePlain/.test(path)) return 'pubmed'
  if (ending === 'isi' || ending === 'ciw' || /wos.*\.txt$/.test(path)) return 'web-of-science'
  if (path.includes('/arxiv-atom/')) return 'arxiv'
  if (path.includes('/crossref-json/')) return 'crossref'
  if (path.includes('/openalex-json/')) return 'openalex'
  if (path.includes('/semantic-scholar-json/')) return 'semantic-scholar'
  if (path.includes('/csl-json-suite/')) return 'csl-json'
  if (ending === 'rdf') return 'zotero-rdf'
  if (path.includes('/zotero/')) return 'zotero-json'
  const table = /(scopus|lens|openalex)_sample\.csv$/.exec(path)
  return table === null ? null : `${table[1]}-csv`
}

const countMarks = (pattern) => (text) => [...text.matchAll(pattern)].length
const countTables = (text) => (text.match(/^"(?:[^"]|"")*"|\n"/g) ?? []).length - 1
/** Objects that have one of these fields, however deep, but not inside of one another. */
const countObjects = (...fields) => (text) => {
  const count = (value) => {
    if (typeof value !== 'object' || value === null) return 0
    if (!Array.isArray(value) && fields.some((field) => Object.hasOwn(value, field))) return 1
    return Object.values(value).reduce((sum, inner) => sum + count(inner), 0)
  }
  return text.trim().split(/^(?=\{)/m).length > 1 && !/^\s*\[/.test(text) && /^\{.*\}$/m.test(text.trim().split('\n')[0])
    ? text.trim().split('\n').reduce((sum, line) => sum + count(JSON.parse(line)), 0)
    : count(JSON.parse(text))
}
const COUNTS = {
  bibtex: (text) => countMarks(/^[ \t]*@[ \t]*(?!(?:comment|preamble|string|xdata|set)\b)[a-z]+\s*[{(]/gim)(text.replace(/@comment\s*\{[^@]{0,40}\{[\s\S]*?\n\}/gi, '')),
  ris: countMarks(/^\s{0,3}TY {1,3}- ?\S/gm),
  endnote: countMarks(/^%0/gm),
  pubmed: countMarks(/^PMID {0,2}-/gm),
  'web-of-science': countMarks(/^PT \S/gm),
  arxiv: countMarks(/<entry>/g),
  crossref: countObjects('DOI'),
  openalex: countObjects('authorships', 'referenced_works'),
  'semantic-scholar': countObjects('paperId'),
  'csl-json': countMarks(/^\{/gm),
  'zotero-json': countObjects('itemType'),
  'zotero-rdf': countMarks(/<z:itemType>(?!attachment|note)/g),
  'scopus-csv': countTables,
  'lens-csv': countTables,
  'openalex-csv': countTables,
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const data = process.env.PAPERLOOM_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
  const misses = []
  const rows = scoreFolder(join(data, 'bibliography'), misses)
  const share = (row, field) => (row.compared[field] === 0 ? '' : `${row.right[field]} of ${row.compared[field]}`)
  const lines = rows.map((row) => [row.format, row.files, row.refused, row.threw, row.expected, row.found, row.kept, ...FIELDS.map((field) => share(row, field))])
  const head = ['format', 'files', 'refused', 'threw', 'records expected', 'found', 'kept', ...FIELDS.map((field) => `${field} right`)]
  for (const cells of [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]) process.stdout.write(`| ${cells.join(' | ')} |\n`)
  if (process.argv.includes('--misses')) process.stdout.write(`\n${misses.join('\n')}\n`)
}
