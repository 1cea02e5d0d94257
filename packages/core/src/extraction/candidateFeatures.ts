import type { Candidate } from './candidates.js'
import { writeBorders, writeFrequency, writeKindSigns, writeNeighbours, writeShape } from './formFeatures.js'
import { writeLexicon, writeNesting, writeRoles } from './roleFeatures.js'
import type { PaperContext } from './paperContext.js'

/** Occurrences beyond these add nothing to a candidate's averages. */
const MAX_OCCURRENCES = 8

/** Names of the features that are cheap to write: the first trees ask for no others, and most candidates end with them. */
const EARLY_FEATURES = [
  ...['length', 'letters', 'firstLetters', 'lastLetters', 'hyphens', 'innerStops', 'nameWords', 'lastName', 'capitals', 'digits', 'plural'],
  ...['firstIng', 'lastIng', 'firstEd', 'lastEd', 'lastLy', 'lastTion', 'lastAdjective', 'classFirst', 'classLast', 'generics'],
  ...['count', 'titleCount', 'firstSentence', 'lastSentence', 'sentenceSpread', 'paperLength', 'sentencesInPaper'],
  ...['leftMark', 'leftDeterminer', 'leftConnecting', 'leftStop', 'leftReporting', 'leftGeneric', 'leftContent', 'leftHyphen'],
  ...['rightMark', 'rightDeterminer', 'rightConnecting', 'rightStop', 'rightReporting', 'rightGeneric', 'rightContent', 'rightHyphen'],
  ...['termPapers', 'termTitle', 'termTerm', 'termMethod', 'termDataset'],
  ...wordFeatureNames('first', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'before']),
  ...wordFeatureNames('last', ['papers', 'capital', 'title', 'alone', 'first', 'inner', 'last', 'after', 'method', 'dataset']),
  ...['innerLeast', 'innerPapers', 'fit', 'rarest'],
]

/** Names of the others: what stands around the candidate, and what the paper does with it. */
const LATE_FEATURES = [
  ...['leftBefore', 'leftFirst', 'leftInner', 'leftLast', 'leftPapers', 'rightAfter', 'rightFirst', 'rightInner', 'rightLast', 'rightPapers'],
  ...['bracketed', 'introduced', 'definedShort', 'definedLong', 'holdsShort', 'established', 'heldEstablished'],
  ...['superCount', 'superTerm', 'leftExtendedTerm', 'rightExtendedTerm', 'headTerm', 'tailTerm'],
  ...['datasetHead', 'methodHead', 'nearDataset', 'nearMethod', 'leftOn', 'leftUsing'],
]

/** Names of the features of a candidate, in their order. */
export const CANDIDATE_FEATURES: readonly string[] = [...EARLY_FEATURES, ...LATE_FEATURES]
export const EARLY_COUNT = EARLY_FEATURES.length
/** So many trees of the candidates' model ask for early features alone. */
export const EARLY_TREES = 30

function wordFeatureNames(place: string, columns: readonly string[]): string[] {
  return columns.map((column) => `${place}Word_${column}`)
}

/** Writes a candidate's first {@link EARLY_COUNT} features, from `offset` on. */
export function writeEarlyFeatures(context: PaperContext, candidate: Candidate, rows: Float32Array, offset = 0): void {
  let next = writeShape(context, candidate, rows, offset)
  next = writeFrequency(context, candidate, rows, next)
  next = writeBorders(context, candidate, placesOf(candidate), rows, next)
  writeLexicon(context, candidate, rows, next)
}

/** Writes the others into the row that begins at `offset`. */
export function writeLateFeatures(context: PaperContext, candidate: Candidate, rows: Float32Array, offset = 0): void {
  const places = placesOf(candidate)
  let next = writeNeighbours(context, candidate, places, rows, offset + EARLY_COUNT)
  next = writeRoles(context, candidate, rows, next)
  next = writeNesting(context, candidate, places, rows, next)
  writeKindSigns(context, candidate, places, rows, next)
}

/** Writes all features of a candidate, from `offset` on. */
export function writeFeatures(context: PaperContext, candidate: Candidate, rows: Float32Array, offset = 0): void {
  writeEarlyFeatures(context, candidate, rows, offset)
  writeLateFeatures(context, candidate, rows, offset)
}

function placesOf({ positions }: Candidate): readonly number[] {
  return positions.length > MAX_OCCURRENCES ? positions.slice(0, MAX_OCCURRENCES) : positions
}
