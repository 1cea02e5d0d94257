import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import { findEstablished } from './established.js'
import { BREAKING, INTRODUCTION } from './introductions.js'
import { hasTerm, type Lexicon } from './lexicon.js'
import type { PaperContext } from './paperContext.js'
import type { Occurrence } from './definitions.js'
import type { PaperTerm } from './paperTerms.js'

/** That a paper coins a term, and what it says the new thing is, if it does: `GUIDE: A Dataset for …`. */
export interface Introduction {
  readonly kind: 'method' | 'dataset' | undefined
  /** The title begins with it, and a colon: it names a thing, no notion. */
  readonly leadsTitle: boolean
}

const DATASETS = new Set('dataset benchmark corpus testbed simulator'.split(' '))
const METHODS = new Set('algorithm method framework approach technique architecture model agent optimizer library toolkit'.split(' '))
/** How far behind a name the noun may stand that says what it is. */
const APPOSITION = 9

/**
 * Where the paper coins it: begins its title with it, names it before the colon of its title, right after `called`, or proposes it, under a name
 * that neither the background corpus nor the list of established names knows. Undefined where it does not.
 */
export function findIntroduction(context: PaperContext, term: PaperTerm): Introduction | undefined {
  if (term.occurrences.some(({ first, length }) => first === 0 && length === context.coinage)) return { kind: findKind(context, term.occurrences), leadsTitle: true }
  const marked = term.occurrences.filter((occurrence) => isMarked(context, occurrence))
  // Few are, and only for them three tables need be asked.
  if (marked.length === 0) return undefined
  const known = isKnown(context.lexicon, term)
  const introduced = marked.filter((occurrence) => introduces(context, occurrence, known))
  return introduced.length === 0 ? undefined : { kind: findKind(context, introduced), leadsTitle: false }
}

/** What the first place says of it where any does. */
function findKind(context: PaperContext, occurrences: readonly Occurrence[]): Introduction['kind'] {
  for (const occurrence of occurrences) {
    const kind = readApposition(context, occurrence)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** Whether a name among its words is brought in somehow. */
function isMarked({ introductions, names }: PaperContext, { first, length }: Occurrence): boolean {
  for (let i = first; i < first + length; i++) if (names[i] !== 0 && introductions[i] !== INTRODUCTION.none) return true
  return false
}

function introduces({ introductions, names, text }: PaperContext, { first, length }: Occurrence, known: boolean): boolean {
  for (let i = first; i < first + length; i++) {
    if (names[i] === 0 || introductions[i] === INTRODUCTION.none) continue
    if (!known) return !isPart(text.gaps, first, length)
    if (introductions[i] === INTRODUCTION.titleName && isWholeTitleName(text.words, introductions, first, length)) return true
  }
  return false
}

/** `DOM` in `T-DOM`. */
function isPart(gaps: Uint8Array, first: number, length: number): boolean {
  return gaps[first] === GAP.hyphen || gaps[first + length] === GAP.hyphen
}

/**
 * A known name is coined by a title only if nothing else stands before the colon: `LLM` is not, in `LLM self-correction:`,
 * `Qwen2.5-Math` is, in `Qwen2.5-Math technical report:`.
 */
function isWholeTitleName(words: readonly string[], introductions: Uint8Array, first: number, length: number): boolean {
  let end = length
  if (words[end] === 'technical' && words[end + 1] === 'report') end += 2
  return first === 0 && introductions[end] !== INTRODUCTION.titleName
}

/** A short form that the paper defines is known only if what it stands for is. */
function isKnown(lexicon: Lexicon, { key, forms, definition }: PaperTerm): boolean {
  const asked = definition === undefined ? forms : [definition.long]
  return findEstablished(key, '') !== undefined || asked.some((form) => hasTerm(lexicon, form) || lexicon.words.has(form))
}

/** The last noun of what follows a name: `Name: a large dataset for …`, `Name, an algorithm that …`. */
function readApposition({ text }: PaperContext, { first, length }: Occurrence): Introduction['kind'] {
  let at = first + length
  if (at >= text.count || text.gaps[at] === GAP.sentence || text.gaps[at]! < GAP.mark) return undefined
  let kind: Introduction['kind']
  for (const end = Math.min(text.count, at + APPOSITION); at < end; at++) {
    if (BREAKING.has(text.words[at]!) || (at > first + length && text.gaps[at]! >= GAP.mark)) break
    const word = singular(text.words[at]!)
    if (DATASETS.has(word)) kind = 'dataset'
    else if (METHODS.has(word)) kind = 'method'
  }
  return kind
}
