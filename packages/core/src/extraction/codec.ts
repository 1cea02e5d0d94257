import type { SortedTerms } from './termTrie.js'
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

/** Levels of a column: one a digit. */
export const LEVELS = DIGITS.length

/** Value of a column's level: counts in quarters of a doubling, shares by their square root. */
export function levelValue(level: number, column: number): number {
  return Math.fround(column === 0 ? level / 4 : (level / (LEVELS - 1)) ** 2)
}

/** The number that the digit at a place of a text stands for: a level, where the text is a column. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)]!
}

/**
 * Reads sorted entries, numbered from 0 on. Each is a line that ends, behind an empty one: a digit for how many characters of the
 * entry before it come first, then the rest.
 */
export function decodeEntries(text: string): Map<string, number> {
  const entries = new Map<string, number>()
  let entry = ''
  for (let start = 1; start < text.length; ) {
    const end = text.indexOf('\n', start)
    entry = entry.slice(0, digitAt(text, start)) + text.slice(start + 1, end)
    entries.set(entry, entries.size)
    start = end + 1
  }
  return entries
}

/** Terms as text; see {@link decodeTerms}. */
export interface TermsText {
  /** Entries: the words that the word table does not have. */
  readonly others: string
  /** A digit a term: 8 times the number of words that it shares with the term before it, and how many follow. */
  readonly shapes: string
  /** The words that follow, 3 digits each: their numbers in the word table, or behind it. */
  readonly numbers: string
}

/** Reads terms. */
export function decodeTerms({ others, shapes, numbers: digits }: TermsText): SortedTerms {
  const shared = new Uint8Array(shapes.length)
  const added = new Uint8Array(shapes.length)
  for (let row = 0; row < shapes.length; row++) {
    const shape = digitAt(shapes, row)
    shared[row] = shape >> 3
    added[row] = shape & 7
  }
  const numbers = new Int32Array(digits.length / 3)
  for (let at = 0, i = 0; i < numbers.length; i++, at += 3) {
    numbers[i] = (digitAt(digits, at) << 12) | (digitAt(digits, at + 1) << 6) | digitAt(digits, at + 2)
  }
  return { others: decodeEntries(others), shared, added, numbers }
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
  return digitAt(reader.nodes, reader.at++)
}
