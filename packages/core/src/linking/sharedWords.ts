import type { Corpus } from '../model/corpus.js'
import type { Layer, SparseMatrix } from '../model/layer.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { pooledIdf } from './pooledIdf.js'
import { MatrixWriter } from './sparseMatrix.js'
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
  const { columnOf, items, idf } = weighTerms(index, corpus.papers.length)
  return { kind: 'shared-words', matrix: weighRows(index.rows, columnOf, idf), items }
}

interface WeighedTerms {
  /** Per term its column, or -1: one of a single paper, or that nearly all have, links none. */
  readonly columnOf: Int32Array
  readonly items: readonly { readonly term: string }[]
  /** Per column. */
  readonly idf: Float64Array
}

function weighTerms(index: TermIndex, papers: number): WeighedTerms {
  const { df } = index
  const columnOf = new Int32Array(df.length).fill(-1)
  const items: { term: string }[] = []
  const idf = new Float64Array(df.length)
  for (let term = 0; term < df.length; term++) {
    if (df[term]! < 2) continue
    const text = index.textOf(term)
    const weight = pooledIdf(backgroundDf(text), df[term]!, papers)
    if (weight === 0) continue
    idf[items.length] = weight
    columnOf[term] = items.push({ term: text }) - 1
  }
  return { columnOf, items, idf: idf.subarray(0, items.length) }
}

function weighRows({ offsets, terms, counts }: TermIndex['rows'], columnOf: Int32Array, idf: Float64Array): SparseMatrix {
  const writer = new MatrixWriter()
  const weights = new Float64Array(idf.length)
  for (let row = 0; row + 1 < offsets.length; row++) {
    const columns = new Uint32Array(offsets[row + 1]! - offsets[row]!)
    let size = 0
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const column = columnOf[terms[at]!]!
      if (column < 0) continue
      weights[column] = (1 + Math.log(counts[at]!)) * idf[column]!
      columns[size++] = column
    }
    const { length, least, atLeast } = measure(columns.subarray(0, size), weights)
    let equals = atLeast
    for (const column of columns.subarray(0, size).sort()) {
      const weight = weights[column]!
      if (weight > least || (weight === least && equals-- > 0)) writer.add(column, weight / length)
    }
    writer.endRow()
  }
  return writer.close(idf.length)
}

interface RowMeasure {
  /** The length of the row's heaviest entries together, `MAX_TERMS` of them. */
  readonly length: number
  /** The lightest of them, and how many of that weight are among them. */
  readonly least: number
  readonly atLeast: number
}

function measure(columns: Uint32Array, weights: Float64Array): RowMeasure {
  const sorted = new Float64Array(columns.length)
  for (let at = 0; at < columns.length; at++) sorted[at] = weights[columns[at]!]!
  const heaviest = sorted.sort().subarray(Math.max(0, sorted.length - MAX_TERMS))
  const least = heaviest[0] ?? 0
  let squares = 0
  for (let at = heaviest.length - 1; at >= 0; at--) squares += heaviest[at]! * heaviest[at]!
  return { length: Math.sqrt(squares), least, atLeast: heaviest.lastIndexOf(least) + 1 }
}
