import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { columnsOf, parseLoom, toLoom } from '@paperloom/core'
import { plantNetwork, table, timed } from './plantedNetwork.mjs'

const ROUNDS = 5

/**
 * A map as `.loom` beside graphology's JSON of the same graph, in one run: megabytes, CPU seconds to write and to open, the first time
 * and in the median. Papers have an id, a title, a place and a community; links a weight.
 * @param {ReturnType<typeof plantNetwork>} planted
 * @returns {string} a table in Markdown
 */
export function compareStorage({ network, topics }) {
  const row = (name, write, open) => {
    const written = timed(write)
    const times = Array.from({ length: ROUNDS }, () => timed(() => open(written.value)).seconds)
    return [name, (written.value.length / 1e6).toFixed(2), written.seconds, times[0], times.toSorted((a, b) => a - b)[ROUNDS >> 1]]
  }
  const map = mapOf(network, topics)
  return table(
    [`${network.size.toLocaleString('en')} papers, ${network.sources.length.toLocaleString('en')} links`, 'MB', 'write', 'open, first', 'open, median'],
    [
      row('Paperloom, .loom', () => toLoom(map), (bytes) => columnsOf(parseLoom(bytes).value).links.weight),
      row('graphology, JSON', ...graphologyOf(map)),
    ],
  )
}

function mapOf({ size, sources, targets, weights }, topics) {
  const papers = Array.from({ length: size }, (_, paper) => ({
    id: `p${String(paper).padStart(7, '0')}`,
    title: `Paper ${paper}`,
    community: `c${topics[paper] + 1}`,
    x: Math.round(37 * paper) / 100,
    y: Math.round(11 * paper) / 100,
  }))
  const links = Array.from(weights, (weight, link) => ({
    source: papers[sources[link]].id,
    target: papers[targets[link]].id,
    weight,
    evidence: [{ kind: 'imported', weight }],
  }))
  const count = topics.reduce((most, topic) => Math.max(most, topic), -1) + 1
  const communities = Array.from({ length: count }, (_, topic) => ({ id: `c${topic + 1}`, label: `Topic ${topic}`, terms: [], size: topics.filter((own) => own === topic).length }))
  const report = { read: size, kept: size, merged: 0, dropped: 0, issues: [] }
  return { format: 'paperloom-map', version: 1, generator: 'bench', parameters: {}, papers, entities: [], mentions: [], citations: [], links, communities, report }
}

function graphologyOf({ papers, links }) {
  const require = createRequire(new URL('../package.json', import.meta.url))
  const Graph = require('graphology')
  const write = () => {
    const graph = new Graph({ type: 'undirected' })
    for (const { id, title, community, x, y } of papers) graph.addNode(id, { label: title, community, x, y })
    for (const { source, target, weight } of links) graph.addEdge(source, target, { weight })
    return JSON.stringify(graph.export())
  }
  return [write, (text) => new Graph({ type: 'undirected' }).import(JSON.parse(text))]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(compareStorage(plantNetwork(Number(process.argv[2] ?? 10_000))))
}
