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
