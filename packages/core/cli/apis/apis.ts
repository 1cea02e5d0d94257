import type { Api } from './api.js'
import { ARXIV } from './arxiv.js'
import { CROSSREF } from './crossref.js'
import { OPENALEX } from './openalex.js'
import { SEMANTIC_SCHOLAR } from './semanticScholar.js'

/** The APIs that papers can be fetched from, by name. */
export const APIS: ReadonlyMap<string, Api> = new Map(
  [OPENALEX, CROSSREF, SEMANTIC_SCHOLAR, ARXIV].map((api) => [api.name, api]),
)
