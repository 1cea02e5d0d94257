import { describe, expect, test } from 'vitest'
import { detectCommunities, layout, layoutSteps, UsageError, type LayoutStep, type PaperNetwork } from '@paperloom/core'

/** Rings of papers, each linked to those next to it; the last paper stands alone. */
function makeRings(rings: number, size: number): PaperNetwork {
  const pairs: [number, number][] = []
  for (let ring = 0; ring < rings; ring++) {
    for (let at = 0; at < size; at++) for (let step = 1; step <= 3; step++) pairs.push([ring * size + at, ring * size + ((at + step) % size)])
    if (ring > 0) pairs.push([ring * size, (ring - 1) * size])
  }
  return {
    size: rings * size + 1,
    sources: Uint32Array.from(pairs, ([a]) => a),
    targets: Uint32Array.from(pairs, ([, b]) => b),
    weights: new Float64Array(pairs.length).fill(1),
  }
}

describe.each([
  ['a small map, by forces', makeRings(5, 30)],
  ['a large map, by levels', makeRings(30, 80)],
])('%s', (_, network) => {
  const communities = detectCommunities(network, { runs: 0 })
  const run = (): { steps: LayoutStep[]; last: ReturnType<typeof layout> } => {
    const steps: LayoutStep[] = []
    const rounds = layoutSteps(network, communities, { seed: 2 })
    let round = rounds.next()
    for (; round.done !== true; round = rounds.next()) steps.push(round.value)
    return { steps, last: round.value }
  }

  test('is laid out round by round, with the result that it has at once', () => {
    const { steps, last } = run()
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1))
    expect(steps.every(({ total }) => total === steps.length)).toBe(true)
    expect(last).toEqual(layout(network, communities, { seed: 2 }))
  })

  test('can be looked at and left at any round, which changes nothing', () => {
    const rounds = layoutSteps(network, communities, { seed: 2 })
    let round = rounds.next()
    for (let at = 0; round.done !== true; round = rounds.next(), at++) {
      if (at % 25 !== 0) continue
      const { x, y } = round.value.positions()
      expect(x).toHaveLength(network.size)
      expect([...x, ...y].every(Number.isFinite)).toBe(true)
    }
    expect(round.value).toEqual(layout(network, communities, { seed: 2 }))
    const left = layoutSteps(network, communities)
    left.next()
    expect(left.return({ x: new Float64Array(0), y: new Float64Array(0) }).done).toBe(true)
  })

  test('lies at the last round nearly where it will', () => {
    const { steps, last } = run()
    const { x } = steps.at(-1)!.positions()
    const width = Math.max(...last.x) - Math.min(...last.x)
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(0.5 * width)
  })
})

test('pinned papers stay, and there is no round to wait for', () => {
  const papers = ['a', 'b']
  const graph = { papers, links: [{ source: 'a', target: 'b', weight: 1, evidence: [] }] }
  const round = layoutSteps(graph, detectCommunities(graph), { pinned: new Map([['a', { x: 3, y: 4 }]]) }).next()
  expect(round.done).toBe(true)
  expect(layout(graph, detectCommunities(graph), { pinned: new Map([['a', { x: 3, y: 4 }]]) }).x[0]).toBe(3)
})

test('what cannot be done is refused', () => {
  const network = makeRings(2, 10)
  const communities = detectCommunities(network, { runs: 0 })
  expect(() => layout(network, communities, { seed: 0.5 })).toThrow(UsageError)
  expect(() => layout(network, communities, { pinned: new Map([['a', { x: 0, y: 0 }]]) })).toThrow(UsageError)
})
