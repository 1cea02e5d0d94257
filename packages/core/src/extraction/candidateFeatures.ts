import type { Candidate } from './candidates.js'
import { writeBorders, writeFrequency, writeKindSigns, writeNeighbours, writeShape } from './formFeatures.js'
import { writeLexicon, writeNesting, writeRoles } from './roleFeatures.js'
import type { PaperContext } from './paperContext.js'

/** Occurrences beyond these add nothing to a candidate's averages. */
const MAX_OCCURRENCES = 8

/** Features of a candidate, named in `training/featureNames.mjs`. */
export const CANDIDATE_COUNT = 100
/** So many of them, the first, are cheap to write: the first trees ask for no others, and most candidates end with them. */
export const EARLY_COUNT = 71
/** So many trees of the candidates' model ask for early features alone. */
export const EARLY_TREES = 30

/** Writes a candidate's first {@link EARLY_COUNT} features. */
export function writeEarlyFeatures(context: PaperContext, candidate: Candidate, row: Float32Array): void {
  let next = writeShape(context, candidate, row, 0)
  next = writeFrequency(context, candidate, row, next)
  next = writeBorders(context, candidate, placesOf(candidate), row, next)
  writeLexicon(context, candidate, row, next)
}

/** Writes the others into the same row. */
export function writeLateFeatures(context: PaperContext, candidate: Candidate, row: Float32Array): void {
  const places = placesOf(candidate)
  let next = writeNeighbours(context, candidate, places, row, EARLY_COUNT)
  next = writeRoles(context, candidate, row, next)
  next = writeNesting(context, candidate, places, row, next)
  writeKindSigns(context, candidate, places, row, next)
}

/** Writes all features of a candidate. */
export function writeFeatures(context: PaperContext, candidate: Candidate, row: Float32Array): void {
  writeEarlyFeatures(context, candidate, row)
  writeLateFeatures(context, candidate, row)
}

function placesOf({ positions }: Candidate): readonly number[] {
  return positions.length > MAX_OCCURRENCES ? positions.slice(0, MAX_OCCURRENCES) : positions
}
