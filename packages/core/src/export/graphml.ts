import type { Result } from '../model/issue.js'
import type { MapPaper, PaperMap } from '../model/map.js'
import { createAppearance, type Appearance } from './appearance.js'
import { GraphmlReader } from './GraphmlReader.js'
import { tabulateLinks, tabulatePapers, type Column } from './graphTable.js'
import { IssueList } from './issueList.js'
import { networkToMap } from './networkToMap.js'
import type { Scalar } from './paperFields.js'
import { readXml } from './readXml.js'
import { createXmlIds, escapeXml, toNameToken, writeElement } from './xml.js'

type Key = Column & { readonly id: string; readonly token: string }

const ROOT =
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'

/** Attributes that Gephi takes for a node's place and looks. */
const LOOKS: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'size', type: 'double' },
  { name: 'r', type: 'integer' },
  { name: 'g', type: 'integer' },
  { name: 'b', type: 'integer' },
]
const LINK_LOOKS: readonly Column[] = [
  { name: 'weight', type: 'double' },
  { name: 'label', type: 'string' },
]
const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/**
 * A map's papers and links as GraphML with typed keys, for Gephi, Cytoscape and, by its own graphics, yEd. Characters
 * that XML cannot hold become U+FFFD. Ids and names that are no name tokens, as the schema wants them, stand whole in `desc`.
 */
export function toGraphml(map: PaperMap): string {
  const [papers, links] = [tabulatePapers(map), tabulateLinks(map)]
  const names = createXmlIds(map.papers.map(({ id }) => id))
  const tokens = createXmlIds([...names.values()], toNameToken)
  const tokenOf = (id: string): string => tokens.get(names.get(id)!)!
  const appearance = createAppearance(map)
  const paperKeys = createKeys('n', LOOKS, papers.columns)
  const linkKeys = createKeys('e', LINK_LOOKS, links.columns)
  const nodes = papers.rows.map(({ item, fields }) => {
    const data = writeData(paperKeys, new Map([...fields, ...looksOf(item, appearance)]))
    const token = tokenOf(item.id)
    return writeElement('node', { id: token }, writeWhole(names.get(item.id)!, token) + data + writeYedNode(item, appearance))
  })
  const edges = links.rows.map(({ item, fields }, index) => {
    const label = item.evidence[0]?.kind === 'imported' ? item.evidence[0].term : undefined
    const own: [string, Scalar][] =
      label === undefined
        ? [['weight', item.weight]]
        : [
            ['weight', item.weight],
            ['label', label],
          ]
    const data = writeData(linkKeys, new Map([...fields, ...own]))
    return writeElement('edge', { id: `e${index}`, source: tokenOf(item.source), target: tokenOf(item.target) }, data)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ROOT,
    ...writeKeys('node', paperKeys),
    ...writeKeys('edge', linkKeys),
    '<key id="yed" for="node" yfiles.type="nodegraphics"/>',
    '<graph id="map" edgedefault="undirected">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/**
 * Reads GraphML as a map: nodes become papers, edges imported links; also what yEd draws by its own graphics.
 * Attributes called `x`, `y`, `label`, `weight` and those that name a community are understood, others of nodes go to
 * `extra`.
 * @throws FormatError where it is no well-formed GraphML
 */
export function parseGraphml(text: string): Result<PaperMap> {
  const issues = new IssueList()
  const reader = new GraphmlReader(issues)
  readXml(text, reader)
  return networkToMap(reader.finish(), issues)
}

/** Looks come first; no column bears one of their names. */
function createKeys(prefix: string, looks: readonly Column[], columns: readonly Column[]): Key[] {
  const all = [...looks, ...columns]
  const tokens = createXmlIds(all.map(({ name }) => name), toNameToken)
  return all.map((column, index) => ({ ...column, id: `${prefix}${index}`, token: tokens.get(column.name)! }))
}

function writeKeys(item: 'node' | 'edge', keys: readonly Key[]): string[] {
  return keys.map(({ id, name, token, type }) =>
    writeElement('key', { id, for: item, 'attr.name': token, 'attr.type': TYPES[type] }, writeWhole(name, token) || undefined),
  )
}

/** What a name token stands for, where it is another. */
function writeWhole(name: string, token: string): string {
  return name === token ? '' : writeElement('desc', {}, escapeXml(name))
}

function writeData(keys: readonly Key[], fields: ReadonlyMap<string, Scalar>): string {
  const data = keys.map(({ id, name }) => {
    const value = fields.get(name)
    return value === undefined ? '' : writeElement('data', { key: id }, escapeXml(String(value)))
  })
  return data.join('')
}

function looksOf(paper: MapPaper, appearance: Appearance): [string, Scalar][] {
  const color = appearance.colorOf(paper.community)
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16)
  return [
    ['label', paper.title],
    ['x', paper.x],
    ['y', paper.y],
    ['size', diameterOf(paper, appearance)],
    ['r', part(1)],
    ['g', part(3)],
    ['b', part(5)],
  ]
}

/** yEd looks at nothing but its own graphics; its y axis points down. */
function writeYedNode(paper: MapPaper, appearance: Appearance): string {
  const size = diameterOf(paper, appearance)
  const shape =
    writeElement('y:Geometry', { x: paper.x - size / 2, y: -paper.y - size / 2, width: size, height: size }) +
    writeElement('y:Fill', { color: appearance.colorOf(paper.community), transparent: 'false' }) +
    writeElement('y:BorderStyle', { hasColor: 'false' }) +
    writeElement('y:NodeLabel', { modelName: 'sides', modelPosition: 's', fontSize: 8 }, escapeXml(paper.title)) +
    writeElement('y:Shape', { type: 'ellipse' })
  return writeElement('data', { key: 'yed' }, writeElement('y:ShapeNode', {}, shape))
}

function diameterOf(paper: MapPaper, appearance: Appearance): number {
  return Math.round(appearance.radiusOf(paper) * 200) / 100
}
