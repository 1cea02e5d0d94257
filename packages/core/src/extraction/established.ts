import { establishedNames, type EstablishedName } from '../text/lexicon/establishedNames.js'
import { joinVariants, normalizeTerm, variantKey, wordVariant } from '../text/normalize.js'
import type { Writing } from './writings.js'

interface Form {
  readonly entry: EstablishedName
  /** Capitals that it must show at least: `RACE` is no race, and a natural question not `Natural Questions`. */
  readonly capitals: number
}

let byKey: ReadonlyMap<string, Form> | undefined
/** So many characters tell most keys that no established name has. */
const BEGINNING = 5
/** By the first characters of keys, so many or fewer: bits of the lengths that such keys have. */
const lengths = new Map<string, number>()
const LONGEST_TOLD = 31
/** The bits of all of them. */
export const ANY_LENGTH = -1

function index(): ReadonlyMap<string, Form> {
  if (byKey !== undefined) return byKey
  const map = new Map<string, Form>()
  for (const entry of establishedNames()) {
    for (const form of [entry.name, ...entry.aliases]) {
      const words = normalizeTerm(form).split(' ')
      const key = joinVariants(words)
      const isPhrase = words.length > 1
      const capitals = isPhrase ? Number(entry.kind === 'dataset' && countCapitals(form) > 1) : countCapitals(form)
      if (!map.has(key)) map.set(key, { entry, capitals })
      for (let end = 0; end <= BEGINNING; end++) {
        const beginning = key.slice(0, end)
        lengths.set(beginning, (lengths.get(beginning) ?? 0) | lengthBit(key.length))
      }
    }
  }
  byKey = map
  return map
}

/** The established name that a surface, by its variant key, is a form of. */
export function findEstablished(key: string, surface: string): EstablishedName | undefined {
  const form = index().get(key)
  if (form === undefined) return undefined
  return form.capitals === 0 || countCapitals(surface) >= form.capitals ? form.entry : undefined
}

const keys = new Map<string, string>()

/** The key of an established name. */
export function establishedKey(name: string): string {
  let key = keys.get(name)
  if (key === undefined) keys.set(name, (key = joinVariants(name.toLowerCase().match(/[\p{L}\p{N}+.^]+/gu) ?? [])))
  return key
}

/** The key of the established name of several words that a word is known by, as an acronym. */
export function expandAcronym(word: string, surface: string): string | undefined {
  const name = findEstablished(wordVariant(word), surface)?.name
  return name?.includes(' ') === true ? establishedKey(name) : undefined
}

function countCapitals(text: string): number {
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return text.length - text.replace(/\p{Lu}/gu, '').length
    if (code >= 65 && code <= 90) capitals++
  }
  return capitals
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, LONGEST_TOLD)
}

/**
 * The lengths that keys of established names have which may begin with this word, by its variant: a bit each, 0 for none.
 */
export function establishedLengths(variant: string): number {
  index()
  return lengths.get(variant.slice(0, BEGINNING)) ?? 0
}

/** Whether one of {@link establishedLengths} is this one. */
export function mayHaveLength(bits: number, length: number): boolean {
  return (bits & lengthBit(length)) !== 0
}

/** The canonical name of the established entity that has this key, if half of the places or more can be a form of it: 3D shapes are no `3DShapes`. */
export function establishedName(key: string, writings: readonly Pick<Writing, 'surface' | 'count'>[]): string | undefined {
  const form = index().get(key)
  if (form === undefined || variantKey(form.entry.name) !== key) return undefined
  let balance = 0
  for (const { surface, count } of writings) balance += findEstablished(variantKey(surface), surface) === form.entry ? count : -count
  return form.capitals === 0 || balance >= 0 ? form.entry.name : undefined
}
