import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, createBoxes, sharedArea, type Box } from '../../../packages/viz/src/drawing/boxes.js'
import { placeLabels, type LabelWish } from '../../../packages/viz/src/drawing/placeLabels.js'

const bounds: Box = { left: 0, top: 0, right: 900, bottom: 600 }
const wish = fc.record({
  x: fc.integer({ min: -50, max: 950 }),
  y: fc.integer({ min: -50, max: 650 }),
  radius: fc.integer({ min: 2, max: 14 }),
  width: fc.integer({ min: 20, max: 140 }),
  lines: fc.constantFrom(['one'], ['one', 'two']),
  forced: fc.boolean(),
})
const wishes = fc.array(wish, { maxLength: 60 }).map((all): LabelWish[] => all.map((one, at) => ({ id: String(at), ...one })))

describe('placeLabels', () => {
  it('never lets two overlap or one leave the page', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const taken = { left: 300, top: 200, right: 420, bottom: 260 }
        const placed = placeLabels(all, { bounds, discs: all, taken: [taken], before: new Map() }, 40)
        expect(placed.length).toBeLessThanOrEqual(40)
        for (const [at, label] of placed.entries()) {
          expect(contains(bounds, label.box)).toBe(true)
          expect(sharedArea(label.box, taken)).toBe(0)
          for (const other of placed.slice(0, at)) expect(sharedArea(label.box, other.box)).toBe(0)
        }
      }),
    )
  })

  it('serves the first wish first', () => {
    const one: LabelWish = { id: 'a', x: 100, y: 100, radius: 5, width: 80, lines: ['a'], forced: false }
    const placed = placeLabels([one, { ...one, id: 'b' }], { bounds, discs: [], taken: [], before: new Map() }, 1)
    expect(placed.map(({ id }) => id)).toEqual(['a'])
  })

  it('keeps a label on the side where it was', () => {
    const one: LabelWish = { id: 'a', x: 400, y: 300, radius: 5, width: 80, lines: ['a'], forced: false }
    const place = (before: ReadonlyMap<string, 'left' | 'below'>) => placeLabels([one], { bounds, discs: [], taken: [], before }, 9)[0]!.side
    expect(place(new Map())).toBe('right')
    expect(place(new Map([['a', 'below']]))).toBe('below')
  })

  it('does not hide another disc unless it must', () => {
    const one: LabelWish = { id: 'a', x: 400, y: 300, radius: 5, width: 80, lines: ['a'], forced: false }
    const discs = [430, 370].flatMap((x) => [275, 300, 325].map((y) => ({ x, y, radius: 12 }))).concat([{ x: 400, y: 275, radius: 12 }, { x: 400, y: 325, radius: 12 }])
    expect(placeLabels([one], { bounds, discs, taken: [], before: new Map() }, 9)).toEqual([])
    expect(placeLabels([{ ...one, forced: true }], { bounds, discs, taken: [], before: new Map() }, 9)).toHaveLength(1)
  })
})

describe('landmarks', () => {
  const one: LabelWish = { id: 'a', x: 400, y: 300, radius: 4, width: 80, lines: ['a'], forced: false }
  const discs = Array.from({ length: 400 }, (_, at) => ({ x: 300 + (at % 20) * 11, y: 200 + Math.floor(at / 20) * 11, radius: 3 }))
  const count = (wish: LabelWish): number => placeLabels([wish], { bounds, discs, taken: [], before: new Map() }, 9).length

  it('may hide specks around them, others may not', () => {
    expect(count(one)).toBe(0)
    expect(count({ ...one, landmark: true })).toBe(1)
  })

  it('hide nothing where discs are large', () => {
    expect(count({ ...one, radius: 9, landmark: true })).toBe(0)
  })
})

describe('createBoxes', () => {
  const box = fc
    .tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: -300, max: 900 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))
  it('measures what a walk over all boxes measures', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (all, asked) => {
        const boxes = createBoxes()
        for (const one of all) boxes.add(one)
        expect(boxes.overlap(asked)).toBe(all.reduce((sum, one) => sum + sharedArea(one, asked), 0))
      }),
    )
  })
})
