import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInside } from '../../../packages/viz/src/state/findInside.js'

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
]

describe('findInside', () => {
  it('is what lies between the sides of a square', () => {
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true }).filter((value) => value !== 0 && value !== 10)
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const inside = x > 0 && x < 10 && y > 0 && y < 10
        expect(findInside([{ id: 'a', x, y }], square)).toEqual(inside ? ['a'] : [])
      }),
    )
  })

  it('does not depend on where the outline begins or which way it goes', () => {
    const places = [{ id: 'in', x: 5, y: 5 }, { id: 'out', x: 15, y: 5 }]
    expect(findInside(places, [...square.slice(2), ...square.slice(0, 2)])).toEqual(['in'])
    expect(findInside(places, [...square].reverse())).toEqual(['in'])
  })

  it('leaves out a bay', () => {
    const bay = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 2 }, { x: 0, y: 10 }]
    expect(findInside([{ id: 'bay', x: 5, y: 8 }, { id: 'land', x: 1, y: 5 }], bay)).toEqual(['land'])
  })

  it('finds nothing in a line', () => {
    expect(findInside([{ id: 'a', x: 0, y: 0 }], square.slice(0, 2))).toEqual([])
  })
})
