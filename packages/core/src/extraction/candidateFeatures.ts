import type { EstablishedName } from '../text/lexicon/establishedNames.js'
import { singular } from '../text/singular.js'
import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { findEstablished, mayBeEstablished } from './established.js'
import { TERM, UNKNOWN, WORD } from './lexicon.js'
import type { PaperContext } from './paperContext.js'
import { surfaceAt } from './paperText.js'
import { fit } from './sieve.js'
import { WORD_CLASS } from './wordClass.js'

/** Occurrences beyond these add nothing to a candidate's averages. */
const MAX_OCCURRENCES = 8

/** Names of the features of a candidate, in their order. */
export const CANDIDATE_FEATURES = [
  ...['length', 'letters', 'firstLetters', 'lastLetters', 'hyphens', 'innerStops', 'nameWords', 'lastName', 'capitals', 'digits', 'plural'],
  ...['firstIng', 'lastIng', 'firstEd', 'lastEd', 'lastLy', 'lastTion', 'lastAdjective', 'classFirst', 'classLast', 'generics'],
  ...['count', 'titleCount', 'firstSentence', 'lastSentence', 'sentenceSpread', 'paperLength', 'sentencesInPaper'],
  ...['leftMark', 'leftDeterminer', 'leftConnecting', 'leftStop', 'leftReporting', 'leftGeneric', 'leftContent', 'leftHyphen'],
  ...['rightMark', 'rightDeterminer', 'rightConnecting', 'rightStop', 'rightReporting', 'rightGeneric', 'rightContent', 'rightHyphen'],
  ...['leftBefore', 'leftFirst', 'leftInner', 'leftLast', 'leftPapers', 'rightAfter', 'rightFirst', 'rightInner', 'rightLast', 'rightPapers'],
  ...['bracketed', 'introduced', 'definedShort', 'definedLong', 'holdsShort', 'established', 'heldEstablished'],
  ...['superCount', 'superTerm', 'leftExtendedTerm', 'rightExtendedTerm', 'headTerm', 'tailTerm'],
  ...['termPapers', 'termTitle', 'termTerm', 'termMethod', 'termDataset'],
  ...wordFeatureNames('first', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'before']),
  ...wordFeatureNames('last', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'after', 'method', 'dataset']),
  ...['innerLeast', 'innerPapers', 'fit', 'rarest'],
  ...['datasetHead', 'methodHead', 'nearDataset', 'nearMethod', 'leftOn', 'leftUsing'],
] as const

function wordFeatureNames(place: string, columns: readonly string[]): string[] {
  return columns.map((column) => `${place}Word_${column}`)
}

const FIRST_COLUMNS = [WORD.papers, WORD.capital, WORD.title, WORD.alone, WORD.first, WORD.inner, WORD.last, WORD.before]
const LAST_COLUMNS = [
  WORD.papers, WORD.capital, WORD.title, WORD.alone, WORD.first, WORD.inner, WORD.last, WORD.after, WORD.method, WORD.dataset,
]

/** Writes a candidate's features, from `offset` on. */
export function writeCandidateFeatures(context: PaperContext, candidate: Candidate, rows: Float32Array, offset = 0): void {
  writer.startAt(rows, offset)
  const { positions } = candidate
  const places = positions.length > MAX_OCCURRENCES ? positions.slice(0, MAX_OCCURRENCES) : positions
  writeShape(context, candidate, writer)
  writeFrequency(context, candidate, writer)
  writeBorders(context, candidate, places, writer)
  writeNeighbours(context, candidate, places, writer)
  writeRoles(context, candidate, writer)
  writeNesting(context, candidate, places, writer)
  writeLexicon(context, candidate, writer)
  writeKindSigns(context, candidate, places, writer)
}

class Writer {
  private index = 0
  private rows: Float32Array = new Float32Array(0)
  startAt(rows: Float32Array, offset: number): void {
    this.rows = rows
    this.index = offset
  }
  push(value: number): void {
    this.rows[this.index++] = value
  }
  all(values: Float32Array | readonly number[], scale: number): void {
    for (const value of values) this.push(value * scale)
  }
}

