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

/**
 * The key of the entity that a surface is a form of: equal keys are one entity. Short forms are spelled out, inside a
 * term too (`LLM agent`); spelling variants meet; an alias of an established name gets that name's key; a generic head
 * is dropped behind a name. A short form that two papers define differently gets two keys.
 * @param surface the words as they stand in the text
 */
export function canonicalKey(words: readonly Word[], surface: string, shortForms: ShortForms): string {
  const first = words[0]!
  if (words.length === 1) return keyOfWord(first, shortForms)
  const defined = shortForms.ownPhrases.size > 0 ? shortForms.ownPhrases.get(formOf(words)) : undefined
  if (defined !== undefined) return joinVariants(defined.split(' '))
  const whole = spellOut(words, words.length, surface, shortForms)
  const lengths = expand(first, shortForms) !== first.variant ? ANY_LENGTH : first.establishedLengths
  const known = mayHaveLength(lengths, whole.length) ? findEstablished(whole, surface) : undefined
  if (known !== undefined) return establishedKey(known.name)
  const head = words[words.length - 1]!.singular
  if (!GENERIC_HEADS.has(head)) return whole
  const rest = words.length - 1
  const key = spellOut(words, rest, surface, shortForms)
  const established = mayHaveLength(lengths, key.length) ? findEstablished(key, surface) : undefined
  if (established !== undefined && (rest > 1 || first.nameLike)) return establishedKey(established.name)
  if (words[rest - 1]!.nameLike) return key
  return rest > 1 && EMPTY_HEADS.has(head) && !BOUND_ENDINGS.has(words[rest - 1]!.folded) ? key : whole
}

/** {@link canonicalKey} of a word that stands alone. */
export function keyOfWord(word: Word, shortForms: ShortForms): string {
  const long = longFormOf(word, shortForms)
  if (long === undefined) return word.key
  const key = joinVariants(long.split(' '))
  const known = findEstablished(key, word.surface)
  return known === undefined ? key : establishedKey(known.name)
}

function formOf(words: readonly Word[]): string {
  let form = ''
  for (let i = 0; i < words.length - 1; i++) form += `${words[i]!.folded} `
  return form + words[words.length - 1]!.singular
}

/** The variant key of the first words, short forms spelled out, but not inside a compound name: `Loc-NeRF` is one word. */
function spellOut(words: readonly Word[], count: number, surface: string, shortForms: ShortForms): string {
  const compound = isCompoundName(words, count) && !/\s/.test(surface)
  let key = ''
  for (let i = 0; i < count; i++) key += compound ? words[i]!.variant : expand(words[i]!, shortForms)
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

/** Whether the first words, two or more, have capitals all. */
function isCompoundName(words: readonly Word[], count: number): boolean {
  for (let i = 0; i < count; i++) if (!words[i]!.nameLike && !words[i]!.initialCapital) return false
  return count > 1
}
