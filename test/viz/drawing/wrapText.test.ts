import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../packages/viz/src/drawing/wrapText.js'

const measure = (text: string): number => text.length

describe('wrapText', () => {
  it('keeps every word whole and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1, maxLength: 12 }), fc.integer({ min: 10, max: 40 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, 99, measure)
        expect(lines.join(' ').split(' ')).toEqual(words)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('ends with an ellipsis after a whole word that can stand at an end', () => {
    expect(wrapText('Forecasting spring tides with the help of the moon', 18, 2, measure)).toEqual(['Forecasting spring', 'tides…'])
  })

  it('ends with no mark and no space before the ellipsis', () => {
    expect(wrapText('Trace is the new tide -- computing the moon at sea', 21, 2, measure)[1]).toMatch(/[a-z]…$/)
    expect(wrapText('tides and moons -- -- -- --', 8, 2, measure).at(-1)).toMatch(/(^|\S)…$/)
  })

  it('makes the lines even', () => {
    expect(wrapText('one two three four', 17, 2, measure)).toEqual(['one two', 'three four'])
  })

  it('leaves a short text alone and a long word whole', () => {
    expect(wrapText('Tides', 20, 2, measure)).toEqual(['Tides'])
    expect(wrapText('Incomprehensibilities', 8, 2, measure)).toEqual(['Incomprehensibilities'])
    expect(wrapText('', 8, 2, measure)).toEqual([])
  })
})