/** One for all candidates: making one for each costs more than writing. */
const writer = new Writer()

function writeShape({ text, names, classes }: PaperContext, { form, length, positions }: Candidate, row: Writer): void {
  const at = positions[0]!
  const last = at + length - 1
  const lastWord = text.words[last]!
  const firstWord = text.words[at]!
  let hyphens = 0
  let stops = 0
  let nameWords = 0
  let generics = 0
  for (let i = at; i <= last; i++) {
    if (i > at && text.gaps[i] !== GAP.space) hyphens++
    const kind = classes[i]!
    if (kind >= WORD_CLASS.determiner && kind <= WORD_CLASS.stop) stops++
    if (kind >= WORD_CLASS.reporting) generics++
    nameWords += names[i]!
  }
  let capitals = 0
  let plural = 0
  let lastName = 0
  let running = 0
  for (const position of positions) {
    const end = position + length - 1
    if (!form.endsWith(text.words[end]!)) plural++
    lastName = Math.max(lastName, names[end]!)
    if (position < text.titleCount || text.gaps[position] === GAP.sentence) continue
    running++
    if (isCapital(text.surfaces[end]!)) capitals++
  }
  row.push(length)
  row.push(form.length)
  row.push(firstWord.length)
  row.push(lastWord.length)
  row.push(hyphens)
  row.push(stops)
  row.push(nameWords / length)
  row.push(lastName)
  row.push(running === 0 ? UNKNOWN : capitals / running)
  row.push(/\d/.test(form) ? 1 : 0)
  row.push(plural / positions.length)
  row.push(firstWord.endsWith('ing') ? 1 : 0)
  row.push(lastWord.endsWith('ing') ? 1 : 0)
  row.push(firstWord.endsWith('ed') ? 1 : 0)
  row.push(lastWord.endsWith('ed') ? 1 : 0)
  row.push(lastWord.endsWith('ly') ? 1 : 0)
  row.push(/(?:tion|sion|ment|ance|ence|ity|ism|ness|ysis)$/.test(lastWord) ? 1 : 0)
  row.push(/(?:al|ic|ive|ous|able|ible|ary|less|ful|ent|ant)$/.test(lastWord) ? 1 : 0)
  row.push(classes[at]!)
  row.push(classes[last]!)
  row.push(generics / length)
}

function writeFrequency({ text, sentences }: PaperContext, { positions }: Candidate, row: Writer): void {
  const inTitle = positions.filter((position) => position < text.titleCount).length
  const bodies = positions.filter((position) => position >= text.titleCount)
  const total = sentences[text.count - 1]!
  const firstSentence = bodies.length === 0 ? UNKNOWN : sentences[bodies[0]!]!
  const lastSentence = bodies.length === 0 ? UNKNOWN : sentences[bodies[bodies.length - 1]!]!
  row.push(positions.length)
  row.push(inTitle)
  row.push(firstSentence)
  row.push(bodies.length === 0 ? UNKNOWN : total - firstSentence)
  row.push(lastSentence - firstSentence)
  row.push(text.count)
  row.push(total)
}

const leftShares = new Float32Array(8)
const rightShares = new Float32Array(8)

/** Shares of the occurrences that stand after, and before, each kind of word or sign. */
function writeBorders({ text, classes }: PaperContext, { length }: Candidate, places: readonly number[], row: Writer): void {
  leftShares.fill(0)
  rightShares.fill(0)
  for (const position of places) {
    const end = position + length
    leftShares[borderOf(text.gaps[position]!, classes[position - 1])]!++
    rightShares[borderOf(text.gaps[end]!, classes[end])]!++
  }
  row.all(leftShares, 1 / places.length)
  row.all(rightShares, 1 / places.length)
}

/** 0 mark, 1 determiner, 2 connecting, 3 stop, 4 reporting, 5 generic, 6 content, 7 hyphen. */
function borderOf(gap: number, wordClass: number | undefined): number {
  if (gap === GAP.hyphen || gap === GAP.sign) return 7
  if (gap !== GAP.space || wordClass === undefined) return 0
  return wordClass === WORD_CLASS.content ? 6 : wordClass
}

