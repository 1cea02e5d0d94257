import { readCitedReference } from '../citedReference.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTagged } from './readTagged.js'
import type { TagStyle } from './scanTagged.js'
import type { TagReader } from './TagReader.js'

const STYLE: TagStyle = { tagged: /^([A-Z][A-Z0-9])(?: (.*))?$/, first: 'PT', last: 'ER', frame: new Set(['FN', 'VR', 'EF']) }

/**
 * Reads the plain text export of the Web of Science (`.txt`, `.ciw`, `.isi`). Cited references become references: their
 * DOI where they have one, else as they are written.
 * @throws FormatError where there is not one record
 */
export function readWebOfScience(text: string, issues: IssueCollector): ReadRecords {
  return readTagged(text, STYLE, draftWebOfScience, issues)
}

/** Also for the tab-delimited export, whose columns bear the same tags. */
export function draftWebOfScience(record: TagReader): Draft {
  const id = record.first('UT')
  return {
    id,
    title: record.first('TI'),
    abstract: record.first('AB'),
    authors: (record.all('AF', 'AU', 'BF', 'BA').concat(record.all('CA'))).flatMap((value) => value.split(/[\n;]/)).map(speakName),
    date: record.first('PY', 'EA') ?? record.fitting(/\d{4}/, 'PD')[0],
    venue: record.first('SO', 'CT', 'SE'),
    keywords: [...record.all('DE'), ...record.all('ID')].flatMap((value) => value.replaceAll('\n', ' ').split(';')),
    doi: record.first('DI', 'D2'),
    pmid: record.first('PM'),
    references: record.all('CR').flatMap((value) => value.split(/\n|;\s(?=\S)/)).flatMap(readCitedReference),
    extra: record.extra(),
  }
}
