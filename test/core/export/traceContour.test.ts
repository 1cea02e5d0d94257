import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceContour, type Field } from '../../../packages/core/src/export/traceContour.js'

const [COLUMNS, ROWS] = [9, 7]

/** Any field that is below zero at its rim. */
const fields: fc.Arbitrary<Field> = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: COLUMNS * ROWS, maxLength: COLUMNS * ROWS })
  .map((values) => {
    const inside = (at: number): boolean =>
      at % COLUMNS > 0 && at % COLUMNS < COLUMNS - 1 && at >= COLUMNS && at < COLUMNS * (ROWS - 1)
    return { columns: COLUMNS, rows: ROWS, values: Float64Array.from(values, (value, at) => (inside(at) ? value : -1)) }
  })

/** Twice the area to the left of a curve. */
const areaOf = (curve: readonly (readonly [number, number])[]): number =>
  curve.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = curve[(index + 1) % curve.length]!
    return sum + (nextX * y - x * nextY)
  }, 0)

test('a point is above zero where the curves wind around it', () => {
  fc.assert(
    fc.property(fields, (field) => {
      const curves = traceContour(field)
      for (const [at, value] of field.values.entries()) {
        if (value === 0) continue
        const [x, y] = [at % COLUMNS, Math.floor(at / COLUMNS)]
        const crossings = curves.flatMap((curve) =>
          curve.filter(([x1, y1], index) => {
            const [x2, y2] = curve[(index + 1) % curve.length]!
            return y1 > y + 1e-7 !== y2 > y + 1e-7 && x < x1 + ((y + 1e-7 - y1) / (y2 - y1)) * (x2 - x1)
          }),
        )
        expect(crossings.length % 2 === 1).toBe(value > 0)
      }
    }),
    { numRuns: 300 },
  )
})

test('one hill has one curve, a ring two, wound against each other', () => {
  const values = (text: string): Field => {
    const rows = text.trim().split(/\s+/)
    return {
      columns: rows[0]!.length,
      rows: rows.length,
      values: Float64Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : -1)),
    }
  }
  expect(traceContour(values('.... .##. .##. ....'))).toHaveLength(1)
  const ring = traceContour(values('..... .###. .#.#. .###. .....'))
  expect(ring.map(areaOf).map(Math.sign).sort()).toEqual([-1, 1])
  expect(traceContour(values('... ... ...'))).toEqual([])
})