const LEFT_COLUMNS = [WORD.before, WORD.first, WORD.inner, WORD.last, WORD.papers]
const RIGHT_COLUMNS = [WORD.after, WORD.first, WORD.inner, WORD.last, WORD.papers]

function writeNeighbours(context: PaperContext, { length }: Candidate, places: readonly number[], row: Writer): void {
  const { text, wordIds, lexicon } = context
  for (const column of LEFT_COLUMNS) {
    const values = lexicon.wordColumns[column]!
    let sum = 0
    for (const at of places) sum += text.gaps[at]! >= GAP.mark ? 0.5 : valueOf(values, wordIds[at - 1])
    row.push(sum / places.length)
  }
  for (const column of RIGHT_COLUMNS) {
    const values = lexicon.wordColumns[column]!
    let sum = 0
    for (const at of places) sum += text.gaps[at + length]! >= GAP.mark ? 0.5 : valueOf(values, wordIds[at + length])
    row.push(sum / places.length)
  }
}

function valueOf(values: Float32Array, index: number | undefined): number {
  return index === undefined || index < 0 ? UNKNOWN : values[index]!
}

/** What the paper does with it: brings it in, defines it, sets it in brackets; and whether the field knows its name. */
function writeRoles(context: PaperContext, candidate: Candidate, row: Writer): void {
  const { text, introductions, definitions, names } = context
  const { positions, length, form } = candidate
  let bracketed = 0
  let introduced = 0
  for (const at of positions) {
    const field = at < text.titleCount ? text.paper.title : (text.paper.abstract ?? '')
    if (field[text.starts[at]! - 1] === '(' && field[text.ends[at + length - 1]!] === ')') bracketed = 1
    for (let i = at; i < at + length; i++) introduced = Math.max(introduced, introductions[i]!)
  }
  let held = 0
  for (let i = positions[0]!; i < positions[0]! + length; i++) {
    if (length > 1 && names[i] === 1 && definitions.some((definition) => definition.short === text.words[i])) held = 1
  }
  row.push(bracketed)
  row.push(introduced)
  row.push(definitions.some((definition) => definition.short === form) ? 1 : 0)
  row.push(definitions.some((definition) => definition.long === form) ? 1 : 0)
  row.push(held)
  const entry = establishedAt(context, positions[0]!, length)
  row.push(entry === undefined ? 0 : entry.kind === 'concept' ? 1 : entry.kind === 'method' ? 2 : 3)
  row.push(length > 1 && establishedAt(context, positions[0]! + 1, length - 1) !== undefined ? 1 : 0)
}

function establishedAt({ text, variants }: PaperContext, first: number, length: number): EstablishedName | undefined {
  if (!mayBeEstablished(variants[first]!)) return undefined
  let key = ''
  for (let i = first; i < first + length; i++) key += variants[i]!
  return findEstablished(key, () => surfaceAt(text, first, length))
}

/** Longer and shorter candidates around it: a part of a fixed term is no term of its own. */
function writeNesting(context: PaperContext, candidate: Candidate, places: readonly number[], row: Writer): void {
  const { text, byForm } = context
  const { length, form, positions } = candidate
  let superCount = 0
  let superTerm: number = UNKNOWN
  let leftTerm: number = UNKNOWN
  let rightTerm: number = UNKNOWN
  for (const at of places) {
    const left = at > 0 && text.gaps[at]! < GAP.mark ? `${text.words[at - 1]!} ${form}` : undefined
    const after = at + length
    const right = after < text.count && text.gaps[after]! < GAP.mark ? nextForm(context, at, length) : undefined
    for (const longer of [left, right]) {
      if (longer === undefined) continue
      const known = byForm.get(longer)
      if (known !== undefined) superCount = Math.max(superCount, known.positions.length)
    }
    if (left !== undefined) leftTerm = Math.max(leftTerm, termValue(context, left, TERM.term))
    if (right !== undefined) rightTerm = Math.max(rightTerm, termValue(context, right, TERM.term))
    superTerm = Math.max(superTerm, leftTerm, rightTerm)
  }
  row.push(superCount / positions.length)
  row.push(superTerm)
  row.push(leftTerm)
  row.push(rightTerm)
  const at = positions[0]!
  row.push(length < 2 ? UNKNOWN : partValue(context, at, length - 1))
  row.push(length < 2 ? UNKNOWN : partValue(context, at + 1, length - 1))
}

