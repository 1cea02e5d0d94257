import { describe, expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { toGexf } from '../../../packages/core/src/export/gexf.js'
import { toGraphml } from '../../../packages/core/src/export/graphml.js'
import { readXml, type XmlElement } from '../../../packages/core/src/export/readXml.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'
import { smallMap } from './smallMap.js'

/** Per element: the elements that it may stand in, the attributes it must have, and those it may have beside them. */
type Rules = Readonly<Record<string, readonly [parents: readonly string[], required: readonly string[], optional?: readonly string[]]>>

/** What GEXF 1.3 asks of the elements that Paperloom writes. */
const GEXF: Rules = {
  gexf: [[''], ['version', 'xmlns'], ['viz']],
  meta: [['gexf'], [], ['lastmodifieddate']],
  creator: [['meta'], []],
  graph: [['gexf'], [], ['mode', 'defaultedgetype']],
  attributes: [['graph'], ['class']],
  attribute: [['attributes'], ['id', 'title', 'type']],
  nodes: [['graph'], []],
  node: [['nodes'], ['id'], ['label']],
  edges: [['graph'], []],
  edge: [['edges'], ['id', 'source', 'target'], ['label', 'weight', 'type']],
  attvalues: [['node', 'edge'], []],
  attvalue: [['attvalues'], ['for', 'value']],
  color: [['node', 'edge'], ['r', 'g', 'b'], ['a']],
  position: [['node'], ['x', 'y'], ['z']],
  size: [['node'], ['value']],
}

/** What GraphML 1.0 asks; the graphics of yEd stand in `data`, under their own rules. */
const GRAPHML: Rules = {
  graphml: [[''], ['xmlns'], ['y']],
  key: [['graphml'], ['id', 'for'], ['attr.name', 'attr.type', 'yfiles.type']],
  desc: [['key', 'node'], []],
  graph: [['graphml'], ['edgedefault'], ['id']],
  node: [['graph'], ['id']],
  edge: [['graph'], ['source', 'target'], ['id', 'directed']],
  data: [['node', 'edge'], ['key']],
  ShapeNode: [['data'], []],
  Geometry: [['ShapeNode'], ['x', 'y', 'width', 'height']],
  Fill: [['ShapeNode'], ['color', 'transparent']],
  BorderStyle: [['ShapeNode'], ['hasColor']],
  NodeLabel: [['ShapeNode'], ['modelName', 'modelPosition', 'fontSize']],
  Shape: [['ShapeNode'], ['type']],
}

const NAME_TOKEN = /^[-.:\p{L}\p{M}\p{N}_\ufffd]+$/u
const DECIMAL = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/
const NOT_NEGATIVE = /^\d+(?:\.\d+)?(?:e-?\d+)?$/
const CHANNEL = /^(?:1?\d?\d|2[0-4]\d|25[0-5])$/

/** What the schemas of the formats ask of values, `element attribute` each. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'gexf version': /^1\.3$/,
  'graph mode': /^static$/,
  'graph defaultedgetype': /^undirected$/,
  'attributes class': /^(?:node|edge)$/,
  'edge weight': DECIMAL,
  'color r': CHANNEL,
  'color g': CHANNEL,
  'color b': CHANNEL,
  'position x': DECIMAL,
  'position y': DECIMAL,
  'position z': DECIMAL,
  'size value': NOT_NEGATIVE,
  'key id': NAME_TOKEN,
  'key for': /^(?:node|edge)$/,
  'key attr.name': NAME_TOKEN,
  'graph id': NAME_TOKEN,
  'graph edgedefault': /^undirected$/,
  'data key': NAME_TOKEN,
}
/** In GraphML alone: GEXF takes any text. */
const GRAPHML_VALUES: typeof VALUES = { 'node id': NAME_TOKEN, 'edge id': NAME_TOKEN, 'edge source': NAME_TOKEN, 'edge target': NAME_TOKEN }

/** Children in the order in which the schemas want them, by the name of the parent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  gexf: ['meta', 'graph'],
  graph: ['attributes', 'nodes', 'edges'],
  graphml: ['key', 'graph'],
  node: ['desc', 'data'],
}
/** Children that may stand in a parent once. */
const ONCE: ReadonlySet<string> = new Set(['meta', 'creator', 'nodes', 'edges', 'attvalues', 'color', 'position', 'size', 'desc', 'ShapeNode'])

/** Every element of a text, in order, with its parent; breaks of the rules. */
function check(text: string, rules: Rules): { readonly elements: readonly XmlElement[]; readonly faults: readonly string[] } {
  const elements: XmlElement[] = []
  const faults: string[] = []
  const open: string[] = ['']
  const children: string[][] = [[]]
  readXml(text, {
    onOpen(element) {
      const { name, attributes } = element
      const [parents, required, optional = []] = rules[name] ?? [[], []]
      if (!parents.includes(open.at(-1)!)) faults.push(`${name} in ${open.at(-1)!}`)
      for (const wanted of required) if (!attributes.has(wanted)) faults.push(`${name} without ${wanted}`)
      for (const [attribute, value] of attributes) {
        const allowed = { ...VALUES, ...(rules === GRAPHML ? GRAPHML_VALUES : {}) }[`${name} ${attribute}`]
        if (allowed?.test(value) === false) faults.push(`${name} ${attribute} ${value}`)
      }
      for (const found of attributes.keys()) if (![...required, ...optional].includes(found)) faults.push(`${name} with ${found}`)
      const before = children.at(-1)!
      const order = ORDER[open.at(-1)!] ?? []
      if (order.indexOf(before.at(-1) ?? '') > order.indexOf(name) && order.includes(name)) faults.push(`${name} after ${before.at(-1)!}`)
      if (ONCE.has(name) && before.includes(name)) faults.push(`${name} twice`)
      before.push(name)
      elements.push(element)
      open.push(name)
      children.push([])
    },
    onClose() {
      open.pop()
      children.pop()
    },
  })
  return { elements, faults: [...new Set(faults)] }
}

/** Ids as people give them, and fields as exports call them. */
function withOddNames(map: PaperMap): PaperMap {
  const odd = (id: string): string => `10.1234/ä (${id}) "<b>", & more`
  const papers = map.papers.map((paper) => ({ ...paper, id: odd(paper.id), extra: { 'Cited by': 3, 'Cited_by': 4, '% open': true, '': 'x' } }))
  const links = map.links.map((link) => ({ ...link, source: odd(link.source), target: odd(link.target) }))
  return { ...map, papers, links }
}

const MAPS: readonly (readonly [string, PaperMap])[] = [
  ['a small map', smallMap()],
  ['an empty map', createMadeUpMap({ papers: 0, communities: 0 })],
  ['a map of 300 papers', createMadeUpMap({ papers: 300, communities: 9 })],
  ['a map with ids and fields of any signs', withOddNames(smallMap())],
]

describe.each([
  ['GEXF', toGexf, GEXF, 'attribute', 'attvalue', 'for', 'type', ['string', 'integer', 'double', 'boolean']],
  ['GraphML', toGraphml, GRAPHML, 'key', 'data', 'key', 'attr.type', ['string', 'int', 'double', 'boolean']],
] as const)('%s', (_, write, rules, declaration, use, reference, typeName, types) => {
  test.each(MAPS)('%s keeps the rules of the format', (__, map) => {
    const { elements, faults } = check(write(map), rules)
    expect(faults).toEqual([])
    const of = (name: string): readonly XmlElement[] => elements.filter((element) => element.name === name)
    const ids = (name: string): string[] => of(name).map(({ attributes }) => attributes.get('id')!)
    for (const name of ['node', 'edge']) expect(new Set(ids(name)).size, name).toBe(ids(name).length)
    expect(ids('node')).toHaveLength(map.papers.length)
    expect(ids('edge')).toHaveLength(map.links.length)
    const nodes = new Set(ids('node'))
    expect(of('edge').flatMap(({ attributes }) => ['source', 'target'].filter((end) => !nodes.has(attributes.get(end)!)))).toEqual([])
    const declared = new Set(ids(declaration))
    expect(of(use).filter(({ attributes }) => !declared.has(attributes.get(reference)!))).toEqual([])
    const given = new Set(of(declaration).flatMap(({ attributes }) => attributes.get(typeName) ?? []))
    expect([...given].filter((type) => !(types as readonly string[]).includes(type))).toEqual([])
  })
})

test('the checks find what is wrong', () => {
  expect(check('<gexf version="1.3" xmlns="x"><node id="a" colour="red"/></gexf>', GEXF).faults).toEqual(['node in gexf', 'node with colour'])
  expect(check('<graphml xmlns="x"><graph><edge source="a"/></graph></graphml>', GRAPHML).faults).toEqual(['graph without edgedefault', 'edge without target'])
  expect(check('<graphml xmlns="x"><graph edgedefault="undirected"><node id="a b"/></graph></graphml>', GRAPHML).faults).toEqual(['node id a b'])
  expect(check('<gexf version="1.3" xmlns="x"><graph><edges/><nodes><node id="a"><size value="1"/><size value="1"/></node></nodes></graph></gexf>', GEXF).faults).toEqual([
    'nodes after edges',
    'size twice',
  ])
})
