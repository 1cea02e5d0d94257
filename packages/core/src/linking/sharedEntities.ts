import type { Corpus } from '../model/corpus.js'
import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import type { Extraction } from '../model/extraction.js'
import type { Layer } from '../model/layer.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { TermReader } from '../text/TermReader.js'
import { pooledIdf } from './pooledIdf.js'
import { normaliseRow, packRows, type SparseRow } from './sparseMatrix.js'

/**
 * Papers by entities, one layer a kind. Values are `salience * idf`, and a paper's row over all kinds together has
 * length 1: the weights of the four layers sum to the cosine of two papers' entities.
 * Entities of one paper alone stay in the length, so that a paper with little in common with others has weak links.
 */
export function linkBySharedEntities(corpus: Corpus, extraction: Extraction): Layer[] {
  const rows = salienceRows(corpus, extraction)
  const df = new Float64Array(extraction.entities.length)
  for (const row of rows) for (const entity of row.keys()) df[entity]!++
  const reader = new TermReader()
  const idf = extraction.entities.map((entity, at) =>
    pooledIdf(backgroundDfOfName(entity.name, reader), df[at]!, rows.length),
  )
  const weighed = rows.map((row) => weighRow(row, idf))
  return ENTITY_KINDS.map((kind) => layerOf(kind, weighed, extraction))
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

/** Per paper, in the order of the corpus: entity number to salience. */
function salienceRows(corpus: Corpus, extraction: Extraction): Map<number, number>[] {
  const paperAt = new Map(corpus.papers.map((paper, index) => [paper.id, index]))
  const entityAt = new Map(extraction.entities.map((entity, index) => [entity.id, index]))
  const rows = corpus.papers.map(() => new Map<number, number>())
  for (const { paper, entity, salience } of extraction.mentions) {
    const row = rows[paperAt.get(paper) ?? -1]
    const column = entityAt.get(entity)
    if (row !== undefined && column !== undefined) row.set(column, Math.max(salience, row.get(column) ?? 0))
  }
  return rows
}

function weighRow(row: ReadonlyMap<number, number>, idf: readonly number[]): SparseRow {
  const columns = [...row.keys()].sort((a, b) => a - b)
  const values = columns.map((entity) => row.get(entity)! * idf[entity]!)
  return normaliseRow({ columns, values })
}

function layerOf(kind: EntityKind, rows: readonly SparseRow[], { entities }: Extraction): Layer {
  const columnOf = new Map<number, number>()
  for (const [index, entity] of entities.entries()) if (entity.kind === kind) columnOf.set(index, columnOf.size)
  const items = [...columnOf.keys()].map((index) => ({ entity: entities[index]!.id }))
  const own = rows.map(({ columns, values }) => {
    const at = columns.flatMap((column, place) => (columnOf.has(column) ? [place] : []))
    return { columns: at.map((place) => columnOf.get(columns[place]!)!), values: at.map((place) => values[place]!) }
  })
  return { kind: `shared-${kind}`, matrix: packRows(own, items.length), items }
}
