import { mostEntries } from '../base/mostEntries.js'
import { longList } from '../base/shareable.js'
import type { Layer, SparseMatrix } from '../model/layer.js'
import type { Paper } from '../model/paper.js'
import { backgroundDf } from '../text/lexicon/backgroundTerms.js'
import { pooledIdf } from './pooledIdf.js'
import { TermIndex } from './TermIndex.js'

/**
 * What a paper is about shows in its most telling words; the long tail below links at random and costs most of the
 * work.
 */
const MAX_TERMS = 100

/**
 * Papers by words and word pairs, `(1 + ln tf) * idf`, rows of length 1: the weight of two papers is their cosine.
 * Salton & Buckley (1988), doi:10.1016/0306-4573(88)90021-0, with the idf of `pooledIdf`.
 * @param papers read once, one after the other: none need be kept
 */
export function linkBySharedWords(papers: Iterable<Paper>): Layer {
  const index = new TermIndex(papers)
  const { columnOf, items, idf } = weighTerms(index, index.papers)
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

function weighRows(rows: TermIndex['rows'], columnOf: Int32Array, idf: Float64Array): SparseMatrix {
  const { offsets: starts, terms, counts } = rows
  const offsets = limitRows(rows, columnOf)
  const columns = longList(Uint32Array, offsets.at(-1)!)
  const values = longList(Float64Array, columns.length)
  const weights = new Float64Array(idf.length)
  const most = mostEntries(starts)
  const found = new Uint32Array(most)
  const sorted = new Float64Array(most)
  let end = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    let size = 0
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columnOf[terms[at]!]!
      if (column < 0) continue
      weights[column] = (1 + Math.log(counts[at]!)) * idf[column]!
      found[size++] = column
    }
    const own = found.subarray(0, size).sort()
    for (let at = 0; at < size; at++) sorted[at] = weights[own[at]!]!
    const { length, least, atLeast } = measure(sorted.subarray(0, size).sort())
    let equals = atLeast
    for (let at = 0; at < size; at++) {
      const weight = weights[own[at]!]!
      if (weight < least || (weight === least && equals-- <= 0)) continue
      columns[end] = own[at]!
      values[end++] = weight / length
    }
  }
  return { rows: offsets.length - 1, columnCount: idf.length, offsets, columns, values }
}

/** Where the entries of each row begin, once there are no more than {@link MAX_TERMS}: known before, a matrix of gigabytes need not grow. */
function limitRows({ offsets: starts, terms }: TermIndex['rows'], columnOf: Int32Array): Uint32Array {
  const offsets = new Uint32Array(starts.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    let size = 0
    for (let at = starts[row]!; at < starts[row + 1]!; at++) if (columnOf[terms[at]!]! >= 0) size++
    offsets[row + 1] = offsets[row]! + Math.min(size, MAX_TERMS)
  }
  return offsets
}

interface RowMeasure {
  /** The length of the row's heaviest entries together, `MAX_TERMS` of them. */
  readonly length: number
  /** The lightest of them, and how many of that weight are among them. */
  readonly least: number
  readonly atLeast: number
}

/** @param weights ascending */
function measure(weights: Float64Array): RowMeasure {
  const heaviest = weights.subarray(Math.max(0, weights.length - MAX_TERMS))
  const least = heaviest[0] ?? 0
  let squares = 0
  for (let at = heaviest.length - 1; at >= 0; at--) squares += heaviest[at]! * heaviest[at]!
  return { length: Math.sqrt(squares), least, atLeast: heaviest.lastIndexOf(least) + 1 }
}
