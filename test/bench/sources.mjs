import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `node test/bench/sources.mjs`: CPU seconds and peak memory of reading 20,000 BibTeX entries by `readSource`, and 100,000
 * OpenAlex works one a line by `paperloom read`. Both files are made up, the same every time.
 */
const ENTRIES = 20_000
const WORKS = 100_000
const self = fileURLToPath(import.meta.url)
const [role, path] = process.argv.slice(2)

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'))
  try {
    const row = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
    row('what', 'MB', 'papers', 'CPU seconds', 'peak MB')
    row('---', '---:', '---:', '---:', '---:')
    for (const [name, count, make] of [['bibtex', ENTRIES, bibtexEntry], ['openalex', WORKS, openalexWork]]) {
      const file = join(folder, name)
      await write(file, count, make)
      const { papers, seconds, peakMb } = JSON.parse(execFileSync(process.execPath, [self, name, file], { encoding: 'utf8' }))
      row(name, (statSync(file).size / 1e6).toFixed(0), papers, seconds.toFixed(2), peakMb.toFixed(0))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(papers, before) {
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(JSON.stringify({ papers, seconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1024 }))
}

async function measureBibtex(path) {
  const { readSource } = await import('../../packages/core/dist/index.js')
  const text = readFileSync(path, 'utf8')
  const before = process.cpuUsage()
  report(readSource(text).value.length, before)
}

/** What the command does, from its start to the end of the report. */
async function measureOpenalex(path) {
  const { runProgram } = await import('../../packages/core/dist/cli/program.js')
  const before = process.cpuUsage()
  let out = ''
  const terminal = { input: process.stdin, out: (text) => void (out += text), err: () => {}, watched: false, colour: { out: false, err: false }, env: {} }
  await runProgram(['read', path, '--out', `${path}.papers`, '--report', '-', '--quiet'], terminal)
  report(JSON.parse(out).kept, before)
}

async function write(file, count, make) {
  const stream = createWriteStream(file)
  for (let index = 0; index < count; index++) if (!stream.write(make(index))) await new Promise((resolve) => stream.once('drain', resolve))
  stream.end()
  await finished(stream)
}

const WORDS = 'we fold paper boats on still ponds and measure how far they float while kites cross the winds above a river of clocks'.split(' ')

/** Words in an order that depends on where it begins, with capitals and a mark of its own. */
function prose(seed, length) {
  let text = `Study ${seed}`
  for (let at = seed; text.length < length; at = (at * 31 + 7) % 1_000_003) text += ` ${WORDS[at % WORDS.length]}`
  return text
}

function bibtexEntry(index) {
  return `@article{key${index},
  author = {Weaver, Ada and M{\\"u}ller, J{\\'o}zsef and van der Berg, Piet},
  title = {${prose(index, 90)} {DriftNet}},
  journal = {Journal of Knot Theory}, year = {${1990 + (index % 35)}}, volume = {${index % 40}}, pages = {${index}--${index + 9}},
  doi = {10.1234/knot.${index}}, url = {https://example.org/papers/${index}}, keywords = {boats, ponds, kites},
  abstract = {${prose(index + 1, 1050)} \\emph{at last} with $\\alpha$ \\& more.},
}

`
}

function openalexWork(index) {
  const words = prose(index, 1100).split(' ')
  const inverted = {}
  for (const [position, word] of words.entries()) (inverted[word] ??= []).push(position)
  const author = (at) => ({ author_position: 'middle', author: { id: `https://openalex.org/A${at}`, display_name: `Ada Weaver ${at % 997}` }, institutions: [{ id: `https://openalex.org/I${at % 99}`, display_name: 'Institute of Ponds' }] })
  const source = { id: `https://openalex.org/S${index % 500}`, display_name: `Journal of Knots ${index % 500}`, type: 'journal' }
  const work = {
    id: `https://openalex.org/W${index}`,
    doi: `https://doi.org/10.1234/knot.${index}`,
    title: prose(index, 90),
    display_name: prose(index, 90),
    publication_year: 1990 + (index % 35),
    ids: { openalex: `https://openalex.org/W${index}` },
    primary_location: { landing_page_url: `https://example.org/papers/${index}`, source },
    authorships: [1, 2, 3, 4].map((at) => author(index * 4 + at)),
    keywords: ['boats', 'ponds', 'kites'].map((name) => ({ id: `https://openalex.org/keywords/${name}`, display_name: name, score: 0.5 })),
    locations: [{ source }, { source }],
    referenced_works: Array.from({ length: 25 }, (_, at) => `https://openalex.org/W${(index * 7 + at * 13) % WORKS}`),
    counts_by_year: [2019, 2020, 2021].map((year) => ({ year, cited_by_count: index % 50 })),
    abstract_inverted_index: inverted,
    cited_by_count: index % 400,
    type: 'article',
  }
  return `${JSON.stringify(work)}\n`
}

if (role === 'bibtex') measureBibtex(path)
else if (role === 'openalex') await measureOpenalex(path)
else await compare()
