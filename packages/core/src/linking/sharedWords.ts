import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { pooledIdf } from './pooledIdf.js'
import { normaliseRow, packRows, type SparseRow } from './sparseMatrix.js'
import { TermIndex } from './TermIndex.js'

/**
 * What a paper is about shows in its most telling words; the long tail below links at random and costs most of the
 * work.
 */
const MAX_TERMS = 100

/**
 * Papers by words and word pairs, `(1 + ln tf) * idf`, rows of length 1: the weight of two papers is their cosine.
 * Salton & Buckley (1988), doi:10.1016/0306-4573(88)90021-0, with the idf of `pooledIdf`.
 */
export function linkBySharedWords(corpus: Corpus): Layer {
  const index = new TermIndex()
  for (const paper of corpus.papers) index.add(paper)
  const { df } = index
  const columnOf = new Int32Array(df.length).fill(-1)
  const items: { term: string }[] = []
  const idf: number[] = []
  for (const [term, papers] of df.entries()) {
    if (papers < 2) continue
    const text = index.textOf(term)
    const weight = pooledIdf(backgroundDf(text), papers, corpus.papers.length)
    if (weight === 0) continue
    columnOf[term] = items.push({ term: text }) - 1
    idf.push(weight)
  }
  const { offsets, terms, counts } = index.rows
  const rows = corpus.papers.map((_, row): SparseRow => {
    const columns: number[] = []
    const values: number[] = []
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const column = columnOf[terms[at]!]!
      if (column < 0) continue
      columns.push(column)
      values.push((1 + Math.log(counts[at]!)) * idf[column]!)
    }
    return normaliseRow(columns.length > MAX_TERMS ? heaviest(columns, values) : { columns, values })
  })
  return { kind: 'shared-words', matrix: packRows(rows, items.length), items }
}

function heaviest(columns: readonly number[], values: readonly number[]): SparseRow {
  const order = columns.map((_, at) => at).sort((a, b) => values[b]! - values[a]! || columns[a]! - columns[b]!)
  order.length = MAX_TERMS
  return { columns: order.map((at) => columns[at]!), values: order.map((at) => values[at]!) }
}
