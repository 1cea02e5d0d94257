import { compareText } from './base/order.js'
import { detectCommunities } from './communities/detectCommunities.js'
import { labelCommunities } from './communities/labelCommunities.js'
import { createCorpus } from './corpus/createCorpus.js'
import { createReport } from './corpus/report.js'
import { extract } from './extraction/extract.js'
import { describeLinks, linkNearest } from './graph/combineLayers.js'
import { joinLayers, type JoinedLayers } from './graph/joinLayers.js'
import { layout } from './layout/layout.js'
import { link } from './linking/link.js'
import { weighSharedReferences } from './linking/weighSharedReferences.js'
import { resolveOptions, type BuildSettings } from './base/options.js'
import { assembleMap, hashCorpus } from './assembleMap.js'
import type { Communities, Positions } from './model/communities.js'
import type { Corpus } from './model/corpus.js'
import type { Extraction } from './model/extraction.js'
import { LINK_KINDS, type PaperGraph } from './model/link.js'
import type { Result } from './model/issue.js'
import type { PaperMap } from './model/map.js'
import type { PaperNetwork } from './model/network.js'
import type { BuildOptions, Progress } from './model/options.js'
import type { Paper } from './model/paper.js'

/** The stages of a build in their order. */
const STAGES = ['corpus', 'extraction', 'linking', 'communities', 'layout', 'map'] as const

/**
 * Builds a map and yields before each stage, so that a caller can show progress, or stop by not asking further.
 * @throws UsageError where an option is out of its range
 */
export function* buildMapSteps(papers: readonly Paper[], options: BuildOptions = {}): Generator<Progress, Result<PaperMap>> {
  const settings = resolveOptions(options)
  const total = STAGES.length
  const step = (stage: Progress['stage']): Progress => ({ stage, done: STAGES.indexOf(stage), total })

  yield step('corpus')
  const { value: corpus, issues } = createCorpus(papers, { merge: settings.merge, mergePreprints: settings.mergePreprints, ...(options.sources && { sources: options.sources }) })
  const report = createReport(papers.length, corpus, issues, options.imported)

  yield step('extraction')
  const extraction = (options.extract ?? extract)(corpus, { extractors: settings.extractors, thesaurus: settings.thesaurus })

  yield step('linking')
  const weights = weighSharedReferences(corpus, options.weights)
  const { network, graph, waitForCommunities } = linkPapers(corpus, extraction, { ...settings, weights }, options)

  yield step('communities')
  const corpusHash = hashCorpus(corpus)
  const communities = waitForCommunities()
  const waitForPositions = placePapers(graph, network, communities, settings, options.layout)
  const labels = labelCommunities(graph, communities, extraction)

  yield step('layout')
  const positions = waitForPositions()

  yield step('map')
  const value = assembleMap({ corpus, corpusHash, extraction, graph, communities, labels, positions, report, settings: { ...settings, weights } })
  return { value, issues: [...report.issues].sort((a, b) => compareText(a.message, b.message)) }
}

interface LinkedPapers {
  readonly network: PaperNetwork
  readonly graph: PaperGraph
  readonly waitForCommunities: () => Communities
}

/** Communities need no more than who is linked to whom, and may be looked for elsewhere while links are described. */
function linkPapers(corpus: Corpus, extraction: Extraction, settings: BuildSettings, { link: linkWith, nearest, communities = laterCommunities }: BuildOptions): LinkedPapers {
  const { topK, minWeight, resolution, seed } = settings
  const joined = linkAll(corpus, extraction, settings, linkWith)
  const network = linkNearest(joined, { topK, minWeight, ...(nearest && { nearest }) })
  const waitForCommunities = communities(network, { resolution, seed })
  return { network, graph: describeLinks(corpus.papers.map(({ id }) => id), joined, network), waitForCommunities }
}

const laterCommunities: NonNullable<BuildOptions['communities']> = (network, options) => () => detectCommunities(network, options)

/** In a call of its own, as the layers themselves are of no use beyond it. */
function linkAll(corpus: Corpus, extraction: Extraction, settings: BuildSettings, linkWith: BuildOptions['link'] = link): JoinedLayers {
  return joinLayers(linkWith(corpus, extraction, LINK_KINDS, settings), settings.weights)
}

/** Papers that keep their places are known by their ids. */
function placePapers(graph: PaperGraph, network: PaperNetwork, communities: Communities, { seed, previous }: BuildSettings, place = laterLayout): () => Positions {
  if (previous === undefined) return place(network, communities, { seed })
  const pinned = new Map(previous.papers.map(({ id, x, y }) => [id, { x, y }]))
  return () => layout(graph, communities, { seed, pinned })
}

const laterLayout: NonNullable<BuildOptions['layout']> = (network, communities, options) => () => layout(network, communities, options)

/**
 * Papers in, map out: corpus, extraction, linking, communities, layout. The same papers and options give the same map,
 * byte for byte, whatever the order of the papers and wherever it runs.
 * @throws UsageError where an option is out of its range
 */
export function buildMap(papers: readonly Paper[], options: BuildOptions = {}): Result<PaperMap> {
  const steps = buildMapSteps(papers, options)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
