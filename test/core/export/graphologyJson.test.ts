import Graph from 'graphology'
import { describe, expect, test } from 'vitest'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { parseGraphologyJson, toGraphologyJson } from '../../../packages/core/src/export/graphologyJson.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'
import { smallMap } from './smallMap.js'

test('graphology itself imports it, hostile ids too', () => {
  const map = smallMap()
  const odd = ['__proto__', 'constructor', 'toString'].map((id, index) => ({
    id,
    title: id,
    community: null,
    x: index,
    y: 0,
  }))
  const links = [
    { source: '__proto__', target: 'constructor', weight: 2, evidence: [{ kind: 'imported' as const, weight: 2 }] },
  ]
  const graph = Graph.from(
    JSON.parse(
      toGraphologyJson({ ...map, papers: [...map.papers, ...odd], links: [...map.links, ...links] }),
    ) as Parameters<typeof Graph.from>[0],
  )
  expect(graph.order).toBe(6)
  expect(graph.type).toBe('undirected')
  expect(graph.getNodeAttributes('paper:drift')).toMatchObject({
    label: 'DriftNet: watching rivers with cheap buoys',
    x: 12.25,
    y: -3,
    community: 'river datasets',
    color: '#2a649f',
  })
  expect(graph.getEdgeAttribute('paper:drift', 'paper:silt', 'weight')).toBe(1.75)
  expect(graph.getEdgeAttribute('paper:__proto__', 'paper:constructor', 'weight')).toBe(2)
})

test('what graphology exports is read', () => {
  const graph = Graph.from(
    JSON.parse(toGraphologyJson(createMadeUpMap({ papers: 30, communities: 4, seed: 5 }))) as Parameters<
      typeof Graph.from
    >[0],
  )
  const { value, issues } = parseGraphologyJson(JSON.stringify(graph.export()))
  expect(issues).toEqual([])
  expect(value.papers).toHaveLength(30)
  expect(value.links).toHaveLength(graph.size)
})

describe('parseGraphologyJson', () => {
  test('a graph of another program', () => {
    const { value, issues } = parseGraphologyJson(
      JSON.stringify({
        nodes: [
          { key: 1, attributes: { label: 'One', x: 0, y: 1, cluster: 'red', size: 4, nested: { a: 1 } } },
          { key: '2' },
        ],
        edges: [{ source: 1, target: '2', attributes: { weight: 3 } }, { source: 1, target: 9 }, null],
      }),
    )
    expect(value.papers[0]).toEqual({ id: '1', title: 'One', community: 'red', x: 0, y: 1 })
    expect(value.links[0]).toMatchObject({ source: '1', target: '2', weight: 3 })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['directed-links', 'links'],
      ['unknown-paper', 'edges[1]'],
      ['unknown-paper', 'edges[2]'],
      ['no-position', 'positions'],
    ])
  })

  test('a link keeps its name, whichever of its attributes stands first', () => {
    const read = (attributes: object): unknown =>
      parseGraphologyJson({ nodes: [{ key: 'a' }, { key: 'b' }], edges: [{ source: 'a', target: 'b', attributes }] }).value.links
    const named = [{ source: 'a', target: 'b', weight: 2, evidence: [{ kind: 'imported', term: 'co-author', weight: 2 }] }]
    expect(read({ weight: 2, kind: 'co-author' })).toEqual(named)
    expect(read({ weight: 2, kind: 'imported', label: 'co-author' })).toEqual(named)
    expect(read({ weight: 2, label: '', kind: 'co-author' })).toEqual(named)
    expect(read({ weight: 2, kind: 'imported' })).toEqual([{ ...named[0], evidence: [{ kind: 'imported', weight: 2 }] }])
  })

  test.each([
    ['', 'it is empty'],
    ['{', 'not a graphology graph'],
    ['[]', 'no list of nodes'],
    ['{"nodes":{}}', 'no list of nodes'],
  ])('%j', (text, message) => {
    expect(() => parseGraphologyJson(text)).toThrow(FormatError)
    expect(() => parseGraphologyJson(text)).toThrow(message)
  })

  test('__proto__ pollutes nothing', () => {
    const { value } = parseGraphologyJson(
      '{"nodes":[{"key":"a","attributes":{"__proto__":"x","constructor":"y"}}],"__proto__":{"polluted":1}}',
    )
    expect(value.papers[0]!.extra).toEqual({ constructor: 'y' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
