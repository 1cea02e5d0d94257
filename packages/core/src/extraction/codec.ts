import { LEAF, packTrees, type Trees } from './trees.js'

/**
 * The 64 digits of the tables, in code unit order: a column of the lexicon is one digit an entry, nodes of trees are
 * a few digits each. Text, so that a bundler needs no loader and a reviewer no decoder for the words themselves.
 */
export const DIGITS = '+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const VALUES = new Int8Array(128).fill(-1)
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i

/** One step of a leaf's value. */
export const LEAF_STEP = 1 / 512
const LEAF_ZERO = 2048

/** Value of a column's level: counts in quarters of a doubling, shares by their square root. */
export function levelValue(level: number, column: number): number {
  return Math.fround(column === 0 ? level / 4 : (level / 63) ** 2)
}

/** Reads columns of one digit an entry, as the values that they stand for. */
export function decodeColumns(columns: readonly string[]): Float32Array[] {
  return columns.map((text, column) => {
    const values = new Float32Array(text.length)
    for (let i = 0; i < text.length; i++) values[i] = levelValue(VALUES[text.charCodeAt(i)]!, column)
    return values
  })
}

/**
 * Reads sorted entries, a line each: a digit for how many characters of the entry before it come first, then the rest.
 */
export function decodeEntries(text: string): Map<string, number> {
  const entries = new Map<string, number>()
  let entry = ''
  for (const line of text.trim().split('\n')) {
    entry = entry.slice(0, VALUES[line.charCodeAt(0)]!) + line.slice(1)
    entries.set(entry, entries.size)
  }
  return entries
}

/** A model's trees as text; see {@link decodeTrees}. */
export interface TreesText {
  readonly base: number
  /** Thresholds of each feature that is asked for, by feature. */
  readonly edges: Readonly<Record<number, readonly number[]>>
  /** Nodes in preorder: feature (2 digits) and threshold (1), or `z` and a leaf's value (2 digits); a space a tree. */
  readonly nodes: string
}

/** Reads trees. */
export function decodeTrees({ base, edges, nodes }: TreesText): Trees {
  const reader = { nodes, at: 0, edges, features: [] as number[], values: [] as number[], rights: [] as number[] }
  const roots: number[] = []
  while (reader.at < nodes.length) {
    roots.push(reader.features.length)
    readNode(reader)
    reader.at++
  }
  return packTrees({ base, roots, features: reader.features, values: reader.values, rights: reader.rights })
}

interface TreeReader {
  readonly nodes: string
  readonly edges: TreesText['edges']
  readonly features: number[]
  readonly values: number[]
  readonly rights: number[]
  at: number
}

function readNode(reader: TreeReader): void {
  const node = reader.features.length
  const first = readDigit(reader)
  const rest = readDigit(reader) + (first === 63 ? readDigit(reader) * 64 : 0)
  if (first === 63) {
    reader.features.push(LEAF)
    reader.values.push((rest - LEAF_ZERO) * LEAF_STEP)
    reader.rights.push(0)
    return
  }
  const feature = first + rest * 63
  reader.features.push(feature)
  reader.values.push(reader.edges[feature]![readDigit(reader)]!)
  reader.rights.push(0)
  readNode(reader)
  reader.rights[node] = reader.features.length
  readNode(reader)
}

function readDigit(reader: TreeReader): number {
  return VALUES[reader.nodes.charCodeAt(reader.at++)]!
}
