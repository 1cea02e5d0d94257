import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Boxes, type Box } from '../../../packages/core/src/export/boxes.js'
import { boxOf, placeNames, placePaperLabels, type Label } from '../../../packages/core/src/export/svgLabels.js'
import { measureText, shortTitle, wrapText } from '../../../packages/core/src/export/svgText.js'

const RIM: Box = { left: 0, top: 0, right: 1000, bottom: 700 }
const shares = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const wish = fc.record({
  text: fc.constantFrom(
    'TideNet',
    'Learning Harbour Currents through lunar attention',
    'A',
    'Supercalifragilisticexpialidocious'.repeat(3),
  ),
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 700 }),
  radius: fc.integer({ min: 2, max: 14 }),
})

test('labels overlap neither each other nor discs, and stay inside', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 60 }), fc.nat(40), (wishes, most) => {
      const taken = new Boxes()
      const discs = wishes.map(
        ({ x, y, radius }): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }),
      )
      for (const disc of discs) taken.add(disc)
      const boxes = placePaperLabels(wishes, most, taken, RIM).map(boxOf)
      expect(boxes.length).toBeLessThanOrEqual(most)
      for (const [index, box] of boxes.entries()) {
        expect(discs.filter((disc) => shares(box, disc))).toEqual([])
        expect(boxes.slice(index + 1).filter((other) => shares(box, other))).toEqual([])
        expect([box.left >= 0, box.top >= 0, box.right <= 1000, box.bottom <= 700]).toEqual([true, true, true, true])
      }
    }),
  )
})

test('a title that is too long is cut at its colon, where that is enough', () => {
  const place = (text: string): readonly string[] =>
    placePaperLabels([{ text, x: 500, y: 300, radius: 5 }], 1, new Boxes(), RIM)[0]!.lines
  const rest = 'a study of many rivers and the buoys that drift on them'
  expect(place(`Ensuring safe and fresh water in old canals: ${rest}`).join(' ')).toBe(
    'Ensuring safe and fresh water in old canals',
  )
  expect(place(`Water: ${rest}`.repeat(2)).join(' ')).toMatch(/^Water/)
  expect(place(`${rest} ${rest}`).at(-1)).toMatch(/…$/)
})

test('names overlap no other name, and keep off discs where there is room', () => {
  const area: Box = { left: 300, top: 200, right: 500, bottom: 400 }
  const name = (text: string): { text: string; size: number; box: Box; x: number; y: number } => ({
    text,
    size: 9,
    box: area,
    x: 400,
    y: 300,
  })
  const [discs, taken] = [new Boxes(), new Boxes()]
  discs.add({ left: 380, top: 280, right: 420, bottom: 320 })
  const labels = placeNames([name('Tidal forecasting'), name('Bird song'), name('Old manuscripts')], discs, taken, RIM)
  const boxes = labels.filter((label): label is Label => label !== null).map(boxOf)
  expect(boxes).toHaveLength(3)
  for (const [index, box] of boxes.entries()) {
    expect(discs.isFree(box)).toBe(true)
    expect(boxes.slice(index + 1).filter((other) => shares(box, other))).toEqual([])
  }
})

test('a name goes farther from its region before a disc covers a letter of it', () => {
  const discs = new Boxes()
  // Discs all over the region, and some right below and above it.
  for (let x = 400; x <= 520; x += 24) for (let y = 226; y <= 346; y += 20) discs.add({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 })
  const [label] = placeNames([{ text: 'Multi-armed bandit', size: 40, box: { left: 400, top: 240, right: 520, bottom: 330 }, x: 460, y: 285 }], discs, new Boxes(), RIM)
  expect(discs.isFree(boxOf(label!))).toBe(true)
  expect(Math.abs(label!.y - 285)).toBeLessThan(120)
})

describe('wrapText', () => {
  test('breaks at spaces only, within the width', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((word) => !/\s/.test(word)),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer({ min: 1, max: 3 }),
        (words, most) => {
          const lines = wrapText(words.join(' '), 12, 90, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          expect(lines.join(' ').replace(/…$/, '').length).toBeLessThanOrEqual(words.join(' ').length)
          for (const line of lines) if (line.includes(' ')) expect(measureText(line, 12)).toBeLessThanOrEqual(90)
          if (!lines.at(-1)!.endsWith('…')) expect(lines.join(' ')).toBe(words.join(' '))
        },
      ),
    )
  })

  test('what is left out is told by an ellipsis after a whole word', () => {
    expect(wrapText('Reading drought years through growth curves, again and again', 12, 120, 2)).toEqual([
      'Reading drought',
      'years through…',
    ])
    expect(wrapText('', 12, 120, 2)).toEqual([])
  })
})

test.each([
  ['DriftNet: watching rivers', 'DriftNet'],
  ['Reading rivers', 'Reading rivers'],
  [
    'A very long beginning of a title with many words: and more',
    'A very long beginning of a title with many words: and more',
  ],
  [': odd', ': odd'],
])('the short title of %s', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})
