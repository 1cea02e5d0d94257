import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** `npm run bench`: CPU milliseconds of every stage (median of the rounds) and peak memory; `-- --json` for programs. */
const SIZES = [
  { papers: 70, rounds: 7 },
  { papers: 1000, rounds: 3 },
]
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url))
const results = SIZES.map(({ papers, rounds }) =>
  JSON.parse(execFileSync(process.execPath, [measure, String(papers), String(rounds)], { encoding: 'utf8' })),
)

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
} else {
  const row = (...cells) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(`\nCPU milliseconds per stage, Node ${process.versions.node}, made-up papers\n\n`)
  process.stdout.write(row('stage', ...results.map(({ papers }) => `${papers} papers`)))
  process.stdout.write(row('---', ...results.map(() => '---:')))
  for (const stage of Object.keys(results[0].stages)) process.stdout.write(row(stage, ...results.map(({ stages }) => stages[stage])))
  process.stdout.write(row('peak memory, MB', ...results.map(({ peakMb }) => peakMb)))
}
