import { describe, expect, it } from 'vitest'
import { contrastRatio, mixColors, parseColor, toReadable } from '../../../packages/viz/src/appearance/color.js'
import { THEMES } from '../../../packages/viz/src/appearance/theme.js'

/** Machado, Oliveira and Fernandes 2009, full severity, in linear RGB. doi:10.1109/TVCG.2009.113 */
const SIGHTS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** Smallest distance in OKLab that two communities keep; a step that the eye tells apart side by side is about 0.02. */
const APART = 0.04

describe.each(Object.values(THEMES))('the $name palette', (theme) => {
  it('has twelve community colours with 3:1 on the ground and on every tint', () => {
    expect(theme.communities).toHaveLength(12)
    for (const color of [...theme.communities, theme.noCommunity]) {
      expect(contrastRatio(color, theme.ground)).toBeGreaterThanOrEqual(3)
    }
    for (const color of theme.communities) {
      expect(contrastRatio(color, mixColors(theme.ground, color, theme.regionAlpha))).toBeGreaterThanOrEqual(2.6)
    }
  })

  it('has a scale of shades that only ever becomes lighter, each with 3:1 on the ground', () => {
    const lightness = theme.shades.map((color) => contrastRatio(color, '#000000'))
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b))
    for (const color of theme.shades) expect(contrastRatio(color, theme.ground)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('keeps communities apart under %s sight', (sight) => {
    for (const [at, a] of theme.communities.entries()) {
      for (const b of theme.communities.slice(0, at)) expect(distance(a, b, sight), `${a} ${b}`).toBeGreaterThan(APART)
    }
  })

  it('writes at 4.5:1', () => {
    for (const ground of [theme.ground, theme.panel]) {
      expect(contrastRatio(theme.ink, ground)).toBeGreaterThanOrEqual(7)
      expect(contrastRatio(theme.secondInk, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrastRatio(theme.accent, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('names regions at 4.5:1 in their own hue', () => {
    for (const color of theme.communities) {
      expect(contrastRatio(toReadable(color, theme.ground, theme.ink), theme.ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('draws every link kind at 3:1', () => {
    for (const color of Object.values(theme.linkKinds)) expect(contrastRatio(color, theme.ground)).toBeGreaterThanOrEqual(3)
  })
})

function distance(a: string, b: string, sight: keyof typeof SIGHTS): number {
  const [x, y] = [toLab(see(a, sight)), toLab(see(b, sight))]
  return Math.hypot(...x.map((part, at) => part - y[at]!))
}

function see(hex: string, sight: keyof typeof SIGHTS): number[] {
  const linear = parseColor(hex).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const matrix = SIGHTS[sight]
  return [0, 3, 6].map((row) => Math.min(1, Math.max(0, linear.reduce((sum, part, at) => sum + matrix[row + at]! * part, 0))))
}

/** Ottosson's OKLab, from linear sRGB. */
function toLab([r, g, b]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!)
  const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!)
  const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
