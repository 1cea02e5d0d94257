import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { pooledIdf } from './pooledIdf.js'
import { normaliseRow, packRows, type SparseRow } from './sparseMatrix.js'
import { TermIndex, type TermCounts } from './TermIndex.js'

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
  const papers = corpus.papers.map((paper) => index.add(paper))
  const columnOf = new Int32Array(index.df.length).fill(-1)
  const items: { term: string }[] = []
  const idf: number[] = []
  for (const [term, df] of index.df.entries()) {
    if (df < 2) continue
    const text = index.textOf(term)
    const weight = pooledIdf(backgroundDf(text), df, papers.length)
    if (weight === 0) continue
    columnOf[term] = items.push({ term: text }) - 1
    idf.push(weight)
  }
  const rows = papers.map((counts) => weighRow(counts, columnOf, idf))
  return { kind: 'shared-words', matrix: packRows(rows, items.length), items }
}

function weighRow({ terms, counts }: TermCounts, columnOf: Int32Array, idf: readonly number[]): SparseRow {
  const cells: { column: number; value: number }[] = []
  for (const [at, term] of terms.entries()) {
    const column = columnOf[term]!
    if (column >= 0) cells.push({ column, value: (1 + Math.log(counts[at]!)) * idf[column]! })
  }
  if (cells.length > MAX_TERMS) {
    cells.sort((a, b) => b.value - a.value || a.column - b.column)
    cells.length = MAX_TERMS
  }
  return normaliseRow({ columns: cells.map((cell) => cell.column), values: cells.map((cell) => cell.value) })
}
