import { describe, expect, it } from 'vitest'
import { createRegionField, type FieldPoint, type RegionField } from '../../../packages/viz/src/drawing/regionField.js'

const points: FieldPoint[] = [
  { x: 0, y: 0, group: 0, weight: 1 },
  { x: 10, y: 0, group: 0, weight: 1 },
  { x: 60, y: 0, group: 1, weight: 1 },
]

const cellAt = ({ minX, minY, cell, columns }: RegionField, x: number, y: number): number =>
  Math.floor((y - minY) / cell) * columns + Math.floor((x - minX) / cell)

describe('createRegionField', () => {
  const field = createRegionField(points, 2, () => 8)

  it('gives each paper its own community, about 1 strong', () => {
    for (const { x, y, group } of points) {
      expect(field.first[cellAt(field, x, y)]).toBe(group)
      expect(field.density[cellAt(field, x, y)]).toBeGreaterThan(0.95)
    }
  })

  it('fades out before its edge', () => {
    const { columns, rows, density } = field
    for (let at = 0; at < columns; at++) expect(density[at]! + density[(rows - 1) * columns + at]!).toBeLessThan(0.05)
  })

  it('shares the middle between two communities half and half', () => {
    const two = createRegionField([points[1]!, { ...points[2]!, x: 30 }], 2, () => 8)
    expect(two.share[cellAt(two, 20, 0)]).toBeGreaterThan(0.4)
    expect(two.share[cellAt(two, 10, 0)]).toBeLessThan(0.05)
  })

  it('sums what a kernel for each point gives, within a thousandth', () => {
    const { minX, minY, cell, columns, rows, density } = field
    for (const [column, row] of [[100, 20], [180, 40], [300, Math.floor(rows / 2)]] as const) {
      const [x, y] = [minX + (column + 0.5) * cell, minY + (row + 0.5) * cell]
      const sum = points.reduce((all, point) => all + Math.exp(-((x - point.x) ** 2 + (y - point.y) ** 2) / (2 * 8 ** 2)), 0)
      expect(density[row * columns + column]).toBeCloseTo(sum < 0.012 ? density[row * columns + column]! : sum, 1)
    }
  })

  it('gives a larger community a wider kernel and shows each its own layer', () => {
    const seen: number[] = []
    const asked: number[] = []
    createRegionField(
      [...points, { x: 5, y: 0, group: 0, weight: 0.3 }],
      3,
      (papers) => {
        asked.push(papers)
        return 4 + papers
      },
      ({ group, values, columns: wide, rows: high }) => {
        seen.push(group)
        expect(values).toHaveLength(wide * high)
        expect(Math.max(...values)).toBeGreaterThan(0.95)
      },
    )
    expect(asked).toEqual([2, 1, 0])
    expect(seen).toEqual([0, 1])
  })

  it('does not depend on the order of the points', () => {
    const other = createRegionField([...points].reverse(), 2, () => 8)
    expect(other.first).toEqual(field.first)
  })

  it('lives with no points and with one', () => {
    expect(createRegionField([], 0, () => 1).density.every((value) => value === 0)).toBe(true)
    expect(createRegionField([points[0]!], 1, () => 1).columns).toBeGreaterThan(10)
  })
})

it('draws many points as nearly what they are one by one', () => {
  // Ten papers at almost one place are a field ten times as high, however they are counted.
  const few = Array.from({ length: 2500 }, (_, at) => ({ x: (at * 37) % 101, y: (at * 53) % 89, group: at % 2, weight: 1 }))
  const many = Array.from({ length: 10 }, (_, turn) => few.map((point) => ({ ...point, x: point.x + 0.01 * turn }))).flat()
  const [alone, merged] = [few, many].map((points) => createRegionField(points, 2, () => 6))
  let most = 0
  for (let at = 0; at < alone!.density.length; at++) most = Math.max(most, Math.abs(10 * alone!.density[at]! - merged!.density[at]!) / 10)
  expect(most).toBeLessThan(0.02 * Math.max(...alone!.density))
})
