import { groupPlaces } from '../base/grouping.js'
import { mentionColumnsOf, NOWHERE } from '../base/mentionColumns.js'
import { longList } from '../base/shareable.js'
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
  /** The most that each of them counts in its paper, wherever it stands there. */
  readonly salience: Float64Array
}

function readMentions({ papers }: Corpus, extraction: Extraction): SalienceRows {
  const { paper, entity, salience: saliences } = mentionColumnsOf(extraction, papers)
  const { starts, places } = groupPlaces(paper, papers.length)
  const offsets = longList(Uint32Array, papers.length + 1)
  const entities = longList(Uint32Array, places.length)
  const salience = longList(Float64Array, places.length)
  const known = longList(Float64Array, extraction.entities.length)
  let size = 0
  for (let row = 0; row < papers.length; row++) {
    for (const place of places.subarray(starts[row], starts[row + 1])) {
      const at = entity[place]!
      if (at === NOWHERE) continue
      if (known[at] === 0) entities[size++] = at
      known[at] = Math.max(known[at]!, saliences[place]!)
    }
    entities.subarray(offsets[row], size).sort()
    for (let at = offsets[row]!; at < size; at++) {
      salience[at] = known[entities[at]!]!
      known[entities[at]!] = 0
    }
    offsets[row + 1] = size
  }
  return { offsets, entities: entities.subarray(0, size), salience }
}

/** How telling each entity is. */
function weighEntities({ entities: list }: Extraction, { offsets, entities }: SalienceRows): Float64Array {
  const df = longList(Uint32Array, list.length)
  for (const entity of entities) df[entity]!++
  const reader = new TermReader()
  return Float64Array.from(list, ({ name }, at) => pooledIdf(backgroundDfOfName(name, reader), df[at]!, offsets.length - 1))
}

/** One matrix a kind; rows have length 1 over all kinds together. */
function weighRows({ offsets, entities, salience }: SalienceRows, idf: Float64Array, kinds: EntityColumns): SparseMatrix[] {
  const sizes = ENTITY_KINDS.map(() => 0)
  for (const entity of entities) sizes[kinds.kindOf[entity]!]!++
  const writers = sizes.map((size) => new MatrixWriter(size))
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    const [from, to] = [offsets[paper]!, offsets[paper + 1]!]
    const own = entities.subarray(from, to)
    const weights = salience.slice(from, to)
    for (let at = 0; at < own.length; at++) weights[at]! *= idf[own[at]!]!
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
    for (let at = 0; at < own.length; at++) writers[kinds.kindOf[own[at]!]!]!.add(kinds.columnOf[own[at]!]!, weights[at]! / length)
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
