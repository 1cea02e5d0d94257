import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench:peers [-- papers]`: each stage beside other programs, on the same made-up papers, in one run; CPU seconds, each one's
 * own building of an index or a graph included. `npm run build` comes first. Other programs are looked for in the folder PEERS (packages
 * of npm) and in the program PYTHON, or python3; what is not installed is left out with a word.
 */
const papers = Number(process.argv[2] ?? 10_000)
/** Texts are long to read for all: more of them tell no more. */
const MOST_TEXTS = 10_000

for (const stage of ['Text', 'Nearest', 'Communities', 'Layout', 'Storage']) {
  const file = fileURLToPath(new URL(`peers${stage}.mjs`, import.meta.url))
  const size = stage === 'Text' ? Math.min(papers, MOST_TEXTS) : papers
  process.stdout.write(`\n## ${stage}\n\n`)
  execFileSync(process.execPath, ['--max-old-space-size=12000', file, String(size)], { stdio: 'inherit' })
}
