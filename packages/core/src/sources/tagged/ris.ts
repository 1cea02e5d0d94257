import { normalizeArxiv } from '../../text/identifiers.js'
import { stripMarkup } from '../../text/markup.js'
import { splitReferences } from '../citedReference.js'
import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTagged } from './readTagged.js'
import type { TagStyle } from './scanTagged.js'
import type { TagReader } from './TagReader.js'

const STYLE: TagStyle = { tagged: /^\s{0,3}([A-Z][A-Z0-9]|DOI) {0,3}-(?: (.*))?$/, first: 'TY', last: 'ER' }

/**
 * Reads RIS as reference managers and databases write it, each in its own way: `TI` or `T1`, `PY` or `Y1`, `AB` or `N2`.
 * @throws FormatError where there is not one record
 */
export function readRis(text: string, issues: IssueCollector): ReadRecords {
  return readTagged(text, STYLE, draftRecord, issues)
}

function draftRecord(record: TagReader): Draft {
  const cited = record.fitting(/^References:/, 'N1')
  const accession = record.fitting(/^(?:arxiv:.*|\d{1,8})$/i, 'AN')[0]
  const inArchive = normalizeArxiv(accession ?? '') !== null
  const addresses = record.fitting(/^\s*(?:https?:|www\.)/i, 'UR', 'LK', 'L1', 'L2', 'L3').flatMap((value) => value.split(/[;\n] ?(?=https?:)/))
  const doi = record.first('DO', 'DOI') ?? record.fitting(/^(?:doi:\s*)?10\.\d{4,9}\//i, 'M3', 'N1', 'L3')[0]
  return {
    id: record.first('ID'),
    title: strip(record.first('TI', 'T1', 'CT', 'BT')),
    abstract: strip(record.first('AB', 'N2')),
    authors: names(record, 'AU', 'A1') ?? names(record, 'ED', 'A2', 'A3'),
    date: record.first('PY', 'Y1', 'DA'),
    venue: strip(record.first('JF', 'T2', 'JO', 'JA', 'J2', 'J1', 'BT')),
    url: addresses[0],
    urls: addresses.slice(1),
    keywords: record.all('KW').flatMap((value) => value.split(/[;\n]/)),
    doi,
    arxiv: inArchive ? accession : addresses.find((address) => normalizeArxiv(address) !== null),
    pmid: inArchive ? undefined : accession,
    references: cited.flatMap((list) => splitReferences(list.replace(/^References:/, ''))),
    extra: record.extra(),
  }
}

function names(record: TagReader, ...tags: readonly string[]): string[] | undefined {
  const values = record.all(...tags).flatMap((value) => value.split('\n')).map(speakName)
  return values.length === 0 ? undefined : values
}

function strip(text: string | undefined): string | undefined {
  return text === undefined ? undefined : stripMarkup(text)
}
