import type { SourceFormat } from '../../model/source.js'
import { outlineJson } from './outlineJson.js'

/** Where records lie: alone or one a line, in a list, or in the lists that services wrap them in. */
/** Also below the first field, where records lie in an object by their keys. */
const PLACES = ['', '[].', 'results[].', 'message.', 'message.items[].', 'items[].', 'data[].', 'data[].citedPaper.', 'data[].citingPaper.', 'recommendedPapers[].', '[].data.', 'papers[].', 'citedPaper.', 'citingPaper.']

type Has = (field: string) => boolean

/** Fields that only records of a format have; a paper of Paperloom's own has neither. */
const SIGNS: readonly (readonly [SourceFormat, (has: Has) => boolean])[] = [
  ['openalex', (has) => has('abstract_inverted_index') || has('referenced_works') || (has('authorships') && has('id')) || (has('publication_year') && has('display_name'))],
  ['zotero-json', (has) => has('itemType') && (has('title') || has('creators') || has('key'))],
  ['semantic-scholar', (has) => has('paperId') && !has('extra')],
  ['papers-with-code', (has) => has('paper_url') && (has('repo_url') || has('arxiv_id') || has('paper_title') || has('url_abs'))],
  ['crossref', (has) => has('DOI') && (has('reference-count') || has('is-referenced-by-count') || has('indexed') || has('content-domain'))],
  ['csl-json', (has) => has('issued.date-parts[]') || has('container-title') || (has('type') && (has('author[].family') || has('author[].literal') || has('issued')))],
]

/** The formats that a JSON text may be in besides Paperloom's own, by the fields in its beginning. */
export function recognizeJson(start: string): SourceFormat[] {
  const paths = outlineJson(start)
  const [first = ''] = paths
  const has: Has = (field) => [...PLACES, `${first}.`].some((place) => paths.has(place + field))
  if (has('identifiers') && has('title')) return []
  const sign = SIGNS.find(([, shows]) => shows(has))
  return sign === undefined ? [] : [sign[0]]
}
