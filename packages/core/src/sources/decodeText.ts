import type { Issue } from '../model/issue.js'

/** The one global that both Node and browsers have for this; core knows neither's types. */
declare const TextDecoder: new (encoding: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
  readonly issues: readonly Issue[]
}

const SAMPLE = 4096

/**
 * The text of a file, without byte order mark. What has none is UTF-16 where every other byte of its beginning is zero,
 * else UTF-8, else Windows-1252, which holds all of Latin-1 that is printed. A file that is UTF-8 but for a few bytes stays
 * UTF-8, with U+FFFD in their place.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = findMark(bytes) ?? findWide(bytes)
  if (marked !== null) return { text: decode(bytes, marked), encoding: marked, issues: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', issues: [] }
  } catch {
    return decodeBroken(bytes)
  }
}

function decodeBroken(bytes: Uint8Array): DecodedText {
  const { whole, broken } = countSequences(bytes)
  if (whole > broken) {
    const message = `bytes that are no UTF-8 were replaced, check the names and titles with a replacement character: ${String(broken)}`
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', issues: [{ severity: 'warning', code: 'broken-encoding', message }] }
  }
  const message = 'the file is not UTF-8 and was read as windows-1252; where letters look wrong, save it as UTF-8'
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', issues: [{ severity: 'warning', code: 'encoding-guessed', message }] }
}

/** Windows-1252 for the bytes 0x80 to 0x9F; those that it leaves out are control characters. */
const WINDOWS = '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // Node 20 decodes Windows-1252 as Latin-1: what is a control character there stands for a sign here.
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!) : text
}

function findMark([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: letters of most languages' punctuation and markup have a zero for their high byte. */
function findWide(bytes: Uint8Array): TextEncoding | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even = 0, odd = 0] = zeros
  if (length === 0 || Math.max(even, odd) < length / 5 || Math.min(even, odd) > length / 50) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Sequences of several bytes that are UTF-8, and bytes beyond ASCII that are not. */
function countSequences(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const rest = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let followers = 0
    while (followers < rest && (bytes[i + followers + 1]! & 0xc0) === 0x80) followers++
    if (rest > 0 && followers === rest) whole++
    else broken++
    i += followers
  }
  return { whole, broken }
}
