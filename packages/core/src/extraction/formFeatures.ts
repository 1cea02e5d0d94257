import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { KIND_SIGN } from './kindSigns.js'
import { UNKNOWN, valueAt, WORD } from './lexicon.js'
import type { PaperContext } from './paperContext.js'
import { WORD_CLASS } from './wordClass.js'
import { ENDING, type Word } from './words.js'

/** Features of a candidate's own words. Like all such writers, it returns the place behind what it wrote. */
export function writeShape({ text, names, classes }: PaperContext, { letters, length, positions }: Candidate, row: Float32Array, offset: number): number {
  let next = offset
  const at = positions[0]!
  const last = at + length - 1
  const lastWord = text.entries[last]!
  const firstWord = text.entries[at]!
  let hyphens = 0
  let stops = 0
  let nameWords = 0
  let generics = 0
  let digits = 0
  for (let i = at; i <= last; i++) {
    if (i > at && text.gaps[i] !== GAP.space) hyphens++
    const kind = classes[i]!
    if (kind >= WORD_CLASS.determiner && kind <= WORD_CLASS.stop) stops++
    if (kind >= WORD_CLASS.reporting) generics++
    nameWords += names[i]!
    if (text.entries[i]!.digit) digits = 1
  }
  let capitals = 0
  let plural = 0
  let lastName = 0
  let running = 0
  for (const position of positions) {
    const end = position + length - 1
    const word = text.entries[end]!
    if (word.folded !== word.singular) plural++
    lastName = Math.max(lastName, names[end]!)
    if (position < text.titleCount || text.gaps[position] === GAP.sentence) continue
    running++
    if (word.capital) capitals++
  }
  row[next++] = length
  row[next++] = letters
  row[next++] = firstWord.folded.length
  row[next++] = lastWord.folded.length
  row[next++] = hyphens
  row[next++] = stops
  row[next++] = nameWords / length
  row[next++] = lastName
  row[next++] = running === 0 ? UNKNOWN : capitals / running
  row[next++] = digits
  row[next++] = plural / positions.length
  row[next++] = hasEnding(firstWord, ENDING.ing)
  row[next++] = hasEnding(lastWord, ENDING.ing)
  row[next++] = hasEnding(firstWord, ENDING.ed)
  row[next++] = hasEnding(lastWord, ENDING.ed)
  row[next++] = hasEnding(lastWord, ENDING.ly)
  row[next++] = hasEnding(lastWord, ENDING.abstract)
  row[next++] = hasEnding(lastWord, ENDING.adjective)
  row[next++] = classes[at]!
  row[next++] = classes[last]!
  row[next++] = generics / length
  return next
}

function hasEnding({ endings }: Word, ending: number): number {
  return (endings & ending) === 0 ? 0 : 1
}

/** How often it stands where in the paper. */
export function writeFrequency({ text, sentences }: PaperContext, { positions }: Candidate, row: Float32Array, offset: number): number {
  let next = offset
  let inTitle = 0
  while (inTitle < positions.length && positions[inTitle]! < text.titleCount) inTitle++
  const total = sentences[text.count - 1]!
  const inAbstract = inTitle < positions.length
  const firstSentence = inAbstract ? sentences[positions[inTitle]!]! : UNKNOWN
  const lastSentence = inAbstract ? sentences[positions[positions.length - 1]!]! : UNKNOWN
  row[next++] = positions.length
  row[next++] = inTitle
  row[next++] = firstSentence
  row[next++] = inAbstract ? total - firstSentence : UNKNOWN
  row[next++] = lastSentence - firstSentence
  row[next++] = text.count
  row[next++] = total
  return next
}

/** Kinds of words and signs that {@link borderOf} tells apart. */
const BORDERS = 8

/** Shares of the occurrences that stand after, and before, each kind of word or sign. */
export function writeBorders({ text, classes }: PaperContext, { length }: Candidate, places: readonly number[], row: Float32Array, offset: number): number {
  const next = offset + 2 * BORDERS
  const scale = 1 / places.length
  for (let at = offset; at < next; at++) row[at] = 0
  for (const position of places) {
    const end = position + length
    row[offset + borderOf(text.gaps[position]!, classes[position - 1])]!++
    row[offset + BORDERS + borderOf(text.gaps[end]!, classes[end])]!++
  }
  if (scale < 1) for (let at = offset; at < next; at++) row[at]! *= scale
  return next
}

/** 0 mark, 1 determiner, 2 connecting, 3 stop, 4 reporting, 5 generic, 6 content, 7 hyphen. */
function borderOf(gap: number, wordClass: number | undefined): number {
  if (gap === GAP.hyphen || gap === GAP.sign) return 7
  if (gap !== GAP.space || wordClass === undefined) return 0
  return wordClass === WORD_CLASS.content ? 6 : wordClass
}

const LEFT_COLUMNS = [WORD.before, WORD.first, WORD.inner, WORD.last, WORD.papers]
const RIGHT_COLUMNS = [WORD.after, WORD.first, WORD.inner, WORD.last, WORD.papers]

/** What the background corpus says of the words beside it. */
export function writeNeighbours(context: PaperContext, { length }: Candidate, places: readonly number[], row: Float32Array, offset: number): number {
  let next = offset
  for (const column of LEFT_COLUMNS) row[next++] = meanBeside(context, column, places, 0, -1)
  for (const column of RIGHT_COLUMNS) row[next++] = meanBeside(context, column, places, length, length)
  return next
}

/** The mean of a column over the words at a distance from each place; a half where the gap before `gapAt` parts them. */
function meanBeside({ text, wordIds, lexicon }: PaperContext, column: number, places: readonly number[], gapAt: number, wordAt: number): number {
  let sum = 0
  for (const at of places) sum += text.gaps[at + gapAt]! >= GAP.mark ? 0.5 : valueAt(lexicon.wordRows, wordIds[at + wordAt]!, column)
  return sum / places.length
}

/** How far from a term a word can tell its kind. */
const NEAR = 3

/** Words in and around it that tell data sets from methods. */
export function writeKindSigns({ text }: PaperContext, { length, positions }: Candidate, places: readonly number[], row: Float32Array, offset: number): number {
  let next = offset
  const head = text.entries[positions[0]! + length - 1]!.kindSigns
  let dataset = 0
  let method = 0
  let on = 0
  let using = 0
  for (const at of places) {
    const end = Math.min(text.count, at + length + NEAR)
    for (let i = Math.max(0, at - NEAR); i < end; i++) {
      if (i === at) i += length
      if (i >= end) break
      const signs = text.entries[i]!.kindSigns
      if ((signs & KIND_SIGN.dataset) !== 0) dataset++
      if ((signs & KIND_SIGN.method) !== 0) method++
    }
    if (at === 0 || text.gaps[at]! >= GAP.sentence) continue
    const before = text.entries[at - 1]!.kindSigns
    if ((before & KIND_SIGN.on) !== 0) on++
    if ((before & KIND_SIGN.using) !== 0) using++
  }
  row[next++] = (head & KIND_SIGN.dataset) !== 0 ? 1 : 0
  row[next++] = (head & KIND_SIGN.method) !== 0 ? 1 : 0
  row[next++] = dataset / places.length
  row[next++] = method / places.length
  row[next++] = on / places.length
  row[next++] = using / places.length
  return next
}
