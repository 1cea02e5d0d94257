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
import { makePapers } from './madeUpPapers.mjs'

/** As `buildMap` does by default. */
const SETTINGS = resolveOptions({})
const PAPERS_A_TEXT = 100_000
const LONGEST_TEXT = 2 ** 29 - 24

/** Runs in a process of its own, so that its peak memory is that of one size. Prints one line of JSON. */
const [papers, rounds] = process.argv.slice(2).map(Number)
const texts = writeTexts()
const times = new Map()
let work = {}
for (let round = 0; round < rounds; round++) work = runStages()
const stages = Object.fromEntries([...times].map(([stage, values]) => [stage, Math.round(median(values) * 10) / 10]))
process.stdout.write(`${JSON.stringify({ papers, stages, work, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`)

/** JSON Lines, cut where one text could not hold all papers. */
function writeTexts() {
  const made = makePapers(papers)
  const starts = Array.from({ length: Math.ceil(papers / PAPERS_A_TEXT) }, (_, at) => at * PAPERS_A_TEXT)
  return starts.map((start) => made.slice(start, start + PAPERS_A_TEXT).map((paper) => JSON.stringify(paper)).join('\n'))
}

function runStages() {
  const read = timed('readSource', () => texts.flatMap((text) => readSource(text).value))
  const work = runEach(read)
  let { value: map } = timed('buildMap (all of these)', () => buildMap(read))
  const json = timed('toMapJsonParts', () => writeJson(map))
  if (json.text !== undefined) timed('parseMap', () => parseMap(json.text))
  const bytes = timed('toLoom', () => toLoom(map))
  // A million papers are not to be in memory twice.
  map = undefined
  timed('parseLoom', () => parseLoom(bytes))
  return { ...work, 'JSON, characters': json.length, '.loom, bytes': bytes.length }
}

/** The stages that `buildMap` is made of. */
function runEach(read) {
  const { value: corpus } = timed('createCorpus', () => createCorpus(read))
  const extraction = timed('extract', () => extract(corpus))
  const layers = timed('link', () => link(corpus, extraction))
  const ids = corpus.papers.map(({ id }) => id)
  const graph = timed('combineLayers', () => combineLayers(ids, layers, SETTINGS))
  const communities = timed('detectCommunities', () => detectCommunities(graph))
  timed('labelCommunities', () => labelCommunities(graph, communities, extraction))
  timed('layout', () => layout(graph, communities))
  return countWork(layers, graph)
}

/** @returns the text where it is not longer than one can be */
function writeJson(map) {
  let text = ''
  let length = 0
  for (const part of toMapJsonParts(map)) {
    length += part.length
    if (length < LONGEST_TEXT) text += part
  }
  return { length, text: length < LONGEST_TEXT ? text : undefined }
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
