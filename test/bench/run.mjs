import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench [-- sizes]`: CPU milliseconds of every stage (median of the rounds), work that does not depend on the
 * machine, and peak memory, for 1,000, 10,000 and 100,000 made-up papers, with `--large` for a million too, or for the sizes given
 * (`-- 5000`); `--json` for programs.
 * `npm run build` comes first: what is measured is what is published.
 */
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url))
const built = fileURLToPath(new URL('../../packages/core/dist/index.js', import.meta.url))
const asked = process.argv.slice(2).filter((word) => /^\d+$/.test(word)).map(Number)
const sizes = asked.length > 0 ? asked : [1000, 10_000, 100_000, ...(process.argv.includes('--large') ? [1_000_000] : [])]

if (!existsSync(built)) {
  process.stderr.write('nothing is built yet: npm run build\n')
  process.exitCode = 2
} else {
  const results = sizes.map(measureSize)
  const text = process.argv.includes('--json') ? JSON.stringify({ node: process.version, results }, null, 2) : tables(results)
  process.stdout.write(`${text}\n`)
}

function measureSize(papers) {
  const rounds = papers > 2000 ? 1 : 3
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 }
  return JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=20000', measure, String(papers), String(rounds)], options))
}

function tables(results) {
  const head = (name) => [row(name, ...results.map(({ papers }) => `${papers.toLocaleString('en')} papers`)), row('---', ...results.map(() => '---:'))]
  const rows = (part) => Object.keys(results[0][part]).map((name) => row(name, ...results.map((result) => figure(result[part][name]))))
  return [
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, made-up papers`,
    '',
    ...head('CPU milliseconds'),
    ...rows('stages'),
    row('peak memory, MB', ...results.map(({ peakMb }) => figure(peakMb))),
    '',
    ...head('work'),
    ...rows('work'),
  ].join('\n')
}

function figure(value) {
  return value === undefined ? '' : Math.round(value).toLocaleString('en')
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`
}
