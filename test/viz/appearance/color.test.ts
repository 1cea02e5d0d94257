import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio, mixColors, packColor, parseColor, toHex, toReadable, withAlpha } from '../../../packages/viz/src/appearance/color.js'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('color', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(hex, (color) => {
        expect(toHex(parseColor(color))).toBe(color)
      }),
    )
  })

  it('multiplies by alpha for the graphics card and not for a canvas', () => {
    expect([...new Uint8Array(Uint32Array.of(packColor(parseColor('#ff8000'), 0.5)).buffer)]).toEqual([128, 64, 0, 128])
    expect(packColor(parseColor('#ffffff'), 1)).toBe(0xffffffff)
    expect(withAlpha('#ff8000', 0.5)).toBe('rgba(255, 128, 0, 0.5)')
  })

  it('mixes from one end to the other', () => {
    expect(mixColors('#000000', '#ffffff', 0)).toBe('#000000')
    expect(mixColors('#000000', '#ffffff', 1)).toBe('#ffffff')
    expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080')
  })

  it('measures contrast as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a))
        expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('makes any colour readable', () => {
    fc.assert(
      fc.property(hex, (color) => {
        expect(contrastRatio(toReadable(color, '#fbfaf7', '#1f2328'), '#fbfaf7')).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
