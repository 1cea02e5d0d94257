/** Widths in em of a wide system font (DejaVu Sans, Verdana), so that narrower ones fit as well. */
const NARROW = new Set("fijlrtI.,:;'|!()[]{}/\\-\u00b7 ")
const WIDE = new Set('mwMW@%\u2014\u2026')

export const FONT_FAMILY =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"

/** An upper estimate of a text's width in pixels; `spacing` is added after each character. */
export function measureText(text: string, fontSize: number, spacing = 0): number {
  let width = 0
  let count = 0
  for (const character of text) {
    width += widthOf(character)
    count++
  }
  return width * fontSize + count * spacing
}

function widthOf(character: string): number {
  if (NARROW.has(character)) return 0.4
  if (WIDE.has(character)) return 1
  const code = character.codePointAt(0)!
  if (code >= 0x1100) return 1.05
  return character !== character.toLowerCase() ? 0.76 : 0.64
}

/** Wraps at spaces. What does not fit into the lines is left out, with an ellipsis after the last whole word. */
export function wrapText(text: string, fontSize: number, maxWidth: number, maxLines: number): string[] {
  const words = text.trim().split(/\s+/)
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    const isLast = lines.length === maxLines - 1
    const room = isLast && index < words.length - 1 ? maxWidth - fontSize : maxWidth
    if (line === '' || measureText(longer, fontSize) <= room) {
      line = longer
    } else if (isLast) {
      lines.push(`${line.replace(/[,;:.–—-]$/, '')}…`)
      return lines
    } else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

const NAME_LENGTH = 34
const NAME_WORDS = 5

/** What a paper is called in a word: the part before the colon where that is a name, else the whole title. */
export function shortTitle(title: string): string {
  const colon = title.indexOf(':')
  const name = title.slice(0, Math.max(0, colon)).trim()
  return name !== '' && name.length <= NAME_LENGTH && name.split(/\s+/).length <= NAME_WORDS ? name : title
}
