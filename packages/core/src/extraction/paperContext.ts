import { smallArray } from '../base/smallArray.js'
import { GAP } from '../text/tokenize.js'
import { canonicalKey, shortFormsOf, type ShortForms } from './canonicalKey.js'
import { candidateAt, placeCandidates, type Candidate } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { findImpliedDefinitions } from './impliedDefinitions.js'
import { findIntroductions, readTitleCoinage } from './introductions.js'
import { UNKNOWN, type Lexicon } from './lexicon.js'
import { findDefinitions, type Definition } from './definitions.js'
import { surfaceAt, type PaperText } from './paperText.js'
import { isPlausible, type WordContext } from './sieve.js'

/** What features of a paper's candidates are computed from. */
export interface PaperContext extends WordContext {
  /** All of them, or those that are left: see {@link siftCandidates}. */
  readonly candidates: readonly Candidate[]
  readonly allCandidates: readonly Candidate[]
  /** Where each of them stands. */
  readonly candidatesByPlace: Int32Array
  /** Per word: sentence number, the title being 0. */
  readonly sentences: Int32Array
  readonly introductions: Uint8Array
  /** See {@link readTitleCoinage}; 0 where the name is no candidate. */
  readonly coinage: number
  readonly definitions: readonly Definition[]
  readonly shortForms: ShortForms
}

/** Reads what does not depend on a single candidate. None of them is given up yet. */
export function createPaperContext(text: PaperText, candidates: readonly Candidate[], lexicon: Lexicon, corpus: CorpusEvidence): PaperContext {
  const { count } = text
  const wordIds = smallArray(Int32Array, count)
  const classes = smallArray(Uint8Array, count)
  const names = smallArray(Uint8Array, count)
  const sentences = smallArray(Int32Array, count)
  const numbers = lexicon.vocabulary.read(text.entries)
  const rowOf = (number: number): number => (number < lexicon.words.size ? number : UNKNOWN)
  let sentence = 0
  for (let i = 0; i < count; i++) {
    const word = text.entries[i]!
    const row = rowOf(numbers.folded[i]!)
    wordIds[i] = row === UNKNOWN ? rowOf(numbers.singular[i]!) : row
    classes[i] = word.wordClass
    if (word.nameLike) names[i] = 1
    if (i > 0 && (text.gaps[i] === GAP.sentence || i === text.titleCount)) sentence++
    sentences[i] = sentence
  }
  const explicit = corpus.definitions.get(text.paper) ?? findDefinitions(text)
  const definitions = [...explicit, ...findImpliedDefinitions(text, candidates, explicit, lexicon)]
  const candidatesByPlace = placeCandidates(candidates, count)
  const coinage = readTitleCoinage(text)
  return {
    text,
    lexicon,
    candidates,
    allCandidates: candidates,
    candidatesByPlace,
    wordIds,
    classes,
    names,
    terms: lexicon.trie.locate(text, numbers),
    sentences,
    introductions: findIntroductions(text, definitions),
    coinage: candidateAt(candidatesByPlace, 0, coinage) < 0 ? 0 : coinage,
    definitions,
    shortForms: shortFormsOf(definitions, corpus.shortForms),
  }
}

/** The context with no more candidates than deserve a closer look: plausible ones, what the title brings in, and what stands for one of the keys. */
export function siftCandidates(context: PaperContext, keys: ReadonlySet<string>): PaperContext {
  const { candidates, coinage } = context
  const isCoinage = ({ positions, length }: Candidate): boolean => length === coinage && positions[0] === 0
  return { ...context, candidates: candidates.filter((one) => isPlausible(context, one) || isCoinage(one) || (keys.size > 0 && keys.has(keyOf(context, one)))) }
}

/** The entity that a candidate is a form of. */
export function keyOf(context: PaperContext, { positions, length }: Candidate): string {
  return keyOfWords(context, positions[0]!, length)
}

/** The same of so many words at a place. */
export function keyOfWords({ text, shortForms }: PaperContext, at: number, length: number): string {
  return canonicalKey({ words: text.entries, first: at, length, surface: () => surfaceAt(text, at, length) }, shortForms)
}
