import type { Draft } from '../draft.js'
import { Names, Text } from '../fieldShapes.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import type { RecordReader } from '../RecordReader.js'
import { joinRows } from '../joinRows.js'
import { readJsonRecords, type JsonFormat } from './readJsonRecords.js'
import { Objects, textOf } from './shapes.js'

const FORMAT: JsonFormat = {
  record: 'Papers with Code record',
  lists: ['results', 'papers'],
  isRecord: (value) => ['paper_url', 'paper_title', 'repo_url'].some((name) => Object.hasOwn(value, name)),
  draft: draftRecord,
}

/**
 * Reads the data files of Papers with Code: papers with abstracts, and links between papers and code, which have a row
 * for every repository; the rows of one paper are joined.
 * @throws FormatError where there is not one record
 */
export function readPapersWithCode(text: string, issues: IssueCollector): ReadRecords {
  const { papers, dropped } = readJsonRecords(text, FORMAT, issues)
  return { papers: joinRows(papers, issues), dropped }
}

function draftRecord(record: RecordReader): Draft {
  const page = record.take(['paper_url'], Text)
  const arxiv = record.take(['arxiv_id', 'paper_arxiv_id'], Text)
  const repository = record.take(['repo_url'], Text)
  const methods = record.take(['methods'], Objects) ?? []
  return {
    id: page?.replace(/^.*\/paper\//, ''),
    title: record.take(['title', 'paper_title'], Text),
    abstract: record.take(['abstract', 'short_abstract'], Text),
    authors: record.take(['authors'], Names),
    date: record.take(['date'], Text),
    venue: record.take(['proceeding', 'conference'], Text),
    url: record.take(['url_abs', 'paper_url_abs'], Text) ?? page,
    urls: repository === undefined ? [] : [repository],
    arxiv,
    keywords: [...(record.take(['tasks'], Names) ?? []), ...methods.map((method) => textOf(method, 'name', 'full_name') ?? '')],
    extra: record.rest(),
  }
}
