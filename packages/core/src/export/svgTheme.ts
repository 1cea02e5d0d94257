import type { Ground } from './appearance.js'

/** Colours of a picture besides those of the communities. */
export interface SvgTheme {
  readonly ground: string
  readonly hairline: string
  readonly ink: string
  readonly secondInk: string
  readonly thread: string
}

export const SVG_THEMES: Readonly<Record<Ground, SvgTheme>> = {
  light: { ground: '#fbfaf7', hairline: '#e4e0d8', ink: '#1f2328', secondInk: '#5b616b', thread: '#5d5a52' },
  dark: { ground: '#11151c', hairline: '#2a313d', ink: '#e8eaed', secondInk: '#9aa3af', thread: '#a9b4c4' },
}

/** `share` of `b` in `a`, both `#rrggbb`. */
export function mixColors(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [x, y] = [a, b].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number]
    return Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
