import { decodeEntries, decodeTerms, decodeTrees } from './codec.js'
import { createLexicon, type Lexicon } from './lexicon.js'
import { CANDIDATE_TREES } from './model/candidateTrees.js'
import { DATASET_TREES } from './model/datasetTrees.js'
import { ENTITY_TREES } from './model/entityTrees.js'
import { METHOD_TREES } from './model/methodTrees.js'
import { TERM_COLUMNS, TERMS } from './model/termTable.js'
import { WORD_COLUMNS, WORD_ENTRIES } from './model/wordTable.js'
import type { Trees } from './trees.js'

/** What the built-in extractor knows: made by `training/train.mjs`, see `docs/extraction.md`. */
export interface ExtractionModel {
  readonly lexicon: Lexicon
  /** Is a candidate a form of an entity? */
  readonly candidate: Trees
  /** Is an entity one that a reader would name, the others given? */
  readonly entity: Trees
  readonly method: Trees
  readonly dataset: Trees
}

let loaded: ExtractionModel | undefined

/** The built-in model, decoded on the first call. */
export function loadModel(): ExtractionModel {
  loaded ??= {
    lexicon: createLexicon({
      words: decodeEntries(WORD_ENTRIES),
      wordColumns: WORD_COLUMNS,
      terms: decodeTerms(TERMS),
      termColumns: TERM_COLUMNS,
    }),
    candidate: decodeTrees(CANDIDATE_TREES),
    entity: decodeTrees(ENTITY_TREES),
    method: decodeTrees(METHOD_TREES),
    dataset: decodeTrees(DATASET_TREES),
  }
  return loaded
}
