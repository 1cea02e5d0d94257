import type { Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { speakName } from '../speakName.js'
import { readTagged } from './readTagged.js'
import type { TagStyle } from './scanTagged.js'
import type { TagReader } from './TagReader.js'

const STYLE: TagStyle = { tagged: /^%([0-9A-Z@!#$&()*+<>?[\]^~])(?:\s(.*))?$/, first: '0' }

/**
 * Reads EndNote's tagged export (`.enw`) and its ancestor refer, whose records have no type and are parted by empty lines.
 * @throws FormatError where there is not one record
 */
export function readEndnote(text: string, issues: IssueCollector): ReadRecords {
  const style = /^%0(?!\S)/m.test(text) ? STYLE : { ...STYLE, blankParts: true }
  return readTagged(text, style, draftRecord, issues)
}

function draftRecord(record: TagReader): Draft {
  const addresses = record.all('U').flatMap((value) => value.split('\n'))
  const authors = record.all('A')
  return {
    id: record.first('F'),
    title: record.first('T'),
    abstract: record.first('X'),
    authors: (authors.length > 0 ? authors : record.all('E')).flatMap((value) => value.split('\n')).map(speakName),
    date: record.first('D', '8'),
    venue: record.first('J', 'B'),
    url: addresses[0],
    urls: addresses.slice(1),
    keywords: record.all('K').flatMap((value) => value.split(/[;\n]/)),
    doi: record.fitting(/10\.\d{4,9}\//, 'R')[0],
    extra: record.extra(),
  }
}
