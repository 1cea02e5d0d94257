import { StringIds } from '../base/StringIds.js'
import type { EstablishedName } from '../text/lexicon/establishedNames.js'
import { CONNECTING_WORDS, STOP_WORDS } from '../text/lexicon/stopWords.js'
import { foldWord, wordVariant } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { establishedKey, establishedLengths, expandAcronym, findEstablished } from './established.js'
import { kindSignsOf } from './kindSigns.js'
import { isNameLike } from './nameLike.js'
import { classifyWord } from './wordClass.js'

/** What a word's writing tells, in whatever paper it stands. */
export interface Word {
  /** Numbers the words that are remembered, from 0; -1 for any other. */
  readonly index: number
  /** Number of the folded word, equal ones alike, and of its singular; -1 for what no remembered word has. */
  readonly form: number
  readonly singularForm: number
  /** As written. */
  readonly surface: string
  /** In lower case, without accents. */
  readonly folded: string
  /** The singular of the folded word. */
  readonly singular: string
  /** Its part of a variant key. */
  readonly variant: string
  /** Its part of a key where it is an acronym that everyone knows: of what it stands for; else its variant. */
  readonly expanded: string
  /** The key of the entity that the word alone names, where no paper defines it as a short form. */
  readonly key: string
  /** Its beginning and its singular's, by which `causal` and `causality` are kin; empty for stop words. */
  readonly stem: string
  readonly singularStem: string
  /** One of `WORD_CLASS`. */
  readonly wordClass: number
  /** A capital or digit inside: see {@link isNameLike}. */
  readonly nameLike: boolean
  /** It has a capital; it begins with one. */
  readonly capital: boolean
  readonly initialCapital: boolean
  readonly stop: boolean
  /** A stop word that may stand inside a term. */
  readonly connecting: boolean
  /** Digits, dots and plus signs only: `2020`, `3.5`, `000+`. */
  readonly number: boolean
  /** A number with or without a unit: `2020`, `59.56x`, `3.5k`, `3d`. */
  readonly measure: boolean
  /** `i.e`, `p.p`, `w.r.t`. */
  readonly initials: boolean
  readonly digit: boolean
  /** Bits of {@link ENDING}. */
  readonly endings: number
  /** Three to six capitals, a plural `s` left out, in lower case; empty for any other word. */
  readonly acronym: string
  /** Bits of `KIND_SIGN`. */
  readonly kindSigns: number
  /** The established name that the word alone is a form of. */
  readonly established: EstablishedName | undefined
  /** The lengths of established names that may begin with it: see {@link establishedLengths}. */
  readonly establishedLengths: number
}

const ids = new StringIds()
const remembered: Word[] = []
/** Text of strangers may hold any number of words: what is remembered is bounded. */
export const MOST_KNOWN = 200_000

/** Above the number of any form of a remembered word. */
export const MOST_FORMS = 2 * MOST_KNOWN
const forms = new StringIds()

/** Looks the word from `start` to `end` (exclusive) up, or reads it: nearly all words return thousands of times. */
export function readWord(text: string, start = 0, end = text.length): Word {
  const isFull = remembered.length >= MOST_KNOWN
  const id = isFull ? ids.find(text, start, end) : ids.idOf(text, start, end)
  if (id < 0) return describe(text.slice(start, end), -1)
  if (id === remembered.length) remembered.push(describe(text.slice(start, end), id))
  return remembered[id]!
}

function describe(surface: string, index: number): Word {
  const folded = foldWord(surface)
  const variant = wordVariant(folded)
  const one = singular(folded)
  const isPlain = /^[a-z]+$/.test(surface)
  const nameLike = !isPlain && isNameLike(surface)
  const expanded = nameLike ? (expandAcronym(one, surface) ?? variant) : variant
  const known = findEstablished(expanded, surface)
  const numberOf = (form: string): number => (index < 0 ? forms.find(form, 0, form.length) : forms.idOf(form, 0, form.length))
  const form = numberOf(folded)
  const stem = stemOf(folded)
  return {
    index,
    form,
    singularForm: one === folded ? form : numberOf(one),
    surface,
    folded,
    singular: one,
    variant,
    expanded,
    key: known === undefined ? expanded : establishedKey(known.name),
    stem,
    singularStem: one === folded ? stem : stemOf(one),
    wordClass: classifyWord(folded, one),
    nameLike,
    capital: !isPlain && surface !== surface.toLowerCase(),
    initialCapital: !isPlain && surface[0] !== surface[0]!.toLowerCase(),
    stop: STOP_WORDS.has(folded),
    connecting: CONNECTING_WORDS.has(folded),
    number: !isPlain && /^[\d.+]*$/.test(folded),
    measure: !isPlain && /^\d[\d.+]*[a-z]{0,2}$/.test(folded),
    initials: folded.charCodeAt(1) === 46 && /^(?:\p{L}\.)+\p{L}$/u.test(folded),
    digit: !isPlain && /\d/.test(folded),
    endings: endingsOf(folded),
    acronym: !isPlain && /^\p{Lu}{3,6}s?$/u.test(surface) ? surface.replace(/s$/, '').toLowerCase() : '',
    kindSigns: kindSignsOf(folded, one),
    established: findEstablished(variant, surface),
    establishedLengths: establishedLengths(variant),
  }
}

/** Letters of a stem. */
export const STEM_LENGTH = 5

function stemOf(word: string): string {
  return STOP_WORDS.has(word) ? '' : word.slice(0, STEM_LENGTH)
}

/** Endings that tell a word's part of speech: bits. */
export const ENDING = { ing: 1, ed: 2, ly: 4, abstract: 8, adjective: 16 } as const

function endingsOf(word: string): number {
  return (
    (word.endsWith('ing') ? ENDING.ing : 0) |
    (word.endsWith('ed') ? ENDING.ed : 0) |
    (word.endsWith('ly') ? ENDING.ly : 0) |
    (/(?:tion|sion|ment|ance|ence|ity|ism|ness|ysis)$/.test(word) ? ENDING.abstract : 0) |
    (/(?:al|ic|ive|ous|able|ible|ary|less|ful|ent|ant)$/.test(word) ? ENDING.adjective : 0)
  )
}
