import { describe, expect, test } from 'vitest'
import type { Link, PaperGraph } from '@paperloom/core'
import { placeBeside } from '../../../packages/core/src/layout/placeBeside.js'

const link = (source: string, target: string, weight = 1): Link => ({ source, target, weight, evidence: [{ kind: 'imported', weight }] })

function placesOf(graph: PaperGraph, pinned: [string, number, number][]): Map<string, [number, number]> {
  const { x, y } = placeBeside(graph, new Map(pinned.map(([id, px, py]) => [id, { x: px, y: py }])))
  return new Map(graph.papers.map((paper, at) => [paper, [x[at]!, y[at]!]]))
}

describe('papers beside pinned ones', () => {
  test('lie between those that they are linked to, nearer to the one with more weight', () => {
    const places = placesOf({ papers: ['a', 'b', 'n'], links: [link('a', 'n', 3), link('b', 'n', 1)] }, [['a', 0, 0], ['b', 100, 0]])
    expect(places.get('n')).toEqual([25, 0])
    expect(places.get('a')).toEqual([0, 0])
  })

  test('keep their distance from all others', () => {
    const papers = ['a', ...Array.from({ length: 40 }, (_, at) => `n${String(at).padStart(2, '0')}`)]
    const places = [...placesOf({ papers, links: papers.slice(1).map((paper) => link('a', paper)) }, [['a', 5, 5]]).values()]
    for (const [at, [x, y]] of places.entries()) {
      for (const [otherX, otherY] of places.slice(at + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(10)
    }
    expect(places[0]).toEqual([5, 5])
    expect(Math.max(...places.map(([x, y]) => Math.hypot(x - 5, y - 5)))).toBeLessThan(60)
  })

  test('are led by papers that were led there', () => {
    const places = placesOf({ papers: ['a', 'm', 'n'], links: [link('a', 'm'), link('m', 'n')] }, [['a', -50, 20]])
    for (const paper of ['m', 'n']) expect(Math.hypot(places.get(paper)![0] + 50, places.get(paper)![1] - 20)).toBeLessThan(30)
  })

  test('without a link stand below', () => {
    const places = placesOf({ papers: ['a', 'm', 'n'], links: [] }, [['a', 0, 80]])
    expect(places.get('m')![1]).toBeGreaterThan(100)
    expect(places.get('n')![1]).toBe(places.get('m')![1])
  })
})

test('a place beyond all measure is none', () => {
  const graph = { papers: ['a', 'b'], links: [{ source: 'a', target: 'b', weight: 1, evidence: [] }] }
  const { x, y } = placeBeside(graph, new Map([['a', { x: 1e20, y: 0 }]]))
  expect([...x, ...y].every((value) => Math.abs(value) < 1000)).toBe(true)
})
