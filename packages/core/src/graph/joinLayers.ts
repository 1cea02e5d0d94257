import { mostEntries } from '../base/mostEntries.js'
import { longList } from '../base/shareable.js'
import { UNITS } from '../base/units.js'
import type { Layer, SparseMatrix } from '../model/layer.js'
import type { Evidence, LinkKind } from '../model/link.js'
import { rankByCount } from './orderByCount.js'
import { RowRanker } from './RowRanker.js'

/** All layers side by side as one matrix, and what each of its columns stands for. */
export interface JoinedLayers {
  /** Its columns by how many rows have them, the rarest first: as a search for the nearest wants them. */
  readonly matrix: SparseMatrix
  /** What sharing a column is evidence of. */
  readonly describe: (column: number) => Omit<Evidence, 'weight'>
}

/**
 * Joins layers so that the product of two values in one column is that column's part of the weight, in units. Values are
 * of single precision, so that a search may keep them in half the room without another result.
 */
export function joinLayers(layers: readonly Layer[], weights: Readonly<Record<LinkKind, number>>): JoinedLayers {
  const used = layers.filter((layer) => weights[layer.kind] > 0)
  const rows = layers[0]?.matrix.rows ?? 0
  const size = used.reduce((sum, layer) => sum + layer.matrix.columns.length, 0)
  let columnCount = 0
  const placed = used.map((layer): PlacedLayer => {
    const start = columnCount
    columnCount += layer.matrix.columnCount
    return { ...layer, start, factor: Math.sqrt(weights[layer.kind] * UNITS) }
  })
  const matrix = {
    rows,
    columnCount,
    offsets: longList(Uint32Array, rows + 1),
    columns: longList(Uint32Array, size),
    values: longList(Float32Array, size),
  }
  const rankOf = rankByCount(countColumns(placed, columnCount))
  joinRows(placed, rankOf, matrix)
  const places = invert(rankOf)
  const describe = describeColumns(placed.map(({ kind, items, start }) => ({ kind, items, start })))
  return { matrix, describe: (column) => describe(places[column]!) }
}

/** A layer, the number of its first column among those of all, and what its values are multiplied with. */
interface PlacedLayer extends Layer {
  readonly start: number
  readonly factor: number
}

/** A matrix to be written. */
interface RankedMatrix extends SparseMatrix {
  readonly values: Float32Array
}

/** In how many rows each column of all layers stands. */
function countColumns(layers: readonly PlacedLayer[], columnCount: number): Uint32Array {
  const counts = longList(Uint32Array, columnCount)
  for (const { matrix, start } of layers) for (const column of matrix.columns) counts[start + column]!++
  return counts
}

/** Writes each row of all layers, its columns by rank. */
function joinRows(layers: readonly PlacedLayer[], rankOf: Uint32Array, joined: RankedMatrix): void {
  const most = layers.reduce((sum, { matrix }) => sum + mostEntries(matrix.offsets), 0)
  const ranker = new RowRanker(rankOf, most)
  const [columns, values] = [new Uint32Array(most), new Float32Array(most)]
  let end = 0
  for (let row = 0; row < joined.rows; row++) {
    let count = 0
    for (const { matrix, start, factor } of layers) {
      for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at++) {
        columns[count] = start + matrix.columns[at]!
        values[count++] = factor * matrix.values[at]!
      }
    }
    ranker.rank(columns, values, 0, count, joined.columns, joined.values, end)
    joined.offsets[row + 1] = end += count
  }
}

function invert(ranks: Uint32Array): Uint32Array {
  const inverted = longList(Uint32Array, ranks.length)
  for (let at = 0; at < ranks.length; at++) inverted[ranks[at]!] = at
  return inverted
}

/** Keeps what columns stand for, but not the layers: their matrices take as much room as the one that they are joined to. */
function describeColumns(named: readonly (Pick<Layer, 'kind' | 'items'> & { readonly start: number })[]): JoinedLayers['describe'] {
  return (column) => {
    const { kind, items, start } = named.findLast((layer) => layer.start <= column)!
    return { kind, ...items[column - start]! }
  }
}

/** What a shared column adds to a link, in units. */
export function shareOf(a: number, b: number): number {
  return Math.floor(a * b + 0.5)
}
