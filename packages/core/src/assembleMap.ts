import { hashTexts } from './base/hash.js'
import { compareText } from './base/order.js'
import { withMentionsOf } from './base/mentionColumns.js'
import { withFields } from './base/withFields.js'
import { communityId, matchCommunities } from './communities/matchCommunities.js'
import type { CommunityLabel } from './communities/labelCommunities.js'
import type { Communities, Positions } from './model/communities.js'
import type { Corpus } from './model/corpus.js'
import type { Extraction } from './model/extraction.js'
import type { Citation, PaperGraph } from './model/link.js'
import { MAP_FORMAT, MAP_VERSION, type Community, type ImportReport, type MapPaper, type PaperMap } from './model/map.js'
import { citationsOf } from './linking/citations.js'
import type { BuildSettings } from './base/options.js'
import { VERSION } from './version.js'

interface Parts {
  readonly corpus: Corpus
  /** By {@link hashCorpus}. */
  readonly corpusHash: string
  readonly extraction: Extraction
  readonly graph: PaperGraph
  readonly communities: Communities
  readonly labels: readonly CommunityLabel[]
  readonly positions: Positions
  readonly report: ImportReport
  readonly settings: BuildSettings
}

/** Puts the results of all stages into one map document. */
export function assembleMap(parts: Parts): PaperMap {
  const { corpus, corpusHash, extraction, graph, communities, labels, settings } = parts
  const citations: readonly Citation[] = citationsOf(corpus)
  const map = {
    format: MAP_FORMAT,
    version: MAP_VERSION,
    generator: `paperloom ${VERSION}`,
    parameters: {
      seed: settings.seed,
      resolution: settings.resolution,
      resolutionUsed: communities.resolution,
      modularity: communities.modularity,
      ...(communities.stabilityRuns === undefined ? {} : { stabilityRuns: communities.stabilityRuns }),
      topK: settings.topK,
      minWeight: settings.minWeight,
      weights: settings.weights,
      counting: settings.counting,
      similarity: settings.similarity,
      merge: settings.merge,
      mergePreprints: settings.mergePreprints,
      ...(settings.thesaurus.size > 0 && { thesaurusHash: hashThesaurus(settings.thesaurus) }),
      ...(settings.embedder && { embedder: settings.embedder.name }),
      ...(settings.previous === undefined ? {} : { continues: settings.previous.parameters.corpusHash ?? null }),
      corpusHash,
    },
    papers: mapPapers(parts),
    entities: extraction.entities,
    citations,
    links: graph.links,
    communities: mapCommunities(communities, labels, nameCommunities(corpus, communities, settings.previous), settings.previous),
    report: parts.report,
  } satisfies Omit<PaperMap, 'mentions'>
  return withMentionsOf(map, extraction)
}

/** Tells whether two maps were made of the same papers. */
export function hashCorpus(corpus: Corpus): string {
  return hashTexts(corpusParts(corpus))
}

/** Tells whether two maps were made with the same thesaurus, in whatever order its lines stand. */
function hashThesaurus(thesaurus: BuildSettings['thesaurus']): string {
  return hashTexts([...thesaurus].map(([label, replacement]) => `${label}\t${replacement}\n`).sort(compareText))
}

/** The papers as JSON in parts: all at once may be longer than a text can be. */
function* corpusParts({ papers }: Corpus): Generator<string> {
  yield '['
  for (const [index, paper] of papers.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(paper)}`
  yield ']'
}

function mapPapers({ corpus, extraction, communities, positions, settings }: Parts): MapPaper[] {
  const ids = nameCommunities(corpus, communities, settings.previous)
  return corpus.papers.map((paper, index) => {
    const community = communities.membership[index]!
    const links = extraction.links.get(paper.id)
    const stability = communities.stabilityOfPapers?.[index] ?? null
    return withFields(paper, {
      community: community < 0 ? null : ids[community]!,
      x: positions.x[index]!,
      y: positions.y[index]!,
      ...(stability === null ? {} : { stability }),
      ...(links === undefined ? {} : { links }),
    })
  })
}

/** In the order of the earlier map, what is new after it; without one largest first. */
function mapCommunities(communities: Communities, labels: readonly CommunityLabel[], ids: readonly string[], previous: PaperMap | undefined): Community[] {
  const placeOf = new Map(previous?.communities.map(({ id }, place) => [id, place]))
  return labels
    .map(({ label, terms, support, size }, index): Community => {
      const stability = communities.stability?.[index]
      return { id: ids[index]!, label, terms, support, size, ...(stability === undefined ? {} : { stability }) }
    })
    .sort((a, b) => (placeOf.get(a.id) ?? Infinity) - (placeOf.get(b.id) ?? Infinity) || 0)
}

function nameCommunities({ papers }: Corpus, { membership, count }: Communities, previous: PaperMap | undefined): string[] {
  if (previous === undefined) return Array.from({ length: count }, (_, index) => communityId(index))
  const members: string[][] = Array.from({ length: count }, () => [])
  for (const [index, { id }] of papers.entries()) if (membership[index]! >= 0) members[membership[index]!]!.push(id)
  const earlier = previous.papers.flatMap(({ id, community }): [string, string][] => (community === null ? [] : [[id, community]]))
  return matchCommunities(members, new Map(earlier))
}
