import type { FileImport, ImportReason, ImportSummary } from '@paperloom/core'
import { counted } from './figures.js'
import { printable } from './terminal.js'

const MOST_PLACES = 5

/** What became of the files, for a person. */
export function importInWords(summary: ImportSummary, written: readonly string[]): string {
  const { files, read, kept, merged, dropped, reasons, coverage, outlook } = summary
  const lines = [
    ...files.flatMap(fileInWords),
    `Read ${counted(read, 'record')} from ${counted(files.length, 'input')}: ${counted(kept, 'paper')}, ${merged} merged, ${dropped} dropped.`,
    ...reasonsInWords(reasons),
    ...(kept === 0 ? [] : [`Papers with ${coverage.map(({ field, percent }) => `${field} ${percent} %`).join(', ')}.`]),
    ...outlook.filter(({ strength }) => strength !== 'good').map(({ message }) => `  ${message}`),
    ...(written.length === 0 ? [] : [`Wrote ${written.join(' and ')}.`]),
  ]
  return `${lines.join('\n')}\n`
}

/** What became of the records of one file. */
export function fileInWords({ source, format, read, kept, merged, dropped, reasons }: FileImport): string[] {
  return [`${printable(source)} (${format}): ${counted(read, 'record')}, ${kept} kept, ${merged} merged, ${dropped} dropped`, ...reasonsInWords(reasons)]
}

/** Notes are for programs. */
export function reasonsInWords(reasons: readonly ImportReason[]): string[] {
  return reasons
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, count, places, message }) => `  ${severity}: ${code}, ${counted(count, 'time')}${placesInWords(places, count)}: ${printable(message)}`)
}

function placesInWords(places: readonly (number | string)[], count: number): string {
  if (places.length === 0) return ''
  const word = typeof places[0] === 'number' ? 'line ' : ''
  return ` (${word}${places.slice(0, MOST_PLACES).map((place) => printable(String(place))).join(', ')}${count > MOST_PLACES ? ', …' : ''})`
}
