import { Text } from '../fieldShapes.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { AnObject, Objects, objectOf, textOf, Value, type JsonObject } from './shapes.js'

const FORMAT: JsonFormat = {
  record: 'Semantic Scholar paper',
  lists: ['data', 'recommendedPapers', 'papers'],
  wrappers: ['citedPaper', 'citingPaper', 'paper'],
  isRecord: (value) => Object.hasOwn(value, 'paperId'),
  leftOut: ['citations', 'embedding', 'citationStyles', 'openAccessPdf', 'isOpenAccess'],
  draft: draftPaper,
}

/**
 * Reads papers of Semantic Scholar: an answer of its graph or recommendations API, a list, one paper, or papers one a line.
 * @throws FormatError where there is not one paper
 */
export function readSemanticScholar(text: string, issues: IssueCollector): ReadRecords {
  return readJsonRecords(text, FORMAT, issues)
}

function draftPaper(paper: RecordReader): Draft {
  const id = paper.take(['paperId'], Text)
  const ids = paper.take(['externalIds'], AnObject)
  const journal = paper.take(['journal'], AnObject)
  const place = paper.take(['publicationVenue'], AnObject)
  return {
    id,
    semanticScholar: id,
    title: paper.take(['title'], Text),
    abstract: paper.take(['abstract'], Text),
    authors: (paper.take(['authors'], Objects) ?? []).map((author) => textOf(author, 'name') ?? ''),
    date: paper.take(['year'], Value) ?? paper.take(['publicationDate'], Text),
    venue: paper.take(['venue'], Text) ?? textOf(journal, 'name') ?? textOf(place, 'name'),
    url: paper.take(['url'], Text),
    doi: textOf(ids, 'DOI'),
    arxiv: textOf(ids, 'ArXiv'),
    pmid: textOf(ids, 'PubMed'),
    references: (paper.take(['references'], Objects) ?? []).map((reference) => nameReference(objectOf(reference, 'citedPaper') ?? reference)),
    extra: paper.rest(),
  }
}

/** What most other sources know it by comes first. */
function nameReference(reference: JsonObject): string {
  return textOf(objectOf(reference, 'externalIds'), 'DOI', 'ArXiv') ?? textOf(reference, 'paperId', 'title') ?? ''
}
