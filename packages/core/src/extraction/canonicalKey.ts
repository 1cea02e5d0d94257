import { joinVariants } from '../text/normalize.js'
import type { Definition } from './definitions.js'
import { ANY_LENGTH, establishedKey, findEstablished, mayHaveLength } from './established.js'
import type { Word } from './words.js'

/** What short forms stand for: by the paper's own definitions first, then by what the corpus agrees upon. */
export interface ShortForms {
  /** Normal form of the short form to the normal form of the long form. */
  readonly own: ReadonlyMap<string, string>
  /** Those of its own that have several words: most papers have none. */
  readonly ownPhrases: ReadonlyMap<string, string>
  readonly corpus: ReadonlyMap<string, string>
}

/** Short forms by the definitions of a paper and those of the corpus. */
export function shortFormsOf(definitions: readonly Definition[], corpus: ReadonlyMap<string, string>): ShortForms {
  const own = new Map(definitions.map(({ short, long }) => [short, long]))
  return { own, ownPhrases: new Map([...own].filter(([short]) => short.includes(' '))), corpus }
}

/** Nouns that say no more than what a phrase of two words or more before them says. */
const EMPTY_HEADS = new Set('problem task setting method algorithm approach technique framework dataset benchmark'.split(' '))
const BOUND_ENDINGS = new Set('based driven free aware guided oriented level specific like'.split(' '))

/** Nouns that add nothing to a name: `GLUE benchmark`, `Transformer architecture`, `reinforcement learning method`. */
const GENERIC_HEADS = new Set(
  (
    'algorithm approach architecture benchmark corpus dataset framework method methodology model module paradigm problem ' +
    'setting system task technique environment simulator platform library toolkit layer block'
  ).split(' '),
)

/** Some words of a text. */
interface Phrase {
  readonly words: readonly Word[]
  /** Index of its first word among them, and how many it has. */
  readonly first: number
  readonly length: number
  /** How they stand in the text; few are asked for it. */
  readonly surface: () => string
}

/**
 * The key of the entity that a phrase is a form of: equal keys are one entity. Short forms are spelled out, inside a
 * term too (`LLM agent`); spelling variants meet; an alias of an established name gets that name's key; a generic head
 * is dropped behind a name. A short form that two papers define differently gets two keys.
 */
export function canonicalKey(phrase: Phrase, shortForms: ShortForms): string {
  const { words, first, length, surface } = phrase
  const beginning = words[first]!
  if (length === 1) return keyOfWord(beginning, shortForms)
  const defined = shortForms.ownPhrases.size > 0 ? shortForms.ownPhrases.get(formOf(phrase)) : undefined
  if (defined !== undefined) return joinVariants(defined.split(' '))
  const whole = spellOut(phrase, length, shortForms)
  const lengths = expand(beginning, shortForms) !== beginning.variant ? ANY_LENGTH : beginning.establishedLengths
  const known = mayHaveLength(lengths, whole.length) ? findEstablished(whole, surface()) : undefined
  if (known !== undefined) return establishedKey(known.name)
  const head = words[first + length - 1]!.singular
  if (!GENERIC_HEADS.has(head)) return whole
  const rest = length - 1
  const key = spellOut(phrase, rest, shortForms)
  const established = mayHaveLength(lengths, key.length) ? findEstablished(key, surface()) : undefined
  if (established !== undefined && (rest > 1 || beginning.nameLike)) return establishedKey(established.name)
  const before = words[first + rest - 1]!
  if (before.nameLike) return key
  return rest > 1 && EMPTY_HEADS.has(head) && !BOUND_ENDINGS.has(before.folded) ? key : whole
}

/** {@link canonicalKey} of a word that stands alone. */
function keyOfWord(word: Word, shortForms: ShortForms): string {
  const long = longFormOf(word, shortForms)
  if (long === undefined) return word.key
  const key = joinVariants(long.split(' '))
  const known = findEstablished(key, word.surface)
  return known === undefined ? key : establishedKey(known.name)
}

function formOf({ words, first, length }: Phrase): string {
  const last = first + length - 1
  let form = ''
  for (let i = first; i < last; i++) form += `${words[i]!.folded} `
  return form + words[last]!.singular
}

/** The variant key of the first words, short forms spelled out, but not inside a compound name: `Loc-NeRF` is one word. */
function spellOut({ words, first, surface }: Phrase, count: number, shortForms: ShortForms): string {
  const end = first + count
  const compound = isCompoundName(words, first, end) && !/\s/.test(surface())
  let key = ''
  for (let i = first; i < end; i++) key += compound ? words[i]!.variant : expand(words[i]!, shortForms)
  return key
}

/** A word's part of a key. */
function expand(word: Word, shortForms: ShortForms): string {
  const long = longFormOf(word, shortForms)
  return long === undefined ? word.expanded : joinVariants(long.split(' '))
}

/** What papers define that a word stands for, if it has capitals or digits as short forms have. */
function longFormOf({ capital, nameLike, singular }: Word, { own, corpus }: ShortForms): string | undefined {
  if (!capital && !nameLike) return undefined
  return own.get(singular) ?? (nameLike ? corpus.get(singular) : undefined)
}

/** Whether the words, two or more, have capitals all. */
function isCompoundName(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!words[i]!.nameLike && !words[i]!.initialCapital) return false
  return end - first > 1
}
