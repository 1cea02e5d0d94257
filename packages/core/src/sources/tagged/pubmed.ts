import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTagged } from './readTagged.js'
import type { TagStyle } from './scanTagged.js'
import type { TagReader } from './TagReader.js'

const STYLE: TagStyle = { tagged: /^([A-Z]{2,4}) {0,2}-(?: |(?=\d{5,9}$)|$)(.*)$/, first: 'PMID' }

/**
 * Reads the MEDLINE format of PubMed (`.nbib`).
 * @throws FormatError where there is not one record
 */
export function readPubmed(text: string, issues: IssueCollector): ReadRecords {
  return readTagged(text, STYLE, draftRecord, issues)
}

function draftRecord(record: TagReader): Draft {
  const pmid = record.first('PMID')
  const identifiers = record.fitting(/\[doi\]/, 'LID', 'AID', 'SO')
  const groups = record.all('CN')
  return {
    id: pmid === undefined ? undefined : `pmid${pmid}`,
    title: record.first('TI', 'BTI', 'CTI')?.replace(/(?<=[^.])\.$/, ''),
    abstract: record.first('AB', 'OAB'),
    authors: [...record.all('FAU', 'AU').map(speakName), ...groups],
    date: record.first('DP', 'DEP', 'DA'),
    venue: record.first('JT', 'TA', 'BTI'),
    keywords: [...record.all('OT'), ...record.all('MH').map(readHeading)],
    doi: /10\.\d{4,9}\/\S+/.exec(identifiers.find((value) => !value.includes('\n')) ?? identifiers[0] ?? '')?.[0],
    pmid,
    extra: record.extra(),
  }
}

/** `*Fishes/anatomy & histology`: a star for what the paper is mainly about, and aspects behind the heading. */
function readHeading(heading: string): string {
  return heading.replace(/^\*/, '').split('/')[0]!
}
