import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { detectCommunities, extract, createCorpus, link } from '@paperloom/core'
import { findNearest } from '../../packages/core/dist/graph/findNearest.js'
import { joinLayers } from '../../packages/core/dist/graph/joinLayers.js'
import { combineLayers } from '../../packages/core/dist/graph/combineLayers.js'
import { resolveOptions } from '../../packages/core/dist/options.js'
import { makePapers } from './madeUpPapers.mjs'

/**
 * `npm run bench:peers [-- papers]`: the heaviest parts beside other programs, on the same papers, in one run; CPU seconds,
 * each one's own building of an index or a graph included. What is not installed is left out with a word.
 */
const require = createRequire(new URL('../package.json', import.meta.url))
const papers = Number(process.argv[2] ?? 10_000)
const SETTINGS = resolveOptions({})
const { value: corpus } = createCorpus(makePapers(papers))
const layers = link(corpus, extract(corpus))
const ids = corpus.papers.map(({ id }) => id)
const graph = combineLayers(ids, layers, SETTINGS)
const { matrix } = joinLayers(layers, SETTINGS.weights)

const SCIPY = `
import sys, time, numpy, scipy.sparse
folder, rows, columns, k = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
read = lambda name, kind: numpy.fromfile(folder + '/' + name, dtype=kind)
x = scipy.sparse.csr_matrix((read('values', 'f8'), read('columns', 'i4'), read('offsets', 'i4')), shape=(rows, columns))
start = time.process_time()
turned = x.T.tocsr()
for first in range(0, rows, 512):
    block = (x[first:first + 512] @ turned).toarray()
    block[numpy.arange(len(block)), numpy.arange(first, first + len(block))] = -1
    numpy.argpartition(block, -k, axis=1)[:, -k:]
print(time.process_time() - start)
`

print(`Five nearest of ${papers.toLocaleString('en')} papers, exact, CPU seconds`, [
  ['Paperloom', seconds(() => findNearest(matrix, { topK: SETTINGS.topK, minWeight: 0 }))],
  ['a Map of sums per paper (JavaScript)', seconds(() => nearestByMaps(matrix, SETTINGS.topK))],
  ['scipy, X @ X.T in blocks and argpartition', byScipy(matrix, SETTINGS.topK)],
])
print(`Communities of ${graph.links.length.toLocaleString('en')} links at resolution 1, CPU seconds, modularity`, [
  ['Paperloom, Leiden, with the stability of every paper', ...ownCommunities()],
  ['graphology and graphology-communities-louvain', ...graphologyCommunities()],
])

function ownCommunities() {
  let modularity
  const time = seconds(() => ({ modularity } = detectCommunities(graph, { resolution: 1 })))
  return [time, modularity]
}

function graphologyCommunities() {
  const Graph = require('graphology')
  const louvain = require('graphology-communities-louvain')
  let modularity
  const time = seconds(() => {
    const own = new Graph({ type: 'undirected' })
    for (const id of graph.papers) own.addNode(`p${id}`)
    for (const { source, target, weight } of graph.links) own.addEdge(`p${source}`, `p${target}`, { weight })
    let state = 1
    const rng = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
    ;({ modularity } = louvain.detailed(own, { rng }))
  })
  return [time, modularity]
}

/** What one writes first: per paper a Map from every paper that shares a column to the sum. */
function nearestByMaps({ rows, columnCount, offsets, columns, values }, topK) {
  const postings = Array.from({ length: columnCount }, () => [])
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]; at < offsets[row + 1]; at++) postings[columns[at]].push([row, values[at]])
  }
  return Array.from({ length: rows }, (_, row) => {
    const sums = new Map()
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      for (const [other, value] of postings[columns[at]]) sums.set(other, (sums.get(other) ?? 0) + values[at] * value)
    }
    sums.delete(row)
    return [...sums].sort((a, b) => b[1] - a[1]).slice(0, topK)
  })
}

function byScipy({ rows, columnCount, offsets, columns, values }, topK) {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-peers-'))
  try {
    for (const [name, list] of Object.entries({ offsets, columns, values })) writeFileSync(join(folder, name), list)
    const words = ['-c', SCIPY, folder, String(rows), String(columnCount), String(topK)]
    return Number(execFileSync('python3', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function seconds(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function print(title, rows) {
  const cells = ([name, ...values]) => [name, ...values.map((value) => (value === undefined ? 'not installed' : value.toFixed(3)))]
  process.stdout.write(`\n${title}\n\n${rows.map((row) => `| ${cells(row).join(' | ')} |`).join('\n')}\n`)
}
