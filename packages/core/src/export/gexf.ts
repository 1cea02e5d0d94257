import type { Result } from '../model/issue.js'
import type { Link } from '../model/link.js'
import type { MapPaper, PaperMap } from '../model/map.js'
import { createAppearance, type Appearance } from './appearance.js'
import { GexfReader } from './GexfReader.js'
import { tabulateLinks, tabulatePapers, type Column } from './graphTable.js'
import { IssueList } from './issueList.js'
import { networkToMap } from './networkToMap.js'
import type { Scalar } from './paperFields.js'
import { readXml } from './readXml.js'
import { createXmlIds, escapeXml, writeElement } from './xml.js'

/**
 * A map's papers and links as GEXF 1.3, with position, size and colour, for Gephi and its kin. Characters that XML
 * cannot hold become U+FFFD.
 */
export function toGexf(map: PaperMap): string {
  const [papers, links] = [tabulatePapers(map), tabulateLinks(map)]
  const ids = createXmlIds(map.papers.map(({ id }) => id))
  const appearance = createAppearance(map)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>${escapeXml(map.generator)}</creator></meta>`,
    '<graph mode="static" defaultedgetype="undirected">',
    writeColumns('node', papers.columns),
    writeColumns('edge', links.columns),
    '<nodes>',
    ...papers.rows.map(({ item, fields }) =>
      writeNode(item, ids.get(item.id)!, appearance, writeValues(papers.columns, fields)),
    ),
    '</nodes>',
    '<edges>',
    ...links.rows.map(({ item, fields }, index) => writeEdge(item, index, ids, writeValues(links.columns, fields))),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

/**
 * Reads GEXF 1.1 to 1.3 as a map: nodes become papers, edges imported links. Positions and communities (also under the
 * names that Gephi gives them) are kept, other attributes of nodes go to `extra`.
 * @throws FormatError where it is no well-formed GEXF
 */
export function parseGexf(text: string): Result<PaperMap> {
  const issues = new IssueList()
  const reader = new GexfReader(issues)
  readXml(text, reader)
  return networkToMap(reader.finish(), issues)
}

function writeColumns(kind: 'node' | 'edge', columns: readonly Column[]): string {
  const list = columns.map(({ name, type }, index) => writeElement('attribute', { id: index, title: name, type }))
  return [`<attributes class="${kind}">`, ...list, '</attributes>'].join('\n')
}

function writeValues(columns: readonly Column[], fields: ReadonlyMap<string, Scalar>): string {
  const values = columns.map(({ name }, index) => {
    const value = fields.get(name)
    return value === undefined ? '' : writeElement('attvalue', { for: index, value: String(value) })
  })
  const text = values.join('')
  return text === '' ? '' : `<attvalues>${text}</attvalues>`
}

function writeNode(paper: MapPaper, id: string, appearance: Appearance, values: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(appearance.colorOf(paper.community).slice(at, at + 2), 16))
  const size = Math.round(appearance.radiusOf(paper) * 200) / 100
  const viz =
    writeElement('viz:color', { r, g, b }) +
    writeElement('viz:position', { x: paper.x, y: paper.y, z: 0 }) +
    writeElement('viz:size', { value: size })
  return writeElement('node', { id, label: paper.title }, values + viz)
}

function writeEdge(
  { source, target, weight, evidence }: Link,
  index: number,
  ids: ReadonlyMap<string, string>,
  values: string,
): string {
  const label = evidence[0]?.kind === 'imported' ? evidence[0].term : undefined
  return writeElement('edge', { id: index, source: ids.get(source), target: ids.get(target), label, weight }, values)
}
