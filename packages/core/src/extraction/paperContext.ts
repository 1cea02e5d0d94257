import { wordVariant } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import { canonicalKey, type ShortForms } from './canonicalKey.js'
import type { Candidate } from './candidates.js'
import type { CorpusEvidence } from './corpusEvidence.js'
import { findImpliedDefinitions } from './impliedDefinitions.js'
import { findIntroductions, isNameLike } from './introductions.js'
import type { Lexicon } from './lexicon.js'
import { findDefinitions, type Definition } from './definitions.js'
import { surfaceAt, type PaperText } from './paperText.js'
import { isPlausible, type WordContext } from './sieve.js'
import { classifyWord } from './wordClass.js'

/** What features of a paper's candidates are computed from. */
export interface PaperContext extends WordContext {
  /** The plausible ones. */
  readonly candidates: readonly Candidate[]
  /** All of them. */
  readonly byForm: ReadonlyMap<string, Candidate>
  /** Per word: its part of a variant key. */
  readonly variants: readonly string[]
  /** Per word: sentence number, the title being 0. */
  readonly sentences: Uint16Array
  readonly introductions: Uint8Array
  readonly definitions: readonly Definition[]
  /** Per plausible candidate: the entity that it is a form of. */
  readonly keys: readonly string[]
  readonly shortForms: ShortForms
}

/** Reads what does not depend on a single candidate. */
export function createPaperContext(text: PaperText, candidates: readonly Candidate[], lexicon: Lexicon, corpus: CorpusEvidence): PaperContext {
  const { count } = text
  const wordIds = new Int32Array(count)
  const classes = new Uint8Array(count)
  const names = new Uint8Array(count)
  const sentences = new Uint16Array(count)
  const variants = text.words.map(wordVariant)
  let sentence = 0
  for (let i = 0; i < count; i++) {
    const word = text.words[i]!
    wordIds[i] = lexicon.words.get(word) ?? lexicon.words.get(singular(word)) ?? -1
    classes[i] = classifyWord(word)
    if (isNameLike(text.surfaces[i]!)) names[i] = 1
    if (i > 0 && (text.gaps[i] === GAP.sentence || i === text.titleCount)) sentence++
    sentences[i] = sentence
  }
  const explicit = findDefinitions(text)
  const definitions = [...explicit, ...findImpliedDefinitions(text, candidates, explicit, lexicon)]
  const context: PaperContext = {
    text,
    lexicon,
    candidates,
    byForm: new Map(candidates.map((candidate) => [candidate.form, candidate])),
    wordIds,
    classes,
    names,
    variants,
    sentences,
    introductions: findIntroductions(text, definitions),
    definitions,
    keys: [],
    shortForms: { own: new Map(definitions.map(({ short, long }) => [short, long])), corpus: corpus.shortForms },
  }
  const plausible = candidates.filter((candidate) => isPlausible(context, candidate))
  return { ...context, candidates: plausible, keys: plausible.map((candidate) => keyOf(context, candidate)) }
}

function keyOf({ text, shortForms }: PaperContext, { positions, length }: Candidate): string {
  const at = positions[0]!
  const end = at + length
  return canonicalKey(text.words.slice(at, end), text.surfaces.slice(at, end), () => surfaceAt(text, at, length), shortForms)
}