/** The normal form of the words from `at` to `at + length`, both included. */
function nextForm({ text }: PaperContext, at: number, length: number): string {
  let form = ''
  for (let i = at; i < at + length; i++) form += `${text.words[i]!} `
  return form + singular(text.words[at + length]!)
}

function partValue(context: PaperContext, at: number, length: number): number {
  if (length === 1) return valueOf(context.lexicon.wordColumns[WORD.alone]!, context.wordIds[at])
  return termValue(context, nextForm(context, at, length - 1), TERM.term)
}

function termValue({ lexicon }: PaperContext, form: string, column: number): number {
  const index = lexicon.terms.get(form)
  return index === undefined ? UNKNOWN : lexicon.termColumns[column]![index]!
}

/** What the background corpus says about the term and its words. */
function writeLexicon(context: PaperContext, candidate: Candidate, row: Writer): void {
  const { lexicon, wordIds, classes } = context
  const { form, length, positions } = candidate
  const index = lexicon.terms.get(form)
  for (const column of lexicon.termColumns) row.push(index === undefined ? UNKNOWN : column[index]!)
  const at = positions[0]!
  const last = at + length - 1
  for (const column of FIRST_COLUMNS) row.push(valueOf(lexicon.wordColumns[column]!, wordIds[at]))
  for (const column of LAST_COLUMNS) row.push(valueOf(lexicon.wordColumns[column]!, wordIds[last]))
  let innerLeast = 1
  let innerPapers = 16
  let rarest = 16
  for (let i = at; i <= last; i++) {
    const papers = valueOf(lexicon.wordColumns[WORD.papers]!, wordIds[i])
    rarest = Math.min(rarest, papers)
    if (i === at || i === last || classes[i] === WORD_CLASS.connecting) continue
    innerLeast = Math.min(innerLeast, valueOf(lexicon.wordColumns[WORD.inner]!, wordIds[i]))
    innerPapers = Math.min(innerPapers, papers)
  }
  row.push(innerLeast)
  row.push(innerPapers)
  row.push(fit(context, at, length))
  row.push(rarest)
}

const DATASET_WORDS = new Set(
  'dataset benchmark corpus corpora simulator simulation environment testbed leaderboard suite challenge domain game'.split(' '),
)
const METHOD_WORDS = new Set(
  (
    'algorithm method model framework approach network architecture technique system called named dubbed termed baseline ' +
    'module optimizer estimator learner agent planner solver scheme strategy pipeline'
  ).split(' '),
)
const ON_WORDS = new Set('on in across over from'.split(' '))
const USING_WORDS = new Set('using via with by through use uses apply employ adopt based like than over propose present introduce'.split(' '))

/** Words in and around it that tell data sets from methods. */
function writeKindSigns({ text }: PaperContext, { form, length }: Candidate, places: readonly number[], row: Writer): void {
  const head = form.slice(form.lastIndexOf(' ') + 1)
  let dataset = 0
  let method = 0
  let on = 0
  let using = 0
  for (const at of places) {
    for (let i = Math.max(0, at - 3); i < Math.min(text.count, at + length + 3); i++) {
      if (i >= at && i < at + length) continue
      const word = singular(text.words[i]!)
      if (DATASET_WORDS.has(word)) dataset++
      if (METHOD_WORDS.has(word)) method++
    }
    const before = text.words[at - 1]
    if (before === undefined || text.gaps[at]! >= GAP.sentence) continue
    if (ON_WORDS.has(before)) on++
    if (USING_WORDS.has(before)) using++
  }
  row.push(DATASET_WORDS.has(head) ? 1 : 0)
  row.push(METHOD_WORDS.has(head) ? 1 : 0)
  row.push(dataset / places.length)
  row.push(method / places.length)
  row.push(on / places.length)
  row.push(using / places.length)
}

function isCapital(surface: string): boolean {
  return surface !== surface.toLowerCase()
}
