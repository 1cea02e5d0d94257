import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import { keyOfIdentifier } from '../text/keyOfIdentifier.js'
import { PaperIndex } from './PaperIndex.js'
import { keyOfText } from './referenceText.js'

/** What the papers of a corpus cite, each thing once however it is written. */
export interface ResolvedReferences {
  /**
   * Per paper the numbers of what it cites, ascending: numbers below the number of papers are papers of the corpus, those
   * above it what two or more papers cite outside of it. A paper does not cite itself.
   */
  readonly cited: readonly (readonly number[])[]
  /** Per paper how many things it cites that no other paper does. */
  readonly alone: Uint32Array
  /** What each number is called: a paper's id, or the reference as it is written. */
  readonly names: readonly string[]
  /** The share of all that is listed that lies outside of the corpus, 0 to 1. */
  readonly outside: number
}

/** A reference that is no paper's and has no letter or digit names nothing that two papers could share. */
const NAMING = /[\p{L}\p{N}]/u

const resolved = new WeakMap<Corpus, ResolvedReferences>()

/** Resolves the references of a corpus, once: several link kinds are made of them. */
export function resolveReferences(corpus: Corpus): ResolvedReferences {
  const known = resolved.get(corpus)
  if (known !== undefined) return known
  const made = resolve(corpus)
  resolved.set(corpus, made)
  return made
}

interface Outside {
  count: number
  /** The first spelling in code unit order. */
  name: string
}

function resolve(corpus: Corpus): ResolvedReferences {
  const lookUp = createLookUp(corpus)
  const outside = new Map<string, Outside>()
  const inside: Set<number>[] = []
  const keys: Set<string>[] = []
  for (const [row, { references = [] }] of corpus.papers.entries()) {
    const own = new Set<number>()
    const others = new Map<string, string>()
    for (const reference of references) {
      const found = lookUp(reference)
      if (typeof found === 'number') {
        if (found !== row) own.add(found)
      } else if (NAMING.test(reference)) rememberName(others, found, reference)
    }
    inside.push(own)
    keys.push(new Set(others.keys()))
    for (const [key, name] of others) count(outside, key, name)
  }
  const shared = [...outside].filter(([, { count }]) => count > 1).sort(([a], [b]) => compareText(a, b))
  const papers = corpus.papers.length
  const numberOf = new Map(shared.map(([key], index) => [key, papers + index]))
  const cited = inside.map((own, row) => {
    const others = [...keys[row]!].flatMap((key) => numberOf.get(key) ?? [])
    return [...own, ...others].sort((a, b) => a - b)
  })
  const citedInside = new Uint32Array(papers)
  for (const own of inside) for (const paper of own) citedInside[paper]!++
  const alone = Uint32Array.from(inside, (own, row) => {
    const lonely = [...own].filter((paper) => citedInside[paper] === 1).length
    return lonely + [...keys[row]!].filter((key) => !numberOf.has(key)).length
  })
  const listed = { inside: sizeOf(inside), outside: sizeOf(keys) }
  const all = listed.inside + listed.outside
  return { cited, alone, outside: all === 0 ? 0 : listed.outside / all, names: [...corpus.papers.map(({ id }) => id), ...shared.map(([, { name }]) => name)] }
}

/** The row of the paper that a reference means, else the key of what it means; each spelling is looked up once. */
function createLookUp(corpus: Corpus): (reference: string) => number | string {
  let index: PaperIndex | undefined
  const found = new Map<string, number | string>()
  return (reference) => {
    const known = found.get(reference)
    if (known !== undefined) return known
    // Many corpora have no reference at all.
    index ??= new PaperIndex(corpus)
    const answer = index.find(reference) ?? keyOfIdentifier(reference) ?? keyOfText(reference)
    found.set(reference, answer)
    return answer
  }
}

function sizeOf(sets: readonly ReadonlySet<unknown>[]): number {
  return sets.reduce((sum, { size }) => sum + size, 0)
}

function rememberName(names: Map<string, string>, key: string, name: string): void {
  const known = names.get(key)
  if (known === undefined || compareText(name, known) < 0) names.set(key, name)
}

function count(outside: Map<string, Outside>, key: string, name: string): void {
  const known = outside.get(key)
  if (known === undefined) outside.set(key, { count: 1, name })
  else {
    known.count++
    if (compareText(name, known.name) < 0) known.name = name
  }
}
