import { describe, expect, test } from 'vitest'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { parseGexf, toGexf } from '../../../packages/core/src/export/gexf.js'
import { smallMap } from './smallMap.js'

/** What of the first paper a graph file holds: no lists of addresses and references, of `extra` what is no object. */
function keptFields(): object {
  const dropped = ['urls', 'references', 'links']
  const fields = Object.entries(smallMap().papers[0]!).filter(([name]) => !dropped.includes(name))
  return { ...Object.fromEntries(fields), extra: { shelf: 'B' } }
}

const gexf = (graph: string, version = '1.2draft'): string =>
  `<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/${version}" xmlns:viz="http://www.gexf.net/${version}/viz">${graph}</gexf>`

describe('toGexf', () => {
  const text = toGexf(smallMap())

  test('is GEXF 1.3 with declared attributes, looks and kinds', () => {
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">')
    expect(text).toContain('<graph mode="static" defaultedgetype="undirected">')
    expect(text).toMatch(/<attribute id="\d+" title="year" type="integer"\/>/)
    expect(text).toMatch(/<attribute id="\d+" title="shared-dataset" type="double"\/>/)
    expect(text).toContain('<viz:color r="42" g="100" b="159"/><viz:position x="12.25" y="-3" z="0"/>')
    expect(text).toContain(
      'value="citation: RiverBank, a dataset of silt 1; shared dataset: RiverBank 0.5; shared words: silt 0.25"',
    )
    expect(text).toMatch(/<edge id="0" source="drift" target="silt" weight="1.75">/)
  })

  test('comes back with its fields, as far as GEXF can hold them', () => {
    const { value, issues } = parseGexf(text)
    expect(issues).toEqual([])
    const [, lone] = smallMap().papers
    expect(value.papers[0]).toEqual(keptFields())
    expect(value.papers[1]).toEqual(lone)
    expect(value.communities).toEqual([{ id: 'c1', label: 'river datasets', terms: [], size: 2 }])
    expect(value.links).toEqual([
      {
        source: 'drift',
        target: 'silt',
        weight: 1.75,
        evidence: [{ kind: 'imported', term: 'citation', weight: 1.75 }],
      },
    ])
  })

  test('an empty map is a graph without nodes', () => {
    expect(parseGexf(toGexf({ ...smallMap(), papers: [], links: [], communities: [] })).value.papers).toEqual([])
  })
})

describe('parseGexf', () => {
  test('attributes by their titles and types, defaults, undeclared ones', () => {
    const { value, issues } = parseGexf(
      gexf(`<graph defaultedgetype="undirected">
        <attributes class="node">
          <attribute id="0" title="Modularity Class" type="integer"/>
          <attribute id="1" title="frog" type="boolean"><default>true</default></attribute>
          <attribute id="2" title="rank" type="float"/>
        </attributes>
        <nodes>
          <node id="n1" label="One"><attvalues>
            <attvalue for="0" value="4"/><attvalue for="1" value="false"/><attvalue for="2" value="INF"/><attvalue for="url" value="http://example.org/1"/>
          </attvalues><viz:position x="1.5" y="-2" z="0"/></node>
          <node id="n2"><attvalues><attvalue for="0" value="4"/><attvalue for="2" value="0.5"/></attvalues><viz:position x="0" y="0"/></node>
        </nodes>
        <edges><edge source="n2" target="n1" weight="2.5" label="likes"/></edges></graph>`),
    )
    expect(issues).toEqual([])
    expect(value.papers).toEqual([
      { id: 'n1', title: 'One', url: 'http://example.org/1', extra: { frog: false }, community: 'c4', x: 1.5, y: -2 },
      { id: 'n2', title: 'n2', extra: { frog: true, rank: 0.5 }, community: 'c4', x: 0, y: 0 },
    ])
    expect(value.links).toEqual([
      { source: 'n1', target: 'n2', weight: 2.5, evidence: [{ kind: 'imported', term: 'likes', weight: 2.5 }] },
    ])
  })

  test('nested nodes come out side by side, also in GEXF 1.1', () => {
    const { value } = parseGexf(
      gexf(
        '<graph><nodes><node id="a" label="A"><attvalues/><nodes><node id="b" label="B"/></nodes></node></nodes><edges><edge source="a" target="b"/></edges></graph>',
        '1.1draft',
      ),
    )
    expect(value.papers.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
    expect(value.links).toHaveLength(1)
  })

  test('directed edges, weights as attributes and faults are told', () => {
    const { value, issues } = parseGexf(
      gexf(`<graph defaultedgetype="directed"><attributes class="edge"><attribute id="w" title="Weight" type="double"/><attribute id="p" title="since" type="string"/></attributes>
        <nodes><node id="a"/><node id="b"/></nodes>
        <edges>
          <edge source="a" target="b"><attvalues><attvalue for="w" value="3"/><attvalue for="p" value="May"/></attvalues></edge>
          <edge source="a" target="c"/>
          <edge source="b" target="a" weight="0.0"/>
        </edges></graph>`),
    )
    expect(value.links.map(({ weight }) => weight)).toEqual([3])
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['link-attributes', 'links'],
      ['directed-links', 'links'],
      ['unknown-paper', 'line 5'],
      ['bad-weight', 'line 6'],
      ['no-position', 'positions'],
    ])
  })

  test('HTML in a description is taken as text, an unsafe address is dropped', () => {
    const { value } = parseGexf(
      gexf(
        '<graph><nodes><node id="a"><attvalues><attvalue for="description" value="&lt;p&gt;Hi&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;"/><attvalue for="url" value="javascript:alert(1)"/></attvalues></node></nodes></graph>',
      ),
    )
    expect(value.papers[0]).toMatchObject({ abstract: 'Hi' })
    expect(value.papers[0]!.url).toBeUndefined()
  })

  test.each([
    ['<svg/>', 'not GEXF: the root element is svg'],
    [gexf(''), 'the GEXF file has no graph'],
    ['<gexf><graph>', 'line 1, column 14'],
  ])('%s', (text, message) => {
    expect(() => parseGexf(text)).toThrow(FormatError)
    expect(() => parseGexf(text)).toThrow(message)
  })
})
