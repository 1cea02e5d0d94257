import { parseArgs } from 'node:util'
import { detectCommunities, layout } from '@paperloom/core'
import { linkPapers, table, timed } from './plantedNetwork.mjs'
import { plantPapers, weighTerms } from './plantedPapers.mjs'

/**
 * `node --max-old-space-size=8000 test/bench/plantedMap.mjs [papers] [--threads 2]`: from the terms that papers have to a map that
 * is laid out, in one process: CPU seconds and seconds of the clock a stage, and the peak of memory. Papers with planted topics, each
 * linked to its ten nearest, communities with the resolution by rule and the stability of every paper. Threads share the search for
 * the nearest; all else is done by one.
 */
const { values, positionals } = parseArgs({ options: { threads: { type: 'string', default: '1' } }, allowPositionals: true })
const papers = Number(positionals[0] ?? 100_000)
const matrix = weighTerms(plantPapers(papers))
const rows = []
const stage = (name, run) => {
  const start = performance.now()
  const { seconds, value } = timed(run)
  rows.push([name, seconds, (performance.now() - start) / 1000])
  return value
}
const network = stage('links', () => linkPapers(matrix, Number(values.threads)))
const communities = stage('communities', () => detectCommunities(network))
stage('layout', () => layout(network, communities))
rows.push(['all', ...[1, 2].map((column) => rows.reduce((sum, row) => sum + row[column], 0))])
process.stdout.write(table([`${papers.toLocaleString('en')} papers`, 'CPU seconds', 'seconds'], rows))
process.stdout.write(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`)
