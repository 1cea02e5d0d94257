import { wordVariant } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { findEstablished } from './established.js'
import { isNameLike } from './introductions.js'

/** What short forms stand for: by the paper's own definitions first, then by what the corpus agrees upon. */
export interface ShortForms {
  /** Normal form of the short form to the normal form of the long form. */
  readonly own: ReadonlyMap<string, string>
  readonly corpus: ReadonlyMap<string, string>
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
 * @param words folded words of the surface
 * @param surface the surface as written; `surfaces` its words as written
 */
export function canonicalKey(
  words: readonly string[],
  surfaces: readonly string[],
  surface: () => string,
  shortForms: ShortForms,
): string {
  const defined = shortForms.own.get(formOf(words))
  if (defined !== undefined && words.length > 1) return joinVariants(defined.split(' '))
  const whole = joinVariants(spellOut(words, surfaces, surface, shortForms))
  const known = findEstablished(whole, surface)
  if (known !== undefined) return establishedKey(known.name)
  const head = singular(words[words.length - 1]!)
  if (words.length < 2 || !GENERIC_HEADS.has(head)) return whole
  const rest = words.slice(0, -1)
  const key = joinVariants(spellOut(rest, surfaces, surface, shortForms))
  const established = findEstablished(key, surface)
  if (established !== undefined && (rest.length > 1 || isNameLike(surfaces[0]!))) return establishedKey(established.name)
  if (isNameLike(surfaces[rest.length - 1]!)) return key
  return rest.length > 1 && EMPTY_HEADS.has(head) && !BOUND_ENDINGS.has(rest[rest.length - 1]!) ? key : whole
}

function formOf(words: readonly string[]): string {
  return [...words.slice(0, -1), singular(words[words.length - 1]!)].join(' ')
}

const keys = new Map<string, string>()

function establishedKey(name: string): string {
  let key = keys.get(name)
  if (key === undefined) keys.set(name, (key = joinVariants(name.toLowerCase().match(/[\p{L}\p{N}+.^]+/gu) ?? [])))
  return key
}

function joinVariants(words: readonly string[]): string {
  let key = ''
  for (const word of words) key += wordVariant(word)
  return key
}

/** Spells out the short forms among the words, but not inside a compound name: `Loc-NeRF` is one word. */
function spellOut(
  words: readonly string[],
  surfaces: readonly string[],
  surface: () => string,
  { own, corpus }: ShortForms,
): readonly string[] {
  if (words.length > 1 && surfaces.every(isCapitalized) && !/\s/.test(surface())) return words
  let changed: string[] | undefined
  for (let i = 0; i < words.length; i++) {
    const long = longFormOf(singular(words[i]!), surfaces[i]!, own, corpus)
    if (long === undefined && changed === undefined) continue
    changed ??= words.slice(0, i)
    changed.push(...(long ?? words[i]!).split(' '))
  }
  return changed ?? words
}

function isCapitalized(surface: string): boolean {
  return surface[0] !== surface[0]!.toLowerCase() || isNameLike(surface)
}

function longFormOf(
  word: string,
  surface: string,
  own: ReadonlyMap<string, string>,
  corpus: ReadonlyMap<string, string>,
): string | undefined {
  const defined = own.get(word)
  if (surface === surface.toLowerCase() && !isNameLike(surface)) return undefined
  if (defined !== undefined) return defined
  if (!isNameLike(surface)) return undefined
  return corpus.get(word) ?? acronyms(word, surface)
}

/** An established name that is known by an acronym. */
function acronyms(word: string, surface: string): string | undefined {
  const name = findEstablished(wordVariant(word), () => surface)?.name
  return name !== undefined && name.includes(' ') ? name.toLowerCase().replace(/[^\p{L}\p{N}+.^]+/gu, ' ') : undefined
}
