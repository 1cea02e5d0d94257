/** What a character is to a scanner of words. */
export const CHARACTER = {
  /** A letter, a digit, or a mark upon one. */
  word: 1,
  space: 2,
  other: 3,
} as const

const WORD = /^[\p{L}\p{N}\p{M}]/u
const SPACE = /^\s/u

/** By code unit, read when first asked for. */
const known = new Uint8Array(0x10000)

/** One of {@link CHARACTER} for the character at an offset. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const found = known[unit]!
  if (found !== 0) return found
  // Two units may make one character: what the first alone says is not remembered.
  const point = text.codePointAt(at)!
  const character = String.fromCodePoint(point)
  const kind = WORD.test(character) ? CHARACTER.word : SPACE.test(character) ? CHARACTER.space : CHARACTER.other
  if (unit < 0xd800 || unit > 0xdfff) known[unit] = kind
  return kind
}

/** Code units of the character at an offset: one, but for the pairs beyond the first plane. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1
}
