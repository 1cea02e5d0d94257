import type { Block } from './pageBlock.js'
import { joinLines } from './pageLines.js'

const LABEL = /^(?:title|abstract|summary)\s*[:.—–-]\s*/i

/** Splits a page into blocks, at empty lines and labels. Labels such as `Abstract:` go, invisible characters too. */
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
