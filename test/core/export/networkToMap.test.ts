import { describe, expect, test } from 'vitest'
import { IssueList } from '../../../packages/core/src/export/issueList.js'
import type { NetworkLink, NetworkNode } from '../../../packages/core/src/export/network.js'
import { networkToMap } from '../../../packages/core/src/export/networkToMap.js'
import { parseMap } from '../../../packages/core/src/export/parseMap.js'

const node = (id: string, more: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  x: id.length,
  y: 1,
  fields: new Map(),
  place: `node ${id}`,
  ...more,
})
const link = (source: string, target: string, weight = 1, more: Partial<NetworkLink> = {}): NetworkLink => ({
  source,
  target,
  weight,
  place: `link ${source}-${target}`,
  ...more,
})
const read = (nodes: NetworkNode[], links: NetworkLink[] = []) =>
  networkToMap({ format: 'test', nodes, links }, new IssueList())

test('papers and links are sorted, links point forward, whatever the order of the file', () => {
  const nodes = [node('b'), node('a', { x: 5 }), node('cc')]
  const links = [link('cc', 'a', 2), link('b', 'a', 1)]
  const { value, issues } = read(nodes, links)
  expect(issues).toEqual([])
  expect(value.papers.map(({ id }) => id)).toEqual(['a', 'b', 'cc'])
  expect(value.links).toEqual([
    { source: 'a', target: 'b', weight: 1, evidence: [{ kind: 'imported', weight: 1 }] },
    { source: 'a', target: 'cc', weight: 2, evidence: [{ kind: 'imported', weight: 2 }] },
  ])
  expect(read(nodes.reverse(), links.reverse()).value).toEqual(value)
})

test('links of a pair are summed in both directions, and keep a label that they share', () => {
  const nodes = [node('a'), node('bb'), node('ccc')]
  const { value } = read(nodes, [
    link('a', 'bb', 1, { label: 'cites' }),
    link('bb', 'a', 2, { label: 'cites' }),
    link('a', 'ccc', 1, { label: 'cites' }),
    link('a', 'ccc', 1, { label: 'likes' }),
  ])
  expect(value.links.map(({ evidence }) => evidence)).toEqual([
    [{ kind: 'imported', term: 'cites', weight: 3 }],
    [{ kind: 'imported', weight: 2 }],
  ])
})

test('what cannot stay is reported with its place', () => {
  const { value, issues } = read(
    [node('a'), node('a'), node(''), node('bb')],
    [
      link('a', 'a'),
      link('a', 'gone'),
      link('a', 'bb', 0),
      link('a', 'bb', NaN),
      link('a', 'bb', -1),
      link('a', 'bb', Infinity),
    ],
  )
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['double-id', 'node a'],
    ['no-id', 'node '],
    ['self-link', 'link a-a'],
    ['unknown-paper', 'link a-gone'],
    ...Array.from({ length: 4 }, () => ['bad-weight', 'link a-bb']),
  ])
  expect(value.report).toMatchObject({ read: 4, kept: 2, dropped: 2, merged: 0 })
  expect(parseMap(value).issues).toEqual([])
})

describe('communities', () => {
  test('numbers come in their order, then names; labels are unique', () => {
    const keys = ['10', '2', 'Physics', '2', undefined]
    const nodes = keys.map((community, index) => node('n'.repeat(index + 1), { community }))
    const { value } = networkToMap(
      { format: 'test', nodes, links: [], communityLabels: new Map([['10', 'Physics']]) },
      new IssueList(),
    )
    expect(value.communities.map(({ id, label, size }) => [id, label, size])).toEqual([
      ['c2', 'Community 2', 2],
      ['c10', 'Physics', 1],
      ['Physics', 'Physics (2)', 1],
    ])
    expect(value.papers.map(({ community }) => community)).toEqual(['c10', 'c2', 'Physics', 'c2', null])
  })

  test('keys that would give one id stay apart', () => {
    const { value } = read([node('a', { community: '3' }), node('bb', { community: 'c3' })])
    expect(new Set(value.papers.map(({ community }) => community)).size).toBe(2)
    expect(parseMap(value).issues).toEqual([])
  })
})

describe('positions', () => {
  test('without any, nodes lie on a spiral, apart from each other, and an issue says so', () => {
    const nodes = Array.from({ length: 200 }, (_, index) => node(`n${index}`, { x: undefined, y: undefined }))
    const { value, issues } = read(nodes)
    expect(issues.map(({ code }) => code)).toEqual(['no-position'])
    expect(value.papers.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    let nearest = Infinity
    for (const a of value.papers)
      for (const b of value.papers) if (a !== b) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y))
    expect(nearest).toBeGreaterThan(8)
    expect(read(nodes).value.papers).toEqual(value.papers)
  })

  test('nodes that all lie on one spot have no position', () => {
    expect(read([node('a', { x: 3 }), node('b', { x: 3 })]).issues.map(({ code }) => code)).toEqual(['no-position'])
    expect(read([node('a', { x: 3 })]).issues).toEqual([])
  })

  test('those without one lie around those that have one', () => {
    const { value } = read([
      node('a', { x: 0, y: 0 }),
      node('bb', { x: 10, y: 0 }),
      node('ccc', { x: undefined }),
      node('d', { x: 1e300 }),
    ])
    const [a, b, ...rest] = value.papers
    expect([a!.x, b!.x]).toEqual([0, 10])
    for (const { x, y } of rest) expect(Math.hypot(x - 5, y)).toBeGreaterThan(5)
  })
})

test('an empty network is an empty map', () => {
  const { value, issues } = read([])
  expect(issues).toEqual([])
  expect(parseMap(value)).toEqual({ value, issues: [] })
})
