import { compareText } from '../base/order.js'
import { FormatError } from '../model/error.js'
import type { Result } from '../model/issue.js'
import type { PaperMap } from '../model/map.js'
import { quoteField } from './csv.js'
import { IssueList } from './issueList.js'
import type { NetworkLink, NetworkNode } from './network.js'
import { networkToMap } from './networkToMap.js'
import { readNumber } from './networkFields.js'
import { findDelimiter, readTable, type TableRow } from './readTable.js'
import { readDescription } from './vosviewerDescription.js'
import { createVosviewerItems, type VosviewerItem } from './vosviewerItems.js'

/** The text files of VOSviewer: items, links without a header, and a thesaurus of the entities' aliases. */
export interface VosviewerFiles {
  readonly map: string
  readonly network: string
  readonly thesaurus: string
}

/** A map as VOSviewer's tab-separated text files; papers as items, communities as clusters 1 to 1000. */
export function toVosviewerFiles(map: PaperMap): VosviewerFiles {
  const items = createVosviewerItems(map)
  const network = map.links.map(({ source, target, weight }) => writeRow([source, target, String(weight)]))
  const names = new Map(
    map.entities.flatMap(({ name, aliases }) =>
      aliases.map((alias) => [oneLine(alias.toLowerCase()), oneLine(name)] as const),
    ),
  )
  const thesaurus = [...names].sort(([a], [b]) => compareText(a, b)).map(writeRow)
  return {
    map: writeItems(items, map),
    network: network.join(''),
    thesaurus: writeRow(['label', 'replace by']) + thesaurus.join(''),
  }
}

/**
 * Reads VOSviewer's text files as a map: items become papers, clusters communities, links imported links. Cells are
 * separated by tab, comma or semicolon; links of the same pair are summed, a link without strength counts 1;
 * descriptions are taken as text, never as HTML. Without a network file the map has no links.
 * @throws FormatError where the map file has neither a column `id` nor a column `label`
 */
export function parseVosviewerFiles(mapText: string, networkText?: string): Result<PaperMap> {
  const issues = new IssueList()
  const [header, ...rows] = readTable(mapText, findDelimiter(mapText))
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  if (!['id', 'label'].some((name) => names.includes(name))) {
    throw new FormatError('not a VOSviewer map file: the first line names no column "id" or "label"')
  }
  const nodes = rows.map((row) => readRow(names, row))
  const links = networkText === undefined ? [] : readLinks(networkText)
  if (networkText === undefined) issues.add('no-links', 'without a network file the map has no links', 'links')
  return networkToMap({ format: 'vosviewer', nodes, links }, issues)
}

function readRow(names: readonly string[], { cells, line }: TableRow): NetworkNode {
  const row = new Map(names.map((name, index) => [name, cells[index] ?? '']))
  const take = (name: string): string => {
    const value = row.get(name) ?? ''
    row.delete(name)
    return value
  }
  const [label, id] = [take('label'), take('id')]
  const [x, y] = [readNumber(take('x')), readNumber(take('y'))]
  const community = take('cluster').trim()
  const description = readDescription(take('description'), label)
  const numbers = { weights: takeNumbers(row, 'weight'), scores: takeNumbers(row, 'score') }
  const fields = new Map([...description, ...row].filter(([, value]) => value !== ''))
  return { id: id || label, label, x, y, community: community || undefined, fields, numbers, place: `line ${line}` }
}

/** Columns such as `weight<Citations>`, as pairs of name and number. */
function takeNumbers(row: Map<string, string>, prefix: 'weight' | 'score'): [string, number][] {
  return [...row].flatMap(([name, text]): [string, number][] => {
    if (name !== prefix && !(name.startsWith(`${prefix}<`) && name.endsWith('>'))) return []
    row.delete(name)
    const value = readNumber(text)
    return value === undefined ? [] : [[name === prefix ? prefix : name.slice(prefix.length + 1, -1), value]]
  })
}

function readLinks(text: string): NetworkLink[] {
  return readTable(text, findDelimiter(text)).map(({ cells, line }) => {
    const [source = '', target = '', strength = ''] = cells
    return {
      source,
      target,
      weight: strength === '' ? 1 : (readNumber(strength) ?? NaN),
      place: `network line ${line}`,
    }
  })
}

function writeItems(items: readonly VosviewerItem[], map: PaperMap): string {
  const totals = new Map(items.map(({ id }) => [id, { links: 0, strength: 0 }]))
  for (const { source, target, weight } of map.links) {
    for (const id of [source, target]) {
      const total = totals.get(id)!
      total.links++
      total.strength = Math.round((total.strength + weight) * 1e5) / 1e5
    }
  }
  const derived = ['Links', 'Total link strength']
  const weights = [...(items[0]?.weights.keys() ?? [])].filter((name) => !derived.includes(name))
  const scores = [...new Set(items.flatMap((item) => [...item.scores.keys()]))]
  const columns = [...derived, ...weights]
    .map((name) => `weight<${name}>`)
    .concat(scores.map((name) => `score<${name}>`))
  const rows = items.map((item) => {
    const { links, strength } = totals.get(item.id)!
    const numbers = [
      links,
      strength,
      ...weights.map((name) => item.weights.get(name)),
      ...scores.map((name) => item.scores.get(name)),
    ]
    const { id, label, description, url, x, y, cluster } = item
    return writeRow([
      id,
      oneLine(label),
      description,
      url ?? '',
      ...[x, y, cluster, ...numbers].map((value) => String(value ?? '')),
    ])
  })
  return writeRow(['id', 'label', 'description', 'url', 'x', 'y', 'cluster', ...columns]) + rows.join('')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** VOSviewer wants quotes around commas and semicolons too, though tabs separate. */
function writeRow(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? quoteField(cell) : cell)).join('\t')}\n`
}
