import {
  LINK_KINDS,
  buildMap,
  combineLayers,
  createCorpus,
  detectCommunities,
  extract,
  labelCommunities,
  layout,
  link,
  parseMap,
  readSource,
  toMapJson,
} from '@paperloom/core'
import { makePapersText } from './madeUpPapers.mjs'

/** As `buildMap` does by default. */
const COMBINE = { weights: Object.fromEntries(LINK_KINDS.map((kind) => [kind, 1])), topK: 5, minWeight: 0 }

/** Runs in a process of its own, so that its peak memory is that of one size. Prints one line of JSON. */
const [papers, rounds] = process.argv.slice(2).map(Number)
const text = makePapersText(papers)
const times = new Map()
for (let round = 0; round < rounds; round++) runStages()
const stages = Object.fromEntries([...times].map(([stage, values]) => [stage, Math.round(median(values) * 10) / 10]))
process.stdout.write(`${JSON.stringify({ papers, stages, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`)

function runStages() {
  const { value: read } = timed('readSource', () => readSource(text))
  const { value: corpus } = timed('createCorpus', () => createCorpus(read))
  const extraction = timed('extract', () => extract(corpus))
  const layers = timed('link', () => link(corpus, extraction))
  const ids = corpus.papers.map(({ id }) => id)
  const graph = timed('combineLayers', () => combineLayers(ids, layers, COMBINE))
  const communities = timed('detectCommunities', () => detectCommunities(graph))
  timed('labelCommunities', () => labelCommunities(graph, communities, extraction))
  timed('layout', () => layout(graph, communities))
  const { value: map } = timed('buildMap (all of these)', () => buildMap(read))
  const json = timed('toMapJson', () => toMapJson(map))
  timed('parseMap', () => parseMap(json))
}

/** CPU time of this process, all its threads, so that a busy machine does not count. */
function timed(stage, work) {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  times.set(stage, [...(times.get(stage) ?? []), (user + system) / 1000])
  return result
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
