import { describe, expect, it } from 'vitest'
import { findNearby } from '../../../packages/viz/src/drawing/findNearby.js'

const here = { id: 'here', x: 0, y: 0 }
const places = [
  here,
  { id: 'right', x: 5, y: 1 },
  { id: 'further right', x: 9, y: 0 },
  { id: 'up', x: 1, y: 6 },
  { id: 'left', x: -4, y: -1 },
]

describe('findNearby', () => {
  it('goes to the nearest in the direction, y upwards', () => {
    expect(findNearby(places, here, 'right')?.id).toBe('right')
    expect(findNearby(places, here, 'up')?.id).toBe('up')
    expect(findNearby(places, here, 'left')?.id).toBe('left')
  })

  it('goes nowhere where nothing lies', () => {
    expect(findNearby(places, here, 'down')).toBeUndefined()
    expect(findNearby([here], here, 'right')).toBeUndefined()
  })
})
