import { PairIds } from '../base/PairIds.js'
import type { Corpus } from '../model/corpus.js'
import { ENTITY_KINDS } from '../model/entity.js'
import type { Extraction } from '../model/extraction.js'
import type { Layer, SparseMatrix } from '../model/layer.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { TermReader } from '../text/TermReader.js'
import { pooledIdf } from './pooledIdf.js'
import { MatrixWriter } from './sparseMatrix.js'

/**
 * Papers by entities, one layer a kind. Values are `salience * idf`, and a paper's row over all kinds together has
 * length 1: the weights of the four layers sum to the cosine of two papers' entities.
 * Entities of one paper alone stay in the length, so that a paper with little in common with others has weak links.
 */
export function linkBySharedEntities(corpus: Corpus, extraction: Extraction): Layer[] {
  const rows = readMentions(corpus, extraction)
  const columns = columnsOf(extraction)
  const matrices = weighRows(rows, weighEntities(extraction, rows), columns)
  return ENTITY_KINDS.map((kind, at) => ({ kind: `shared-${kind}`, matrix: matrices[at]!, items: columns.items[at]! }))
}

/** How many background papers can have a name at most: as many as have the rarest of its word pairs. */
function backgroundDfOfName(name: string, reader: TermReader): number {
  const words: string[] = []
  reader.visit(name, (term) => {
    if (term !== null) words.push(term)
  })
  const parts = words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]!} ${word}`)
  return parts.length === 0 ? 0 : Math.min(...parts.map(backgroundDf))
}

interface SalienceRows {
  /** Entities of paper p, ascending: `entities[offsets[p] .. offsets[p + 1])`. */
  readonly offsets: Uint32Array
  readonly entities: Uint32Array
  /** The most that an entity counts in a paper, wherever it stands there. */
  readonly salienceOf: (paper: number, entity: number) => number
}

function readMentions({ papers }: Corpus, { entities, mentions }: Extraction): SalienceRows {
  const paperAt = new Map(papers.map((paper, index) => [paper.id, index]))
  const entityAt = new Map(entities.map((entity, index) => [entity.id, index]))
  const pairs = new PairIds()
  const salience: number[] = []
  for (const mention of mentions) {
    const paper = paperAt.get(mention.paper)
    const entity = entityAt.get(mention.entity)
    if (paper === undefined || entity === undefined) continue
    const pair = pairs.idOf(paper, entity)
    salience[pair] = Math.max(mention.salience, salience[pair] ?? 0)
  }
  return { ...groupPairs(pairs, papers.length), salienceOf: (paper, entity) => salience[pairs.find(paper, entity)]! }
}

function groupPairs(pairs: PairIds, papers: number): Pick<SalienceRows, 'offsets' | 'entities'> {
  const offsets = new Uint32Array(papers + 1)
  for (let pair = 0; pair < pairs.count; pair++) offsets[pairs.firstOf(pair) + 1]!++
  for (let paper = 0; paper < papers; paper++) offsets[paper + 1]! += offsets[paper]!
  const next = offsets.slice()
  const entities = new Uint32Array(pairs.count)
  for (let pair = 0; pair < pairs.count; pair++) entities[next[pairs.firstOf(pair)]!++] = pairs.secondOf(pair)
  for (let paper = 0; paper < papers; paper++) entities.subarray(offsets[paper], offsets[paper + 1]).sort()
  return { offsets, entities }
}

/** How telling each entity is. */
function weighEntities({ entities: list }: Extraction, { offsets, entities }: SalienceRows): Float64Array {
  const df = new Uint32Array(list.length)
  for (const entity of entities) df[entity]!++
  const reader = new TermReader()
  return Float64Array.from(list, ({ name }, at) => pooledIdf(backgroundDfOfName(name, reader), df[at]!, offsets.length - 1))
}

/** One matrix a kind; rows have length 1 over all kinds together. */
function weighRows({ offsets, entities, salienceOf }: SalienceRows, idf: Float64Array, kinds: EntityColumns): SparseMatrix[] {
  const writers = ENTITY_KINDS.map(() => new MatrixWriter())
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    const own = entities.subarray(offsets[paper], offsets[paper + 1])
    const weights = Float64Array.from(own, (entity) => salienceOf(paper, entity) * idf[entity]!)
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
    for (const [at, entity] of own.entries()) writers[kinds.kindOf[entity]!]!.add(kinds.columnOf[entity]!, weights[at]! / length)
    for (const writer of writers) writer.endRow()
  }
  return writers.map((writer, kind) => writer.close(kinds.items[kind]!.length))
}

interface EntityColumns {
  /** Per entity the number of its kind, and its column in the matrix of that kind. */
  readonly kindOf: Uint8Array
  readonly columnOf: Uint32Array
  /** Per kind what its columns stand for. */
  readonly items: readonly (readonly { readonly entity: string }[])[]
}

function columnsOf({ entities }: Extraction): EntityColumns {
  const kindOf = Uint8Array.from(entities, ({ kind }) => ENTITY_KINDS.indexOf(kind))
  const items = ENTITY_KINDS.map((): { entity: string }[] => [])
  const columnOf = Uint32Array.from(entities, ({ id }, at) => items[kindOf[at]!]!.push({ entity: id }) - 1)
  return { kindOf, columnOf, items }
}
