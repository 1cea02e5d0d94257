/** Red, green, blue, each 0 to 1 in sRGB. */
export type Rgb = readonly [number, number, number]

/** Reads `#rrggbb`. */
export function parseColor(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** Writes `#rrggbb`. */
export function toHex(color: Rgb): string {
  return `#${color.map((part) => Math.round(clamp(part) * 255).toString(16).padStart(2, '0')).join('')}`
}

/** `share` of `b` in `a`, 0 to 1. */
export function mixColors(a: string, b: string, share: number): string {
  const [x, y] = [parseColor(a), parseColor(b)]
  return toHex([0, 1, 2].map((part) => x[part]! + (y[part]! - x[part]!) * share) as unknown as Rgb)
}

/** `rgba(…)` for a canvas or a style sheet. */
export function withAlpha(hex: string, alpha: number): string {
  const [r, g, b] = parseColor(hex).map((part) => Math.round(part * 255))
  return `rgba(${r!}, ${g!}, ${b!}, ${round(alpha)})`
}

/** Four bytes as the graphics card reads them: red, green and blue multiplied by alpha, and alpha. */
export function packColor([r, g, b]: Rgb, alpha: number): number {
  const byte = (part: number): number => Math.round(part * alpha * 255)
  return (byte(r) | (byte(g) << 8) | (byte(b) << 16) | (Math.round(alpha * 255) << 24)) >>> 0
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05]
  return x > y ? x / y : y / x
}

/** Moves a colour towards `ink` until it reads on `ground` with the contrast asked for. */
export function toReadable(color: string, ground: string, ink: string, contrast = 4.5): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mixColors(color, ink, share)
    if (contrastRatio(mixed, ground) >= contrast) return mixed
  }
  return ink
}

function luminance(hex: string): number {
  const [r, g, b] = parseColor(hex).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part))
}

function round(alpha: number): number {
  return Math.round(alpha * 1000) / 1000
}
