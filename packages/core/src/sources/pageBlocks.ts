/** A stretch of a page between empty lines, on one line. */
export interface Block {
  readonly text: string
  /** 1-based line where it begins. */
  readonly line: number
}

/** A line longer than this was not broken by hand: each such line is a paragraph of its own. */
const LONGEST_WRAPPED = 200
const LABEL = /^(?:title|abstract|summary)\s*[:.—–-]\s*/i

/**
 * Splits a page into blocks. Lines of one block that were wrapped are joined; where lines are whole paragraphs, each is
 * a block. Labels such as `Abstract:` go, invisible characters too.
 */
export function splitBlocks(page: string): Block[] {
  const blocks: Block[] = []
  let lines: Block[] = []
  const close = (): void => {
    for (const block of joinLines(lines)) blocks.push(block)
    lines = []
  }
  for (const [index, raw] of page.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const text = cleanLine(raw)
    if (text === '') close()
    else lines.push({ text, line: index + 1 })
  }
  close()
  return blocks.map((block) => ({ ...block, text: block.text.replace(LABEL, '') })).filter((block) => block.text !== '')
}

function cleanLine(line: string): string {
  return line
    .replace(/[\u200B-\u200F\uFEFF\u00AD\u202A-\u202E\u2060-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function joinLines(lines: readonly Block[]): Block[] {
  const first = lines[0]
  if (first === undefined) return []
  if (lines.some(({ text }) => text.length > LONGEST_WRAPPED)) return [...lines]
  const parts = lines.map(({ text }, index) => (index === 0 || /\p{L}-$/u.test(lines[index - 1]!.text) ? text : ` ${text}`))
  return [{ text: parts.join(''), line: first.line }]
}
