import type { EntityKind } from '../../model/entity.js'
import { ESTABLISHED_CONCEPTS } from './establishedConcepts.js'
import { ESTABLISHED_DATASETS } from './establishedDatasets.js'
import { ESTABLISHED_METHODS } from './establishedMethods.js'

/** A name that the field has long agreed on. */
export interface EstablishedName {
  readonly kind: Exclude<EntityKind, 'repository'>
  /** The canonical form: lower case unless proper name or acronym, singular, expanded where all know the expansion. */
  readonly name: string
  /** Other forms that mean the same: acronym, expansion, version names, British spelling. */
  readonly aliases: readonly string[]
}

let cached: readonly EstablishedName[] | undefined

/**
 * The established names of machine learning and its neighbours, written by hand from knowledge of the field; read
 * once, on the first call. Concepts first, then methods, then datasets, each sorted by name.
 *
 * A line of the tables is one entry, `name | alias | alias`; the table says the kind. Plurals, hyphens, closed
 * compounds and `-ise` spellings need no alias: `variantKey` brings them together. Capitals mean something: a form with
 * a capital is a proper name, so that `RACE` is no race and `ReAct` does not react; one without may stand in any case.
 *
 * To add an entry, put its line where it sorts. It must be known beyond the paper that coined it, be no generic word of
 * science, and share no form with another entry; an acronym only where the field nearly always means this by it.
 */
export function establishedNames(): readonly EstablishedName[] {
  cached ??= [
    ...parseEntries('concept', ESTABLISHED_CONCEPTS),
    ...parseEntries('method', ESTABLISHED_METHODS),
    ...parseEntries('dataset', ESTABLISHED_DATASETS),
  ]
  return cached
}

function parseEntries(kind: EstablishedName['kind'], table: string): EstablishedName[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...aliases] = line.split(' | ')
      return { kind, name, aliases }
    })
}
