import { normalizeTerm, variantKey } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { establishedName } from './established.js'
import type { FoundTerm } from './foundTerm.js'
import { addCount, mostFrequent } from './frequency.js'
import { isNameLike } from './nameLike.js'
import { withPlainSpaces, type Writing } from './writings.js'

/**
 * What an entity is called: as an extractor or the thesaurus says; as the paper that coins it writes it; its established name; the short form of a name that
 * a paper coins with an expansion; else the commonest wording that spells everything out, singular, in lower case but
 * for words that are written with capitals everywhere.
 */
export function nameEntity(key: string, terms: readonly FoundTerm[], writings: readonly Writing[], words: CapitalTable): string {
  const given = givenName(terms)
  if (given !== undefined) return given
  const verbatim = coinedName(terms)
  if (verbatim !== undefined) return verbatim
  const coined = terms.find((term) => term.introduced && term.definition !== undefined && term.nameLike)
  const established = establishedName(key, writings)
  if (established !== undefined && coined === undefined) return established
  // The only writing is the one to take, whatever the form.
  if (writings.length === 1) return writeName(writings, words)
  const form = coined?.definition?.short ?? commonestForm(key, terms)
  const own = writings.filter(({ surface }) => normalizeTerm(surface) === form)
  return writings.length === 0 ? form : writeName(own.length === 0 ? commonestWritings(writings) : own, words)
}

/** A name that one paper coins where its title begins, and writes so in its abstract, stays as it is: an `s` at its end is no plural. */
function coinedName(terms: readonly FoundTerm[]): string | undefined {
  const coining = terms.find(({ introduced }) => introduced)
  if (coining === undefined || terms.some((term) => term.introduced && term !== coining)) return undefined
  const surface = coining.spans.find(({ field, start }) => field === 'title' && start === 0)?.surface
  if (surface === undefined || /\s/.test(surface) || surface === surface.toLowerCase()) return undefined
  return coining.spans.some((span) => span.field === 'abstract' && span.surface === surface) ? surface : undefined
}

/** The writings of the commonest form of those that stand in a text, of several words if any has: no text need spell out what the key does. */
function commonestWritings(writings: readonly Writing[]): readonly Writing[] {
  const counts = new Map<string, number>()
  for (const { surface, count } of writings) addCount(counts, normalizeTerm(surface), count)
  const form = mostFrequent(counts, (one) => one.includes(' ')) ?? mostFrequent(counts)
  return writings.filter(({ surface }) => normalizeTerm(surface) === form)
}

function givenName(terms: readonly FoundTerm[]): string | undefined {
  if (terms.every(({ name }) => name === undefined)) return undefined
  const names = new Map<string, number>()
  for (const { name } of terms) if (name !== undefined) addCount(names, name)
  return mostFrequent(names)
}

/** Of the forms that spell everything out, or else of what abbreviations stand for, or else of all. */
function commonestForm(key: string, terms: readonly FoundTerm[]): string {
  const forms = new Map<string, number>()
  const defined = new Map<string, number>()
  for (const term of terms) {
    for (const form of term.forms) addCount(forms, form)
    if (term.definition !== undefined) addCount(defined, term.definition.long)
  }
  if (forms.size + defined.size === 1) return mostFrequent(forms)!
  return mostFrequent(forms, (form) => variantKey(form) === key) ?? mostFrequent(defined) ?? mostFrequent(forms)!
}

/** Share of a word's occurrences that have a capital, in the background corpus; undefined where it is unknown. */
export type CapitalTable = (word: string) => number | undefined

/** What parts words, where all white space is plain. */
const PARTING = ' /_–—-'

function writeName(writings: readonly Writing[], words: CapitalTable): string {
  const isRunning = writings.some(({ running }) => running > 0)
  const surface = commonestWriting(writings, isRunning)
  if (surface === surface.toLowerCase()) return withLastSingular(surface)
  const parts = surface.split(/([\s/_–—-]+)/)
  const isName = (isRunning || !/\s/.test(surface)) && parts.length > 1 && parts.some(isNameLike)
  return parts
    .map((part, i) => (i === parts.length - 1 ? singularSurface(part) : part))
    .map((part) => (isName ? part : writeWord(part, isRunning, words)))
    .join('')
}

/** A name without capitals stays as it is, but for what stands behind the last sign that parts words. */
function withLastSingular(name: string): string {
  let start = name.length
  while (start > 0 && !PARTING.includes(name.charAt(start - 1))) start--
  return name.slice(0, start) + singularSurface(name.slice(start))
}

/** A writing with fewer hyphens goes first where it is not much rarer: a compound before a noun says nothing of the name. */
function commonestWriting(writings: readonly Writing[], isRunning: boolean): string {
  if (writings.length === 1) return withPlainSpaces(writings[0]!.surface)
  const counts = new Map<string, number>()
  for (const { surface, count, running } of writings) if (running > 0 || !isRunning) addCount(counts, withPlainSpaces(surface), isRunning ? running : count)
  const commonest = mostFrequent(counts)!
  const hyphens = (surface: string): number => surface.split('-').length
  return mostFrequent(counts, (surface) => 3 * counts.get(surface)! >= counts.get(commonest)! && hyphens(surface) < hyphens(commonest)) ?? commonest
}

/** `Tutor CoPilot` is a name as a whole. Else a word that only has a capital in front keeps it if it is a proper name, or unknown and written so in running text. */
function writeWord(word: string, running: boolean, words: CapitalTable): string {
  if (isNameLike(word)) return word
  const lower = word.toLowerCase()
  const share = words(lower)
  return share === undefined ? (running ? word : lower) : share >= 0.5 && word !== lower ? word : lower
}

/** Where a capital goes before it, an `S` is none of a plural: `MATRES`. */
const CAPITAL_S = /\p{Lu}S$/u
/** `social media` has a singular that nobody says. */
const MEDIA = 'media'

/** The singular of a word as written: `LLMs` to `LLM`, `Processes` to `Process`. */
function singularSurface(word: string): string {
  const lower = word.toLowerCase()
  const one = singular(lower)
  if (one === lower || lower === MEDIA || CAPITAL_S.test(word)) return word
  if (lower.startsWith(one)) return word.slice(0, one.length)
  const shared = commonPrefix(lower, one)
  return word.slice(0, shared) + one.slice(shared)
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
