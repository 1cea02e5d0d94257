import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run eval`: runs every measure in this folder against data that is kept outside of the project (PAPERLOOM_DATA, or
 * `../shared/data`) and fails where a value lies below its floor. A measure exports `name`, `floors` (value by measure) and
 * `async run(dataDir, tellPaper)`, which gives `[{ measure, value }]` and may tell of each paper `{ title, lost, wrong }`:
 * `npm run eval -- --papers` lists them, so that the next error to fix is in sight. A word chooses measures by name.
 */
const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const dataDir = resolve(root, process.env.PAPERLOOM_DATA ?? '../shared/data')
const words = process.argv.slice(2)
const listsPapers = words.includes('--papers')
const [wanted] = words.filter((word) => !word.startsWith('--'))

if (!existsSync(dataDir)) {
  process.stdout.write(`no data to measure against at ${dataDir}: set PAPERLOOM_DATA to its folder\n`)
  process.exitCode = 1
} else {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs').sort()
  const measures = (await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href)))).filter(({ run }) => typeof run === 'function')
  const chosen = measures.filter(({ name }) => wanted === undefined || name.includes(wanted))
  let below = 0
  for (const measure of chosen) below += await report(measure)
  if (chosen.length === 0) process.stdout.write(`no measure is called ${wanted}; there are ${measures.map(({ name }) => name).join(', ')}\n`)
  else process.stdout.write(below === 0 ? '\nall values at or above their floors\n' : `\nbelow their floors: ${below}\n`)
  process.exitCode = chosen.length > 0 && below === 0 ? 0 : 1
}

/** Prints a measure's table. @returns how many of its values lie below their floors */
async function report({ name, floors = {}, run }) {
  process.stdout.write(`\n${name}\n\n| measure | value | floor | |\n| --- | ---: | ---: | --- |\n`)
  const papers = []
  const rows = await run(dataDir, (paper) => papers.push(paper))
  const values = new Map(rows.map(({ measure, value }) => [measure, value]))
  const measures = [...new Set([...values.keys(), ...Object.keys(floors)])]
  const missed = measures.filter((measure) => floors[measure] !== undefined && !(values.get(measure) >= floors[measure]))
  for (const measure of measures) {
    const mark = missed.includes(measure) ? 'below' : ''
    process.stdout.write(`| ${measure} | ${format(values.get(measure))} | ${format(floors[measure])} | ${mark} |\n`)
  }
  if (listsPapers) for (const paper of papers) process.stdout.write(describePaper(paper))
  return missed.length
}

function describePaper({ title, lost, wrong }) {
  return `\n${title}\n  lost: ${lost.join('; ')}\n  wrong: ${wrong.join('; ')}\n`
}

function format(value) {
  return value === undefined ? '' : Number.isInteger(value) ? String(value) : value.toFixed(3)
}
