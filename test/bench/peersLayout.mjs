import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { detectCommunities, layout } from '@paperloom/core'
import { applyForces } from '../../packages/core/dist/layout/forces.js'
import { plantNetwork, table, timed } from './plantedNetwork.mjs'

const ROUNDS = 5
const THETA = 0.5
const ASKED = 1000

/**
 * The layout beside ForceAtlas2 of graphology, on papers with planted topics, in one run: CPU seconds, the share of a paper's links
 * among as many nearest on the map, and the share of its ten nearest that are of its topic; then one round of the same forces, from
 * the same positions. `graphology-layout-forceatlas2` is looked for in the folder PEERS, or here.
 * @param {ReturnType<typeof plantNetwork>} planted
 * @returns {string} tables in Markdown
 */
export function compareLayout({ network, topics }) {
  const communities = detectCommunities(network, { runs: 0 })
  const whole = timed(() => layout(network, communities))
  const { links, pure } = judge(network, topics, whole.value)
  const name = `${network.size.toLocaleString('en')} papers, ${network.sources.length.toLocaleString('en')} links`
  const own = roundOf(network, communities, whole.value)
  return [
    table([name, 'CPU seconds', 'links among the nearest', 'of its topic'], [['Paperloom, the whole layout', whole.seconds, links, pure]]),
    table([`one round of forces, theta ${THETA}`, 'CPU seconds'], [['Paperloom', own], ['graphology, ForceAtlas2', byGraphology(network, whole.value)]]),
  ].join('\n')
}

/** The mean of some rounds after some that are not counted. */
function roundOf(network, { membership, count }, { x, y }) {
  const bodies = { x: x.slice(), y: y.slice(), community: membership.map((own) => Math.max(0, own)), communities: count }
  const rounds = applyForces(bodies, network, 2 * ROUNDS, THETA)
  for (let round = 0; round < ROUNDS; round++) rounds.next()
  return timed(() => { for (let round = 0; round < ROUNDS; round++) rounds.next() }).seconds / ROUNDS
}

function byGraphology({ size, sources, targets, weights }, { x, y }) {
  try {
    const require = createRequire(`${process.env.PEERS ?? process.cwd()}/package.json`)
    const Graph = require('graphology')
    const forceAtlas2 = require('graphology-layout-forceatlas2')
    const graph = new Graph({ type: 'undirected' })
    for (let paper = 0; paper < size; paper++) graph.addNode(paper, { x: x[paper], y: y[paper] })
    for (const [link, weight] of weights.entries()) graph.addEdge(sources[link], targets[link], { weight })
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true, barnesHutTheta: THETA, edgeWeightInfluence: 1 }
    return timed(() => forceAtlas2.assign(graph, { iterations: ROUNDS, settings })).seconds / ROUNDS
  } catch {
    return undefined
  }
}

/** Of an even sample of papers. */
function judge({ size, sources, targets }, topics, { x, y }) {
  const linked = Array.from({ length: size }, () => new Set())
  for (const [link, source] of sources.entries()) {
    linked[source].add(targets[link])
    linked[targets[link]].add(source)
  }
  const sample = Array.from({ length: Math.min(ASKED, size) }, (_, at) => Math.floor((at * size) / Math.min(ASKED, size))).filter((paper) => linked[paper].size > 0)
  let links = 0
  let pure = 0
  for (const paper of sample) {
    const distances = Float64Array.from(x, (value, other) => (other === paper ? Infinity : (value - x[paper]) ** 2 + (y[other] - y[paper]) ** 2))
    const wanted = Math.max(10, linked[paper].size)
    const limit = distances.slice().sort()[wanted - 1]
    const near = [...distances.keys()].filter((other) => distances[other] <= limit).sort((a, b) => distances[a] - distances[b] || a - b)
    links += near.slice(0, linked[paper].size).filter((other) => linked[paper].has(other)).length / linked[paper].size
    pure += near.slice(0, 10).filter((other) => topics[other] === topics[paper]).length / 10
  }
  return { links: links / sample.length, pure: pure / sample.length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(compareLayout(plantNetwork(Number(process.argv[2] ?? 10_000))))
}
