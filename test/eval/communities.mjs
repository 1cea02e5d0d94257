import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { detectCommunities } from '@paperloom/core'
import { normalizedInformation } from './normalizedInformation.mjs'

export const name = 'communities: networks with planted communities, normalised mutual information'
export const floors = { '1,000 nodes': 0.96, '10,000 nodes': 0.98 }

/** Benchmark networks of Lancichinetti, Fortunato & Radicchi (2008), doi:10.1103/PhysRevE.78.046110, mixing 0.1. */
const NETWORKS = { '1,000 nodes': 'LFR_N1000_ad5_mc50_mu0.1', '10,000 nodes': 'LFR_N10000_ad5_mc50_mu0.1' }

export function run(dataDir) {
  return Object.entries(NETWORKS).map(([measure, file]) => {
    const truth = readTruth(join(dataDir, 'lfr', `${file}.json.gz`))
    const graph = readEdges(join(dataDir, 'lfr', `${file}.csv.gz`))
    const { membership } = detectCommunities(graph)
    const pairs = graph.papers.flatMap((paper, at) => (membership[at] >= 0 ? [[membership[at], truth.get(paper)]] : []))
    return { measure, value: normalizedInformation(pairs) }
  })
}

function readTruth(path) {
  const { communities } = JSON.parse(gunzipSync(readFileSync(path)).toString())
  return new Map(communities.flatMap((members, index) => members.map((node) => [String(node), index])))
}

/** Edges as links of weight 1, nodes as papers. */
function readEdges(path) {
  const pairs = gunzipSync(readFileSync(path)).toString().trim().split('\n').map((line) => line.split('\t').slice(0, 2).sort(compareText))
  const unique = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(' '), pair]))
  const links = [...unique.values()]
    .sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d))
    .map(([source, target]) => ({ source, target, weight: 1, evidence: [{ kind: 'imported', weight: 1 }] }))
  const papers = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort(compareText)
  return { papers, links }
}

function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
