import { compareText } from '../base/order.js'
import { normalizeTerm } from '../text/normalize.js'
import { singular } from '../text/singular.js'
import { isNameLike } from './introductions.js'
import type { FoundTerm, Span } from './foundTerm.js'

/**
 * What an entity is called: the long form where papers define one, but a name coined with an expansion keeps its short
 * form; the commonest wording; in lower case unless running text writes it with capitals; singular.
 */
export function nameEntity(terms: readonly FoundTerm[]): string {
  const given = mostFrequent(terms.flatMap((term) => (term.name === undefined ? [] : [term.name])))
  if (given !== undefined) return given
  const coined = terms.find((term) => term.introduced && term.definition !== undefined && term.nameLike)
  const form = coined?.definition?.short ?? mostFrequent(terms.map(preferredForm))!
  const spans = terms.flatMap((term) => term.spans.filter((span) => normalizeTerm(span.surface) === form))
  return spans.length === 0 ? form : writeName(spans)
}

function preferredForm(term: FoundTerm): string {
  return term.definition?.long ?? term.forms[0]!
}

/** The commonest value; ties go to the smallest. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) {
    const most = best === undefined ? 0 : counts.get(best)!
    if (count > most || (count === most && compareText(value, best!) < 0)) best = value
  }
  return best
}

function writeName(spans: readonly Span[]): string {
  const running = spans.filter((span) => !span.headline)
  const surface = mostFrequent((running.length > 0 ? running : spans).map((span) => span.surface.replace(/\s+/g, ' ')))!
  const words = surface.split(/([\s/_–—-]+)/)
  const lastIndex = words.length - 1
  return words
    .map((word) => writeWord(word, running.length === 0))
    .map((word, index) => (index === lastIndex ? singularSurface(word) : word))
    .join('')
}

/** Title case tells nothing: a word that only has a capital in front loses it there. */
function writeWord(word: string, headline: boolean): string {
  return headline && !isNameLike(word) ? word.toLowerCase() : word
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
