import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../packages/core/src/base/random.js'
import { mortonOrder } from '../../../packages/core/src/layout/mortonOrder.js'
import { Quadtree } from '../../../packages/core/src/layout/Quadtree.js'

const random = createRandom(8)
const SIZE = 3000
/** Dense in the middle, with some points upon each other. */
const x = Float64Array.from({ length: SIZE }, (_, at) => (at % 100 === 1 ? 5 : 300 * random() * random()))
const y = Float64Array.from({ length: SIZE }, (_, at) => (at % 100 === 1 ? 7 : 200 * random() * random()))
const mass = Float64Array.from({ length: SIZE }, () => 1 + 3 * random())

/** Every point's repulsion by every other. */
function sumAll(): { forceX: Float64Array; forceY: Float64Array } {
  const forceX = new Float64Array(SIZE)
  const forceY = new Float64Array(SIZE)
  for (let a = 0; a < SIZE; a++) {
    for (let b = 0; b < SIZE; b++) {
      const [dx, dy] = [x[a]! - x[b]!, y[a]! - y[b]!]
      const squared = dx * dx + dy * dy
      if (squared === 0) continue
      forceX[a]! += (dx * mass[b]!) / squared
      forceY[a]! += (dy * mass[b]!) / squared
    }
  }
  return { forceX, forceY }
}

function repel(theta: number, together: number): { error: number; pushes: number } {
  const forceX = new Float64Array(SIZE)
  const forceY = new Float64Array(SIZE)
  const pushes = new Quadtree(x, y, mass).repel(forceX, forceY, { theta, together })
  const exact = sumAll()
  let wrong = 0
  let all = 0
  for (let at = 0; at < SIZE; at++) {
    wrong += (forceX[at]! - exact.forceX[at]!) ** 2 + (forceY[at]! - exact.forceY[at]!) ** 2
    all += exact.forceX[at]! ** 2 + exact.forceY[at]! ** 2
  }
  return { error: Math.sqrt(wrong / all), pushes }
}

describe('the repulsion of all points', () => {
  test.each([1, 8, 32, 100])('is exact where no square counts as a point, %s looked at together', (together) => {
    const { error, pushes } = repel(0, together)
    expect(error).toBeLessThan(1e-12)
    expect(pushes).toBe(SIZE * SIZE)
  })

  test('is near enough to exact with theta, the nearer the more points are looked at together', () => {
    const alone = repel(0.9, 1)
    const together = repel(0.9, 32)
    expect(alone.error).toBeLessThan(0.02)
    expect(together.error).toBeLessThan(alone.error)
  })

  /** Counts, not seconds: the same on every machine. */
  test('takes a small part of all pushes, less than twice as many together as alone', () => {
    const alone = repel(0.9, 1)
    const together = repel(0.9, 32)
    expect(alone.pushes).toBeLessThan(0.1 * SIZE * SIZE)
    expect(together.pushes).toBeLessThan(2 * alone.pushes)
  })
})

test.each([70, SIZE])('Morton order of %i points: keys ascend, ties keep their order, all points are there', (size) => {
  const [some, across] = [x.slice(0, size), y.slice(0, size)]
  const { order, keys, side } = mortonOrder(some, across)
  expect([...order].sort((a, b) => a - b)).toEqual([...some.keys()])
  for (let at = 1; at < size; at++) {
    expect(keys[at]!).toBeGreaterThanOrEqual(keys[at - 1]!)
    if (keys[at] === keys[at - 1]) expect(order[at]!).toBeGreaterThan(order[at - 1]!)
  }
  expect(side).toBeCloseTo(Math.max(...[some, across].map((axis) => Math.max(...axis) - Math.min(...axis))), 9)
})

test('no points: nothing to do', () => {
  const none = new Float64Array(0)
  expect(new Quadtree(none, none, none).repel(none, none, { theta: 0.5, together: 8 })).toBe(0)
})
