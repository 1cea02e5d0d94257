import { describe, expect, test } from 'vitest'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { parseGraphml, toGraphml } from '../../../packages/core/src/export/graphml.js'
import { smallMap } from './smallMap.js'

/** What of the first paper a graph file holds: no lists of addresses and references, of `extra` what is no object. */
function keptFields(): object {
  const dropped = ['urls', 'references', 'links']
  const fields = Object.entries(smallMap().papers[0]!).filter(([name]) => !dropped.includes(name))
  return { ...Object.fromEntries(fields), extra: { shelf: 'B' } }
}

const graphml = (content: string): string =>
  `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${content}</graphml>`

describe('toGraphml', () => {
  const text = toGraphml(smallMap())

  test('declares typed keys, the looks that Gephi knows first', () => {
    expect(text).toContain('<key id="n0" for="node" attr.name="label" attr.type="string"/>')
    expect(text).toContain('<key id="n1" for="node" attr.name="x" attr.type="double"/>')
    expect(text).toContain('<key id="n4" for="node" attr.name="r" attr.type="int"/>')
    expect(text).toContain('<key id="e0" for="edge" attr.name="weight" attr.type="double"/>')
    expect(text).toContain('<edge id="e0" source="drift" target="silt"><data key="e0">1.75</data>')
  })

  test('ids and names that are no name tokens stand whole in a description, and come back', () => {
    const map = smallMap()
    const papers = map.papers.map((paper) => ({ ...paper, id: `10.1234/a ${paper.id}`, extra: { 'Cited by': 3, Cited_by: 4 } }))
    const links = map.links.map((link) => ({ ...link, source: `10.1234/a ${link.source}`, target: `10.1234/a ${link.target}` }))
    const written = toGraphml({ ...map, papers: [...papers, { ...papers[1]!, id: '10.1234/a_lone' }], links })
    expect(written).toContain('<node id="10.1234_a_drift"><desc>10.1234/a drift</desc>')
    expect(written).toContain('attr.name="Cited_by-2" attr.type="int"><desc>Cited by</desc></key>')
    const { value, issues } = parseGraphml(written)
    expect(issues).toEqual([])
    expect(value.papers.map(({ id }) => id)).toEqual([...papers.map(({ id }) => id), '10.1234/a_lone'])
    expect(value.papers[0]!.extra).toEqual({ 'Cited by': 3, Cited_by: 4 })
    expect(value.links).toMatchObject([{ source: '10.1234/a drift', target: '10.1234/a silt', weight: 1.75 }])
  })

  test('draws for yEd: y down, the disc around its middle', () => {
    const [, x, y, size] = /<y:Geometry x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)"/.exec(text)!.map(Number)
    expect(x! + size! / 2).toBeCloseTo(12.25)
    expect(y! + size! / 2).toBeCloseTo(3)
    expect(text).toContain('>DriftNet: watching rivers with cheap buoys</y:NodeLabel>')
  })

  test('comes back with its fields', () => {
    const { value, issues } = parseGraphml(text)
    expect(issues).toEqual([])
    expect(value.papers[0]).toEqual(keptFields())
    expect(value.communities.map(({ id, label }) => [id, label])).toEqual([['c1', 'river datasets']])
  })

  test('a field that is called like a look does not get in its way', () => {
    const map = smallMap()
    const odd = { ...map, papers: [{ ...map.papers[1]!, extra: { x: 1, size: 'huge', label: 'no' } }], links: [] }
    expect(parseGraphml(toGraphml(odd)).value.papers[0]).toMatchObject({
      title: 'An index of lighthouses',
      x: 90,
      y: 0.5,
    })
  })
})

describe('parseGraphml', () => {
  test('defaults, keys for all, partitions as communities', () => {
    const { value, issues } = parseGraphml(
      graphml(`<key id="k1" for="node" attr.name="partition" attr.type="int"/><key id="k2" for="all" attr.name="shelf" attr.type="string"><default>A</default></key>
        <key id="k3" for="edge" attr.name="weight" attr.type="double"/>
        <graph edgedefault="undirected">
          <node id="n0"><data key="k1">0</data></node><node id="n1"><data key="k1">1</data><data key="k2">B</data></node>
          <edge source="n0" target="n1"><data key="k3">0.25</data></edge>
        </graph>`),
    )
    expect(issues.map(({ code }) => code)).toEqual(['link-attributes', 'no-position'])
    expect(value.papers.map(({ community, extra }) => [community, extra])).toEqual([
      ['c0', { shelf: 'A' }],
      ['c1', { shelf: 'B' }],
    ])
    expect(value.links[0]!.weight).toBe(0.25)
  })

  test('what yEd draws: labels and places, nested graphs', () => {
    const node = (id: string, x: number, inside = ''): string =>
      `<node id="${id}"><data key="d0"><y:ShapeNode><y:Geometry x="${x}" y="10" width="30" height="20"/><y:NodeLabel>Label ${id}</y:NodeLabel></y:ShapeNode></data>${inside}</node>`
    const { value, issues } = parseGraphml(
      graphml(
        `<key id="d0" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">${node('a', 0, `<graph>${node('b', 50)}</graph>`)}<edge source="a" target="b"/></graph>`,
      ),
    )
    expect(value.papers.map(({ id, title, x, y, extra }) => [id, title, x, y, extra])).toEqual([
      ['a', 'Label a', 15, -20, undefined],
      ['b', 'Label b', 65, -20, undefined],
    ])
    expect(issues.map(({ code }) => code)).toEqual([])
  })

  test('a description that is none of an id is passed over, and links may stand before what they join', () => {
    const { value } = parseGraphml(graphml('<graph><desc>a</desc><edge source="a" target="b"/><node id="a"><desc>the first</desc></node><node id="b"/></graph>'))
    expect(value.papers.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(value.links).toHaveLength(1)
  })

  test('hyperedges are told', () => {
    expect(
      parseGraphml(graphml('<graph><node id="a"/><hyperedge><endpoint node="a"/></hyperedge></graph>')).issues[0],
    ).toMatchObject({ code: 'hyperedge' })
  })

  test.each([
    ['<gexf/>', 'not GraphML: the root element is gexf'],
    [graphml(''), 'no graph'],
    [graphml('<graph><node id="a"></graph>'), 'line 1'],
  ])('%s', (text, message) => {
    expect(() => parseGraphml(text)).toThrow(FormatError)
    expect(() => parseGraphml(text)).toThrow(message)
  })
})
