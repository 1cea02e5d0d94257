import {
  buildMap,
  combineLayers,
  createCorpus,
  detectCommunities,
  extract,
  labelCommunities,
  layout,
  link,
  parseLoom,
  parseMap,
  readSource,
  toLoom,
  toMapJsonParts,
} from '@paperloom/core'
import { findNearest } from '../../packages/core/dist/graph/findNearest.js'
import { joinLayers } from '../../packages/core/dist/graph/joinLayers.js'
import { resolveOptions } from '../../packages/core/dist/base/options.js'
import { makePapersText } from './madeUpPapers.mjs'

/** As `buildMap` does by default. */
const SETTINGS = resolveOptions({})

/** Runs in a process of its own, so that its peak memory is that of one size. Prints one line of JSON. */
const [papers, rounds] = process.argv.slice(2).map(Number)
const text = makePapersText(papers)
const times = new Map()
let work = {}
for (let round = 0; round < rounds; round++) work = runStages()
const stages = Object.fromEntries([...times].map(([stage, values]) => [stage, Math.round(median(values) * 10) / 10]))
process.stdout.write(`${JSON.stringify({ papers, stages, work, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`)

function runStages() {
  const { value: read } = timed('readSource', () => readSource(text))
  const { value: corpus } = timed('createCorpus', () => createCorpus(read))
  const extraction = timed('extract', () => extract(corpus))
  const layers = timed('link', () => link(corpus, extraction))
  const ids = corpus.papers.map(({ id }) => id)
  const graph = timed('combineLayers', () => combineLayers(ids, layers, SETTINGS))
  const communities = timed('detectCommunities', () => detectCommunities(graph))
  timed('labelCommunities', () => labelCommunities(graph, communities, extraction))
  timed('layout', () => layout(graph, communities))
  const { value: map } = timed('buildMap (all of these)', () => buildMap(read))
  const parts = timed('toMapJsonParts', () => [...toMapJsonParts(map)])
  const jsonLength = parts.reduce((sum, part) => sum + part.length, 0)
  if (jsonLength < 2 ** 29) timed('parseMap', () => parseMap(parts.join('')))
  const bytes = timed('toLoom', () => toLoom(map))
  timed('parseLoom', () => parseLoom(bytes))
  return { ...countWork(layers, graph), 'JSON, characters': jsonLength, '.loom, bytes': bytes.length }
}

/** What does not depend on the machine. */
function countWork(layers, graph) {
  const { matrix } = joinLayers(layers, SETTINGS.weights)
  const search = { additions: 0, candidates: 0, completions: 0 }
  findNearest(matrix, SETTINGS, search)
  const evidence = graph.links.reduce((sum, { evidence }) => sum + evidence.length, 0)
  return {
    'all pairs, multiply-adds': sumOfSquares(matrix),
    'search, multiply-adds': search.additions,
    'search, sums looked at': search.candidates,
    'search, rows completed': search.completions,
    links: graph.links.length,
    evidence,
  }
}

/** What it takes to multiply the matrix by itself: the sum over all columns of the square of their length. */
function sumOfSquares({ columns, columnCount }) {
  const counts = new Float64Array(columnCount)
  for (const column of columns) counts[column]++
  return counts.reduce((sum, count) => sum + count * count, 0)
}

/** CPU time of this process, all its threads, so that a busy machine does not count. */
function timed(stage, run) {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  times.set(stage, [...(times.get(stage) ?? []), (user + system) / 1000])
  return result
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
