import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectCommunities } from '@paperloom/core'
import { plantNetwork, table, timed } from './plantedNetwork.mjs'

const require = createRequire(new URL('../package.json', import.meta.url))

const IGRAPH = `
import sys, time, random, numpy, igraph
folder = sys.argv[1]
read = lambda name, kind: numpy.fromfile(folder + '/' + name, dtype=kind)
sources, targets, weights = read('sources', 'u4'), read('targets', 'u4'), read('weights', 'f8')
random.seed(1)
igraph.set_random_number_generator(random)
start = time.process_time()
graph = igraph.Graph(int(sys.argv[2]), numpy.column_stack([sources, targets]).astype(numpy.int64))
graph.es['weight'] = weights.tolist()
found = graph.community_multilevel(weights='weight')
print(time.process_time() - start)
numpy.array(found.membership, dtype=numpy.uint32).tofile(folder + '/membership')
`

/**
 * Communities beside other programs, on papers with planted topics, in one run: CPU seconds with each one's own building of a graph,
 * modularity, and agreement with the topics. igraph is looked for in the program PYTHON, or python3.
 * @param {ReturnType<typeof plantNetwork>} planted
 * @returns {string} tables in Markdown
 */
export function compareCommunities({ network, topics }) {
  const row = (name, found) => [name, found?.seconds, found && modularity(network, found.value), found && information(topics, found.value)]
  const own = (options) => {
    const { seconds, value } = timed(() => detectCommunities(network, options))
    return { seconds, value: value.membership }
  }
  return table(
    [`${network.size.toLocaleString('en')} papers, ${network.sources.length.toLocaleString('en')} links`, 'CPU seconds', 'modularity', 'NMI with the topics'],
    [
      row('Paperloom at resolution 1', own({ resolution: 1, runs: 0 })),
      row('graphology and its Louvain, at resolution 1', byGraphology(network)),
      row('igraph, multilevel, at resolution 1', byIgraph(network)),
      row('Paperloom, resolution by rule', own({ runs: 0 })),
      row('Paperloom, resolution by rule, with the stability of every paper', own({})),
    ],
  )
}

function byGraphology({ size, sources, targets, weights }) {
  const Graph = require('graphology')
  const louvain = require('graphology-communities-louvain')
  const { seconds, value } = timed(() => {
    const graph = new Graph({ type: 'undirected' })
    for (let paper = 0; paper < size; paper++) graph.addNode(paper)
    for (const [link, weight] of weights.entries()) graph.addEdge(sources[link], targets[link], { weight })
    let state = 1
    return louvain(graph, { rng: () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 })
  })
  return { seconds, value: Int32Array.from({ length: size }, (_, paper) => value[paper]) }
}

function byIgraph({ size, ...columns }) {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-peers-'))
  try {
    for (const [name, list] of Object.entries(columns)) writeFileSync(join(folder, name), list)
    const words = ['-c', IGRAPH, folder, String(size)]
    const seconds = Number(execFileSync(process.env.PYTHON ?? 'python3', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { seconds, value: new Int32Array(Uint8Array.from(readFileSync(join(folder, 'membership'))).buffer) }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Newman's Q by weight; a paper without links is a community of its own. */
function modularity({ sources, targets, weights }, membership) {
  const strength = new Map()
  let inside = 0
  let total = 0
  for (const [link, weight] of weights.entries()) {
    const [a, b] = [membership[sources[link]], membership[targets[link]]]
    strength.set(a, (strength.get(a) ?? 0) + weight)
    strength.set(b, (strength.get(b) ?? 0) + weight)
    if (a === b) inside += weight
    total += weight
  }
  return inside / total - [...strength.values()].reduce((sum, value) => sum + (value / (2 * total)) ** 2, 0)
}

/** Normalised mutual information, Danon et al. (2005), doi:10.1088/1742-5468/2005/09/P09008. */
function information(one, other) {
  const count = (values) => {
    const counts = new Map()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const entropy = (values) => -[...count(values).values()].reduce((sum, n) => sum + (n / one.length) * Math.log(n / one.length), 0)
  const both = Float64Array.from(one, (value, paper) => value * 2 ** 32 + other[paper] + 1)
  const [a, b] = [entropy(one), entropy(other)]
  return (2 * (a + b - entropy(both))) / (a + b)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(compareCommunities(plantNetwork(Number(process.argv[2] ?? 10_000))))
}
