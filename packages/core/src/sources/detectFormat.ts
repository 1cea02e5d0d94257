import type { SourceFormat } from '../model/source.js'
import { isLines } from './json/isLines.js'
import { recognizeFormats } from './recognizeFormats.js'

const SAMPLE = 20_000

/** Tells the format of a text from its beginning, or null where it is none that `readSource` reads. */
export function detectFormat(text: string): SourceFormat | null {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '' || isBinary(start.slice(0, SAMPLE))) return null
  const [recognized] = recognizeFormats(start)
  if (recognized !== undefined) return recognized
  if (/^\[\s*(?:[{\]"]|$)/.test(start.slice(0, SAMPLE))) return 'json'
  if (/^\{\s*["}]/.test(start.slice(0, SAMPLE))) return isLines(start) ? 'jsonl' : 'json'
  if (/^<[!?a-z]/i.test(start)) return null
  return /\p{L}/u.test(start.slice(0, SAMPLE)) ? 'papers-page' : null
}

/** A NUL, or many characters that no text has. */
function isBinary(sample: string): boolean {
  let strange = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit === 0) return true
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 0xfffd) strange++
  }
  return strange > sample.length / 50
}
