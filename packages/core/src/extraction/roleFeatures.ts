import type { EstablishedName } from '../text/lexicon/establishedNames.js'
import { GAP } from '../text/tokenize.js'
import { candidateAt, type Candidate } from './candidates.js'
import { findEstablished, mayHaveLength } from './established.js'
import { copyValues, TERM, UNKNOWN, valueAt, WORD } from './lexicon.js'
import type { PaperContext } from './paperContext.js'
import { surfaceAt } from './paperText.js'
import { fit } from './sieve.js'
import { termAt } from './termTrie.js'
import { WORD_CLASS } from './wordClass.js'

const OPENING = 40
const CLOSING = 41

/** What the paper does with it: brings it in, defines it, sets it in brackets; and whether the field knows its name. */
export function writeRoles(context: PaperContext, candidate: Candidate, row: Float32Array, offset: number): number {
  let next = offset
  const { text, introductions, definitions, names } = context
  const { positions, length } = candidate
  let bracketed = 0
  let introduced = 0
  for (const at of positions) {
    const field = at < text.titleCount ? text.title : text.abstract
    if (field.charCodeAt(text.starts[at]! - 1) === OPENING && field.charCodeAt(text.ends[at + length - 1]!) === CLOSING) bracketed = 1
    for (let i = at; i < at + length; i++) introduced = Math.max(introduced, introductions[i]!)
  }
  let definedShort = 0
  let definedLong = 0
  let holdsShort = 0
  for (const { short, long } of definitions) {
    if (short === candidate.form) definedShort = 1
    if (long === candidate.form) definedLong = 1
    for (let i = positions[0]!; i < positions[0]! + length; i++) if (length > 1 && names[i] === 1 && short === text.words[i]) holdsShort = 1
  }
  row[next++] = bracketed
  row[next++] = introduced
  row[next++] = definedShort
  row[next++] = definedLong
  row[next++] = holdsShort
  const entry = establishedAt(context, positions[0]!, length)
  row[next++] = entry === undefined ? 0 : entry.kind === 'concept' ? 1 : entry.kind === 'method' ? 2 : 3
  row[next++] = length > 1 && establishedAt(context, positions[0]! + 1, length - 1) !== undefined ? 1 : 0
  return next
}

function establishedAt({ text }: PaperContext, first: number, length: number): EstablishedName | undefined {
  if (length === 1) return text.entries[first]!.established
  const lengths = text.entries[first]!.establishedLengths
  if (lengths === 0) return undefined
  let key = ''
  for (let i = first; i < first + length; i++) key += text.entries[i]!.variant
  return mayHaveLength(lengths, key.length) ? findEstablished(key, surfaceAt(text, first, length)) : undefined
}

/** Longer and shorter candidates around it: a part of a fixed term is no term of its own. */
export function writeNesting(context: PaperContext, candidate: Candidate, places: readonly number[], row: Float32Array, offset: number): number {
  let next = offset
  const { text } = context
  const { length, positions } = candidate
  let superCount = 0
  let leftTerm: number = UNKNOWN
  let rightTerm: number = UNKNOWN
  for (const at of places) {
    if (at > 0 && text.gaps[at]! < GAP.mark) {
      superCount = Math.max(superCount, countAt(context, at - 1, length + 1))
      leftTerm = Math.max(leftTerm, termShare(context, at - 1, length + 1))
    }
    if (text.gaps[at + length]! < GAP.mark) {
      superCount = Math.max(superCount, countAt(context, at, length + 1))
      rightTerm = Math.max(rightTerm, termShare(context, at, length + 1))
    }
  }
  const at = positions[0]!
  row[next++] = superCount / positions.length
  row[next++] = Math.max(leftTerm, rightTerm)
  row[next++] = leftTerm
  row[next++] = rightTerm
  row[next++] = length < 2 ? UNKNOWN : partShare(context, at, length - 1)
  row[next++] = length < 2 ? UNKNOWN : partShare(context, at + 1, length - 1)
  return next
}

/** How often the candidate of so many words at a place stands in the paper. */
function countAt({ candidatesByPlace, allCandidates }: PaperContext, first: number, length: number): number {
  const index = candidateAt(candidatesByPlace, first, length)
  return index < 0 ? 0 : allCandidates[index]!.positions.length
}

function partShare(context: PaperContext, at: number, length: number): number {
  if (length === 1) return valueAt(context.lexicon.wordRows, context.wordIds[at]!, WORD.alone)
  return termShare(context, at, length)
}

function termShare({ lexicon, terms }: PaperContext, at: number, length: number): number {
  return valueAt(lexicon.termRows, termAt(terms, at, length), TERM.term)
}

/** What the background corpus says about the term and its words. */
export function writeLexicon(context: PaperContext, candidate: Candidate, row: Float32Array, offset: number): number {
  let next = offset
  const { wordIds, classes, terms } = context
  const { wordRows, termRows } = context.lexicon
  const { length, positions } = candidate
  const at = positions[0]!
  const last = at + length - 1
  next = copyValues(termRows, termAt(terms, at, length), 0, termRows.width, row, next)
  next = copyValues(wordRows, wordIds[at]!, WORD.papers, WORD.after, row, next)
  next = copyValues(wordRows, wordIds[last]!, WORD.papers, WORD.before, row, next)
  next = copyValues(wordRows, wordIds[last]!, WORD.after, wordRows.width, row, next)
  let innerLeast = 1
  let innerPapers = 16
  let rarest = 16
  for (let i = at; i <= last; i++) {
    const papers = valueAt(wordRows, wordIds[i]!, WORD.papers)
    rarest = Math.min(rarest, papers)
    if (i === at || i === last || classes[i] === WORD_CLASS.connecting) continue
    innerLeast = Math.min(innerLeast, valueAt(wordRows, wordIds[i]!, WORD.inner))
    innerPapers = Math.min(innerPapers, papers)
  }
  row[next++] = innerLeast
  row[next++] = innerPapers
  row[next++] = fit(context, at, length)
  row[next++] = rarest
  return next
}
