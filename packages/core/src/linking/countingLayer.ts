import type { Layer } from '../model/layer.js'
import type { Counting, LinkKind, Similarity } from '../model/link.js'
import { countItem } from './counting.js'
import { ownFactor, similarityFactor } from './similarity.js'
import { packRows } from './sparseMatrix.js'

/** How shared references are counted, and what their number is set against. */
export interface MeasureOptions {
  /** Default `fractional`. */
  readonly counting?: Counting
  /** Default `salton`. */
  readonly similarity?: Similarity
}

/** Papers and what each has, as numbers. */
export interface Incidence {
  readonly kind: LinkKind
  /** Per paper the items it has, ascending. */
  readonly items: readonly (readonly number[])[]
  /** Per paper how many more it has that no other paper has. */
  readonly alone: Uint32Array
  /** What each item is called in evidence. */
  readonly names: readonly string[]
}

/**
 * A layer of papers that share items, each item counted by `counting`, the sum set in relation by `similarity`.
 *
 * A layer's weights are products of two rows. Where the similarity is a product of two factors, each paper's row is
 * multiplied by its own. Jaccard and inclusion are not, so there each item of each pair is a column of its own, which
 * holds the root of its part.
 */
export function countingLayer(incidence: Incidence, { counting = 'fractional', similarity = 'salton' }: MeasureOptions): Layer {
  const weights = weighItems(incidence, counting)
  const sizes = incidence.items.map((items, row) => items.reduce((sum, item) => sum + weights[item]!, incidence.alone[row]!))
  return ownFactor(similarity, 1) === null
    ? layerOfPairs(incidence, weights, sizes, similarity)
    : layerOfRows(incidence, weights, sizes, similarity)
}

/** What each item adds; one that a single paper has adds to that paper's size alone, by `alone`. */
function weighItems({ items, names }: Incidence, counting: Counting): Float64Array {
  const papers = new Uint32Array(names.length)
  for (const own of items) for (const item of own) papers[item]!++
  return Float64Array.from(papers, (count) => (count < 2 ? 0 : countItem(count, counting)))
}

function layerOfRows({ kind, items, names }: Incidence, weights: Float64Array, sizes: readonly number[], similarity: Similarity): Layer {
  const columnOf = new Map<number, number>()
  for (const [item, weight] of weights.entries()) if (weight > 0) columnOf.set(item, columnOf.size)
  const rows = items.map((own, row) => {
    const shared = own.filter((item) => columnOf.has(item))
    const factor = ownFactor(similarity, sizes[row]!)!
    return { columns: shared.map((item) => columnOf.get(item)!), values: shared.map((item) => Math.sqrt(weights[item]!) * factor) }
  })
  const evidence = [...columnOf.keys()].map((item) => ({ reference: names[item]! }))
  return { kind, matrix: packRows(rows, evidence.length), items: evidence }
}

function layerOfPairs({ kind, items, names }: Incidence, weights: Float64Array, sizes: readonly number[], similarity: Similarity): Layer {
  const rows = items.map(() => ({ columns: [] as number[], values: [] as number[] }))
  const papersOf = names.map((): number[] => [])
  for (const [row, own] of items.entries()) for (const item of own) papersOf[item]!.push(row)
  const shared = new Map<number, number>()
  visitPairs(papersOf, (a, b, item) => {
    const pair = a * items.length + b
    shared.set(pair, (shared.get(pair) ?? 0) + weights[item]!)
  })
  const named = names.map((reference) => ({ reference }))
  const evidence: { reference: string }[] = []
  visitPairs(papersOf, (a, b, item) => {
    const factor = similarityFactor(similarity, shared.get(a * items.length + b)!, sizes[a]!, sizes[b]!)
    const column = evidence.push(named[item]!) - 1
    for (const row of [rows[a]!, rows[b]!]) {
      row.columns.push(column)
      row.values.push(Math.sqrt(weights[item]! * factor))
    }
  })
  return { kind, matrix: packRows(rows, evidence.length), items: evidence }
}

/** Every two papers of every item, the lower row first. */
function visitPairs(papersOf: readonly (readonly number[])[], visit: (a: number, b: number, item: number) => void): void {
  for (const [item, papers] of papersOf.entries()) {
    for (const [at, a] of papers.entries()) {
      for (let next = at + 1; next < papers.length; next++) visit(a, papers[next]!, item)
    }
  }
}
