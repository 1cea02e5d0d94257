import type { Candidate } from './candidates.js'
import { FeatureRow } from './featureRow.js'
import { writeBorders, writeFrequency, writeKindSigns, writeNeighbours, writeShape } from './formFeatures.js'
import { writeLexicon, writeNesting, writeRoles } from './roleFeatures.js'
import type { PaperContext } from './paperContext.js'

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

const row = new FeatureRow()

/** Writes a candidate's features, from `offset` on. */
export function writeCandidateFeatures(context: PaperContext, candidate: Candidate, rows: Float32Array, offset = 0): void {
  row.startAt(rows, offset)
  const { positions } = candidate
  const places = positions.length > MAX_OCCURRENCES ? positions.slice(0, MAX_OCCURRENCES) : positions
  writeShape(context, candidate, row)
  writeFrequency(context, candidate, row)
  writeBorders(context, candidate, places, row)
  writeNeighbours(context, candidate, places, row)
  writeRoles(context, candidate, row)
  writeNesting(context, candidate, places, row)
  writeLexicon(context, candidate, row)
  writeKindSigns(context, candidate, places, row)
}
