import { htmlToText } from './htmlText.js'

const ROW = /^(Abstract|Authors|DOI|Source|Title|Year):(.*)$/

/** Field names of a paper for the rows of a description. */
const FIELDS: Readonly<Record<string, string>> = { Source: 'venue' }

/**
 * The fields that an item's description (HTML) holds: its rows where it is a table of `Authors:`, `Source:`, `Year:`
 * and so on, as VOSviewer and Paperloom write it, else its text as abstract.
 */
export function readDescription(html: string, label: string | undefined): Map<string, string> {
  const text = htmlToText(html)
  const rows = text.split('\n').map((line) => ROW.exec(line))
  if (rows.some((row) => row === null)) return new Map(text === '' ? [] : [['abstract', text]])
  const fields = rows.map((row): [string, string] => [FIELDS[row![1]!] ?? row![1]!.toLowerCase(), row![2]!.trim()])
  return new Map(fields.filter(([name, value]) => value !== '' && !(name === 'title' && value === label)))
}
