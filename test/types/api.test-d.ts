import { expectTypeOf, test } from 'vitest'
import {
  buildMap,
  buildMapSteps,
  createCorpus,
  createNearestIndex,
  detectCommunities,
  detectFormat,
  explainLink,
  extract,
  fieldText,
  labelCommunities,
  layout,
  link,
  linkBySharedWords,
  neighbours,
  parseMap,
  prune,
  readMap,
  readSource,
  shortestPath,
  toBibtex,
  toCsv,
  toGexf,
  toMapJson,
  type ENTITY_KINDS,
  type LINK_KINDS,
  type BuildOptions,
  type Communities,
  type Corpus,
  type Entity,
  type EntityKind,
  type Evidence,
  type Extraction,
  type Extractor,
  type Issue,
  type Layer,
  type Link,
  type LinkKind,
  type Mention,
  type NearestIndex,
  type NearestList,
  type Paper,
  type PaperGraph,
  type PaperMap,
  type Positions,
  type Progress,
  type Result,
  type SourceFormat,
  type SparseMatrix,
  type SparseRow,
} from '@paperloom/core'

test('each stage takes what the one before it gives', () => {
  const { value: papers } = readSource('')
  expectTypeOf(papers).toEqualTypeOf<readonly Paper[]>()
  expectTypeOf(createCorpus(papers)).toEqualTypeOf<Result<Corpus>>()
  const { value: corpus } = createCorpus(papers)
  expectTypeOf(extract(corpus)).toEqualTypeOf<Extraction>()
  const extraction = extract(corpus)
  expectTypeOf(link(corpus, extraction)).toEqualTypeOf<Layer[]>()
  expectTypeOf(linkBySharedWords(corpus.papers.values())).toEqualTypeOf<Layer>()
  expectTypeOf(prune).parameter(0).toEqualTypeOf<PaperGraph>()
  const graph = prune({ papers: [], links: [] }, {})
  expectTypeOf(detectCommunities(graph)).toEqualTypeOf<Communities>()
  const communities = detectCommunities(graph)
  expectTypeOf(labelCommunities).parameters.toEqualTypeOf<[PaperGraph, Communities, Extraction]>()
  expectTypeOf(layout(graph, communities)).toEqualTypeOf<Positions>()
})

test('an index takes the matrix of findNearest, and rows one by one', () => {
  expectTypeOf(createNearestIndex).parameter(0).toEqualTypeOf<SparseMatrix>()
  expectTypeOf(createNearestIndex).returns.toEqualTypeOf<NearestIndex>()
  expectTypeOf<NearestIndex['add']>().parameter(0).toEqualTypeOf<SparseRow>()
  expectTypeOf<NearestIndex['query']>().returns.toEqualTypeOf<NearestList>()
  // @ts-expect-error how many are wanted has no default
  createNearestIndex({} as SparseMatrix, { minWeight: 0 })
})

test('buildMap in one go and in steps', () => {
  expectTypeOf(buildMap([])).toEqualTypeOf<Result<PaperMap>>()
  expectTypeOf(buildMapSteps([])).toEqualTypeOf<Generator<Progress, Result<PaperMap>>>()
  expectTypeOf(buildMap).toBeCallableWith([{ id: 'a', title: 'A' }], { seed: 1, resolution: 'auto', weights: { citation: 2 } })
  // @ts-expect-error a link kind that does not exist
  buildMap([], { weights: { friendship: 1 } })
  // @ts-expect-error a resolution that is neither a number nor auto
  buildMap([], { resolution: 'high' })
  // @ts-expect-error a paper has a title
  buildMap([{ id: 'a' }])
  expectTypeOf<BuildOptions>().toExtend<{ readonly seed?: number }>()
})

test('kinds are closed lists', () => {
  expectTypeOf<EntityKind>().toEqualTypeOf<'concept' | 'method' | 'dataset' | 'repository'>()
  expectTypeOf<(typeof ENTITY_KINDS)[number]>().toEqualTypeOf<EntityKind>()
  expectTypeOf<(typeof LINK_KINDS)[number]>().toEqualTypeOf<LinkKind>()
  expectTypeOf(detectFormat('')).toEqualTypeOf<SourceFormat | null>()
})

test('a map cannot be changed', () => {
  const { value: map } = parseMap('')
  expectTypeOf(map).toEqualTypeOf<PaperMap>()
  expectTypeOf(map.links).toEqualTypeOf<readonly Link[]>()
  expectTypeOf(map.entities).toEqualTypeOf<readonly Entity[]>()
  expectTypeOf(map.mentions).toEqualTypeOf<readonly Mention[]>()
  // @ts-expect-error a map is readonly
  map.papers.push({ id: 'a', title: 'A', community: null, x: 0, y: 0 })
  // @ts-expect-error a map is readonly
  map.links[0]!.weight = 2
  expectTypeOf(toMapJson(map)).toBeString()
})

test('maps in other formats', () => {
  const { value: map } = readMap('')
  expectTypeOf(readMap).returns.toEqualTypeOf<Result<PaperMap>>()
  expectTypeOf(toGexf(map)).toBeString()
  expectTypeOf(toBibtex).parameter(0).toEqualTypeOf<readonly Paper[]>()
  expectTypeOf(toCsv).parameter(1).toEqualTypeOf<'nodes' | 'edges' | 'evidence'>()
  // @ts-expect-error no such format
  readMap('', { format: 'dot' })
})

test('questions to a map', () => {
  const { value: map } = buildMap([])
  expectTypeOf(neighbours(map, 'a')[0]!.evidence).toEqualTypeOf<readonly Evidence[]>()
  expectTypeOf(explainLink(map, 'a', 'b')).extract<null>().toBeNull()
  expectTypeOf(shortestPath(map, 'a', 'b')).extract<null>().toBeNull()
  expectTypeOf(fieldText(map.papers[0]!, 'abstract')).toBeString()
  // @ts-expect-error no such field
  fieldText(map.papers[0]!, 'venue')
})

test('faults of the data are issues', () => {
  expectTypeOf(readSource('').issues).toEqualTypeOf<readonly Issue[]>()
  expectTypeOf<Issue['severity']>().toEqualTypeOf<'note' | 'warning' | 'error'>()
})

test('an extractor of one’s own', () => {
  const extractor = {
    name: 'years',
    extract: (paper: Paper) => [{ field: 'title' as const, start: 0, end: paper.title.length, kind: 'concept' as const }],
  }
  expectTypeOf(extractor).toExtend<Extractor>()
  expectTypeOf(extract).toBeCallableWith({ papers: [], merges: [] }, { extractors: [extractor] })
})
