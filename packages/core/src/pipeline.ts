import { compareText } from './base/order.js'
import { detectCommunities } from './communities/detectCommunities.js'
import { labelCommunities } from './communities/labelCommunities.js'
import { createCorpus } from './corpus/createCorpus.js'
import { createReport } from './corpus/report.js'
import { extract } from './extraction/extract.js'
import { linkNearest } from './graph/combineLayers.js'
import { joinLayers, type JoinedLayers } from './graph/joinLayers.js'
import { layout } from './layout/layout.js'
import { link } from './linking/link.js'
import { weighSharedReferences } from './linking/weighSharedReferences.js'
import { resolveOptions, type BuildSettings } from './options.js'
import { assembleMap } from './assembleMap.js'
import type { Corpus } from './model/corpus.js'
import type { Extraction } from './model/extraction.js'
import { LINK_KINDS } from './model/link.js'
import type { Result } from './model/issue.js'
import type { PaperMap } from './model/map.js'
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
  const { value: corpus, issues } = createCorpus(papers, { merge: settings.merge, mergePreprints: settings.mergePreprints })
  const report = createReport(papers.length, corpus, issues, options.imported)

  yield step('extraction')
  const extraction = (options.extract ?? extract)(corpus, { extractors: settings.extractors, thesaurus: settings.thesaurus })

  yield step('linking')
  const weights = weighSharedReferences(corpus, settings.weights, options.weights ?? {})
  const { topK, minWeight } = settings
  const ids = corpus.papers.map((paper) => paper.id)
  const graph = linkNearest(ids, linkAll(corpus, extraction, { ...settings, weights }, options.link), { topK, minWeight, ...(options.nearest && { nearest: options.nearest }) })

  yield step('communities')
  const communities = detectCommunities(graph, { resolution: settings.resolution, seed: settings.seed })
  const labels = labelCommunities(graph, communities, extraction)

  yield step('layout')
  const positions = layout(graph, communities, { seed: settings.seed, pinned: placesOf(settings.previous) })

  yield step('map')
  const value = assembleMap({ corpus, extraction, graph, communities, labels, positions, report, settings: { ...settings, weights } })
  return { value, issues: [...report.issues].sort((a, b) => compareText(a.message, b.message)) }
}

/** In a call of its own, as the layers themselves are of no use beyond it. */
function linkAll(corpus: Corpus, extraction: Extraction, settings: BuildSettings, linkWith: BuildOptions['link'] = link): JoinedLayers {
  return joinLayers(linkWith(corpus, extraction, LINK_KINDS, settings), settings.weights)
}

function placesOf(previous: PaperMap | undefined): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map(previous?.papers.map(({ id, x, y }) => [id, { x, y }]))
}

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
