import { UsageError } from '../model/error.js'
import type { PaperMap } from '../model/map.js'
import { createAppearance } from './appearance.js'
import { writeCsvField } from './csv.js'
import { tabulateLinks, tabulatePapers } from './graphTable.js'
import type { Scalar } from './paperFields.js'
import { createEvidenceNames, kindLabel } from './reasons.js'

export type CsvTable = 'nodes' | 'edges' | 'evidence'

export interface CsvOptions {
  /** Begin with a byte order mark, so that Excel reads UTF-8. Default false. */
  readonly bom?: boolean
}

type Row = readonly (Scalar | undefined)[]

/**
 * One table of a map as CSV (RFC 4180), with the header names of Gephi: `nodes` has Id, Label and a paper's fields;
 * `edges` Source, Target, Type, Weight and a link's reasons; `evidence` a line for each reason. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 * @throws UsageError where there is no such table
 */
export function toCsv(map: PaperMap, table: CsvTable, { bom = false }: CsvOptions = {}): string {
  const rows = writeTable(map, table).map((row) => row.map(writeCsvField).join(','))
  return `${bom ? '\ufeff' : ''}${rows.join('\r\n')}\r\n`
}

function writeTable(map: PaperMap, table: CsvTable): Row[] {
  switch (table) {
    case 'nodes':
      return writeNodes(map)
    case 'edges':
      return writeEdges(map)
    case 'evidence':
      return writeEvidence(map)
    default:
      throw new UsageError(`no such table, take nodes, edges or evidence: ${String(table)}`)
  }
}

function writeNodes(map: PaperMap): Row[] {
  const { columns, rows } = tabulatePapers(map)
  const { strengthOf } = createAppearance(map)
  const degrees = new Map<string, number>()
  for (const { source, target } of map.links)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const header = ['Id', 'Label', 'x', 'y', 'Links', 'Strength', ...columns.map(({ name }) => name)]
  return [
    header,
    ...rows.map(({ item, fields }): Row => {
      const { id, title, x, y } = item
      return [
        id,
        title,
        x,
        y,
        degrees.get(id) ?? 0,
        roundWeight(strengthOf(item)),
        ...columns.map(({ name }) => fields.get(name)),
      ]
    }),
  ]
}

function writeEdges(map: PaperMap): Row[] {
  const { columns, rows } = tabulateLinks(map)
  const header = ['Source', 'Target', 'Type', 'Weight', ...columns.map(({ name }) => name)]
  return [
    header,
    ...rows.map(({ item, fields }): Row => {
      return [item.source, item.target, 'Undirected', item.weight, ...columns.map(({ name }) => fields.get(name))]
    }),
  ]
}

function writeEvidence(map: PaperMap): Row[] {
  const nameOf = createEvidenceNames(map)
  const titles = new Map(map.papers.map(({ id, title }) => [id, title]))
  const header = ['Source', 'Target', 'Source title', 'Target title', 'Kind', 'Reason', 'Weight']
  return [
    header,
    ...map.links.flatMap(({ source, target, evidence }) =>
      evidence.map(
        (item): Row => [
          source,
          target,
          titles.get(source),
          titles.get(target),
          kindLabel(item.kind),
          nameOf(item),
          item.weight,
        ],
      ),
    ),
  ]
}

function roundWeight(weight: number): number {
  return Math.round(weight * 1e5) / 1e5
}
