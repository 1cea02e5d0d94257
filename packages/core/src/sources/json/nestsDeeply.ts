/** Deeper than any bibliography. What is nested deeper runs out of stack wherever it is written later. */
export const DEEPEST = 256

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Whether lists and objects of a JSON text are nested more than DEEPEST deep. Linear, and skips over texts. */
export function nestsDeeply(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === QUOTE) at = endOfText(json, at)
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}

/** The quote that ends a text. */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0
    while (json.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return at
  }
  return json.length
}
