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
  const whole = joinVariants(spellOut(words, surfaces, shortForms))
  const known = findEstablished(whole, surface)
  if (known !== undefined) return establishedKey(known.name)
  const head = singular(words[words.length - 1]!)
  if (words.length < 2 || !GENERIC_HEADS.has(head)) return whole
  const rest = words.slice(0, -1)
  const key = joinVariants(spellOut(rest, surfaces, shortForms))
  const established = findEstablished(key, surface)
  if (established !== undefined && (rest.length > 1 || isNameLike(surfaces[0]!))) return establishedKey(established.name)
  return isNameLike(surfaces[rest.length - 1]!) ? key : whole
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

function spellOut(words: readonly string[], surfaces: readonly string[], { own, corpus }: ShortForms): readonly string[] {
  let changed: string[] | undefined
  for (let i = 0; i < words.length; i++) {
    const long = longFormOf(singular(words[i]!), surfaces[i]!, own, corpus)
    if (long === undefined && changed === undefined) continue
    changed ??= words.slice(0, i)
    changed.push(...(long ?? words[i]!).split(' '))
  }
  return changed ?? words
}

function longFormOf(
  word: string,
  surface: string,
  own: ReadonlyMap<string, string>,
  corpus: ReadonlyMap<string, string>,
): string | undefined {
  const defined = own.get(word)
  if (defined !== undefined) return defined
  if (!isNameLike(surface)) return undefined
  return corpus.get(word) ?? acronyms(word, surface)
}

/** An established name that is known by an acronym. */
function acronyms(word: string, surface: string): string | undefined {
  const name = findEstablished(wordVariant(word), () => surface)?.name
  return name !== undefined && name.includes(' ') ? name.toLowerCase().replace(/[^\p{L}\p{N}+.^]+/gu, ' ') : undefined
}
