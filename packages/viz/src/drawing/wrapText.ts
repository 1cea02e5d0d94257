/** Width of a text in pixels. */
export type Measure = (text: string) => number

/**
 * Sets a text in at most `limit` lines no wider than `width`, the lines as even as they can be. What does not fit ends
 * after a whole word with an ellipsis. A single word that is too wide stays whole on its line.
 */
export function wrapText(text: string, width: number, limit: number, measure: Measure): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const lines = fill(words, width, measure)
  if (lines.length > limit) return shorten(lines, width, limit, measure)
  return lines.length > 1 ? even(words, lines.length, width, measure) : lines
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The narrowest width that needs no more lines. */
function even(words: readonly string[], count: number, width: number, measure: Measure): string[] {
  let [low, high] = [width / 2, width]
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2
    if (fill(words, middle, measure).length > count) low = middle
    else high = middle
  }
  return fill(words, high, measure)
}

/** Words that lead on and so cannot end a line that ends too soon. */
const LEADING_ON = new Set(
  'a an and as at by for from in into of on or over the through to under using via with'.split(' '),
)
const MARKS = ',;:.–—- '

function shorten(lines: readonly string[], width: number, limit: number, measure: Measure): string[] {
  const kept = lines.slice(0, limit)
  const words = kept.at(-1)!.split(' ')
  const tooLong = (): boolean => measure(`${words.join(' ')}…`) > width
  while (words.length > 1 && (tooLong() || LEADING_ON.has(words.at(-1)!.toLowerCase()))) words.pop()
  let last = words.join(' ')
  while (last !== '' && MARKS.includes(last.at(-1)!)) last = last.slice(0, -1)
  kept[limit - 1] = `${last}…`
  return kept
}
