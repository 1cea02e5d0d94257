import { expect, test } from 'vitest'
import { lowerToLegend } from '../../../packages/core/src/communities/legendResolution.js'
import { graphOf } from '../../../packages/core/src/base/weightedGraph.js'

const SIZE = 1000

/** One chain, so that parts can be joined. */
const chain = graphOf(SIZE, {
  sources: Uint32Array.from({ length: SIZE - 1 }, (_, node) => node),
  targets: Uint32Array.from({ length: SIZE - 1 }, (_, node) => node + 1),
  weights: new Float64Array(SIZE - 1).fill(1),
})

/** A partition with parts of these sizes, the last of which takes what is left. */
function partition(...sizes: readonly number[]): Int32Array {
  const parts = sizes.flatMap((size, part) => new Array<number>(size).fill(part))
  return Int32Array.from({ length: SIZE }, (_, node) => parts[node] ?? sizes.length)
}

const tens = partition(...new Array<number>(99).fill(10))

function resolve(coarser: Int32Array): Int32Array {
  const detect = (resolution: number): Int32Array => (resolution > 0.6 ? tens : resolution > 0.3 ? coarser : partition(SIZE))
  return lowerToLegend(chain, { part: tens, resolution: 1 }, detect).part
}

test('nine communities stay, and a fiftieth of the papers in small ones', () => {
  const clumps = partition(...new Array<number>(9).fill(109), 4, 4, 4)
  expect(resolve(clumps)).toBe(clumps)
})

test('more than that in small ones is too fine', () => {
  const clumps = partition(...new Array<number>(9).fill(108), 7, 7, 7)
  expect(new Set(resolve(clumps))).toEqual(new Set([0]))
})

test('pairs and single papers are not counted', () => {
  const pairs = partition(...new Array<number>(9).fill(100), ...new Array<number>(49).fill(2))
  expect(resolve(pairs)).toBe(pairs)
})
