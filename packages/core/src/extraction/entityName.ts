import { compareText } from '../base/order.js'
import { normalizeTerm, variantKey } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { establishedName } from './established.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { isNameLike } from './nameLike.js'

/**
 * What an entity is called: as an extractor or the thesaurus says; its established name; the short form of a name that
 * a paper coins with an expansion; else the commonest wording that spells everything out, singular, in lower case but
 * for words that are written with capitals everywhere.
 */
export function nameEntity(key: string, terms: readonly FoundTerm[], words: CapitalTable): string {
  const named = terms.filter((term) => term.name !== undefined)
  const given = named.length === 0 ? undefined : mostFrequent(countValues(named.map((term) => term.name!)))
  if (given !== undefined) return given
  const coined = terms.find((term) => term.introduced && term.definition !== undefined && term.nameLike)
  const spans = terms.length === 1 ? terms[0]!.spans : terms.flatMap((term) => term.spans)
  const established = establishedName(key, spans)
  if (established !== undefined && coined === undefined) return established
  const form = coined?.definition?.short ?? commonestForm(key, terms)
  const isOfForm = remember((surface: string) => normalizeTerm(surface) === form)
  const own = spans.filter(({ surface }) => isOfForm(surface))
  return own.length === 0 ? form : writeName(own, words)
}

/** Of the forms that spell everything out, or else of what abbreviations stand for, or else of all. */
function commonestForm(key: string, terms: readonly FoundTerm[]): string {
  if (terms.length === 1 && terms[0]!.definition === undefined && terms[0]!.forms.length === 1) return terms[0]!.forms[0]!
  const forms = countValues(terms.flatMap((term) => term.forms))
  const spelledOut = mostFrequent(new Map([...forms].filter(([form]) => variantKey(form) === key)))
  if (spelledOut !== undefined) return spelledOut
  const defined = countValues(terms.flatMap((term) => (term.definition === undefined ? [] : [term.definition.long])))
  return mostFrequent(defined) ?? mostFrequent(forms)!
}

/** How often each value comes. */
export function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The commonest value; ties go to the smallest. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [value, count] of counts) {
    if (count > most || (count === most && compareText(value, best!) < 0)) [best, most] = [value, count]
  }
  return best
}

/** A common entity has thousands of places and few writings. */
function remember<T>(read: (surface: string) => T): (surface: string) => T {
  const known = new Map<string, T>()
  return (surface) => {
    if (!known.has(surface)) known.set(surface, read(surface))
    return known.get(surface)!
  }
}

/** Share of a word's occurrences that have a capital, in the background corpus; undefined where it is unknown. */
export type CapitalTable = (word: string) => number | undefined

/** White space that is not a single blank. */
const OTHER_SPACE = /[^\S ]|\s{2}/
/** What parts words. */
const PARTING = /[\s/_–—-]/

function writeName(spans: readonly Span[], words: CapitalTable): string {
  const running = spans.filter((span) => !span.headline)
  const surface = commonestWriting((running.length > 0 ? running : spans).map((span) => withPlainSpaces(span.surface)))
  if (surface === surface.toLowerCase()) return withLastSingular(surface)
  const parts = surface.split(/([\s/_–—-]+)/)
  const isName = (running.length > 0 || !/\s/.test(surface)) && parts.length > 1 && parts.some(isNameLike)
  return parts
    .map((part, i) => (i === parts.length - 1 ? singularSurface(part) : part))
    .map((part) => (isName ? part : writeWord(part, running.length > 0, words)))
    .join('')
}

/** White space of any kind as one space. */
export function withPlainSpaces(surface: string): string {
  return OTHER_SPACE.test(surface) ? surface.replace(/\s+/g, ' ') : surface
}

/** A name without capitals stays as it is, but for what stands behind the last sign that parts words. */
function withLastSingular(name: string): string {
  let start = name.length
  while (start > 0 && !PARTING.test(name.charAt(start - 1))) start--
  return name.slice(0, start) + singularSurface(name.slice(start))
}

/** A writing with fewer hyphens goes first where it is not much rarer: a compound before a noun says nothing of the name. */
function commonestWriting(surfaces: readonly string[]): string {
  if (surfaces.length === 1) return surfaces[0]!
  const counts = countValues(surfaces)
  const commonest = mostFrequent(counts)!
  const hyphens = (surface: string): number => surface.split('-').length
  const common = [...counts].filter(([surface, count]) => 3 * count >= counts.get(commonest)! && hyphens(surface) < hyphens(commonest))
  return mostFrequent(new Map(common)) ?? commonest
}

/** `Tutor CoPilot` is a name as a whole. Else a word that only has a capital in front keeps it if it is a proper name, or unknown and written so in running text. */
function writeWord(word: string, running: boolean, words: CapitalTable): string {
  if (isNameLike(word)) return word
  const lower = word.toLowerCase()
  const share = words(lower)
  return share === undefined ? (running ? word : lower) : share >= 0.5 && word !== lower ? word : lower
}

/** The singular of a word as written: `LLMs` to `LLM`, `Processes` to `Process`. */
function singularSurface(word: string): string {
  const lower = word.toLowerCase()
  const one = singular(lower)
  if (one === lower) return word
  if (lower.startsWith(one)) return word.slice(0, one.length)
  const shared = commonPrefix(lower, one)
  return word.slice(0, shared) + one.slice(shared)
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
