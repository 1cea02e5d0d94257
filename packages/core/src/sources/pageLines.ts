import { judgeBlock } from './judgeBlock.js'
import type { Block, BlockRole } from './pageBlock.js'
import { readDetail } from './pageDetails.js'
import { judgePageText, mayBeNames } from './pageText.js'

/** A line longer than this was not broken by hand: each such line is a paragraph of its own. */
const LONGEST_WRAPPED = 200
/** A line so much shorter than the longest was ended on purpose: its text was not wrapped. */
const ENDED_EARLY = 0.7
/** How running text ends: with a sentence, or an address. */
const ENDED = /[.!?][)"”’]?$|https?:\/\/\S{1,200}$/
const ROLES: readonly (readonly [RegExp, BlockRole])[] = [
  [/^title ?: ?/i, 'title'],
  [/^authors? ?: ?/i, 'authors'],
  [/^(?:abstract|summary) ?: ?/i, 'abstract'],
  [/^(?:comments|subjects|categories|journal-ref|journal reference|report-no|acm-class|msc-class|cite as|publisher|volume|issue|pages|source|tags) ?: ?/i, 'other'],
  [/^(?:\[\d{1,6}\] ?)?arXiv: ?[\w.-]{1,20}(?:\/\d{7})?(?:v\d{1,3})?(?: ?\[[^\]]{1,80}\].{0,80})?$/i, 'heading'],
]
/** Labels that tell of a paper wherever they stand; the others, `Comments:`, begin lines of prose too. */
const SURE = new Set<BlockRole | undefined>(['title', 'authors', 'abstract', 'heading'])

/**
 * The blocks of lines that no empty line parts. Lines with a label (`Title:`, `[1] arXiv:2401.00001`) begin a block; lines
 * that were wrapped are joined; where lines are whole paragraphs, each is a block.
 */
export function joinLines(lines: readonly Block[]): Block[] {
  const read = lines.map(readRole)
  if (!read.some(({ role }) => SURE.has(role))) return joinUnlabelled(lines)
  const named = read.some(({ role }) => role === 'authors')
  const groups: Block[][] = []
  for (const line of read) {
    const group = groups.at(-1)
    if (group === undefined || line.role !== undefined) groups.push([line])
    else if (group[0]!.role === 'title' && group.at(-1)!.text !== '' && !named && mayBeNames(line.text)) groups.push([{ ...line, role: 'authors' }])
    else if (endsBefore(group, line.text)) groups.push([line])
    else group.push(line)
  }
  return groups.flatMap(joinGroup)
}

function readRole(line: Block): Block {
  const [label, role] = ROLES.find(([pattern]) => pattern.test(line.text)) ?? []
  if (label === undefined || role === undefined) return readDetail(line.text) === null ? line : { ...line, role: 'detail' }
  const text = role === 'heading' || role === 'other' ? line.text : line.text.replace(label, '')
  return { ...line, text, role }
}

/** Whether a line without a label is no continuation of the lines before it. */
function endsBefore(group: readonly Block[], line: string): boolean {
  const last = group.at(-1)!.text
  switch (group[0]!.role) {
    case 'title':
      return last !== '' && judgePageText(line) !== 'no'
    case 'authors':
      return last !== '' && !/(?:,|;| and)$/.test(last)
    case 'heading':
    case 'detail':
    case 'other':
      return true
    default:
      return false
  }
}

function joinGroup(group: readonly Block[]): Block[] {
  const role = group[0]!.role
  const lines = group.filter(({ text }) => text !== '')
  if (role === undefined) return joinUnlabelled(lines)
  return (role === 'abstract' ? joinWrapped(lines) : joinAll(lines)).map((block) => ({ ...block, role }))
}

/** Titles right above names, a year or their abstracts are blocks of their own, and so are these. */
function joinUnlabelled(lines: readonly Block[]): Block[] {
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0)
  const short = width * ENDED_EARLY
  if (lines.length < 2 || !isTitleLine(lines[0]!.text, short)) return joinWrapped(lines)
  const papers: Block[][] = []
  for (const [index, line] of lines.entries()) {
    if (index === 0 || (ENDED.test(lines[index - 1]!.text) && isTitleLine(line.text, short))) papers.push([line])
    else papers.at(-1)!.push(line)
  }
  const parted = papers.map((paper) => partPaper(paper, short))
  return parted.includes(null) ? joinWrapped(lines) : parted.flatMap((blocks) => blocks!)
}

function isTitleLine(line: string, short: number): boolean {
  if (line.length > short || /[.,;]$/.test(line)) return false
  const { title, abstract } = judgeBlock(line)
  return title > 0 && title > abstract
}

/** The title, what stands between, and the abstract; null where no abstract follows. */
function partPaper([title, ...rest]: readonly Block[], short: number): Block[] | null {
  const start = rest.findIndex(({ text }) => text.length > short || (judgePageText(text) === 'no' && !mayBeNames(text)))
  if (start < 0) return null
  const abstract = joinWrapped(rest.slice(start))
  const look = judgeBlock(abstract.map(({ text }) => text).join(' '))
  if (!ENDED.test(rest.at(-1)!.text) || look.abstract <= look.title) return null
  const between = rest.slice(0, start).map((line): Block => (mayBeNames(line.text) ? { ...line, role: 'authors' } : line))
  return [title!, ...between, ...abstract]
}

function joinWrapped(lines: readonly Block[]): Block[] {
  return lines.some(({ text }) => text.length > LONGEST_WRAPPED) ? [...lines] : joinAll(lines)
}

function joinAll(lines: readonly Block[]): Block[] {
  const first = lines[0]
  if (first === undefined) return []
  const parts = lines.map(({ text }, index) => (index === 0 || /\p{L}-$/u.test(lines[index - 1]!.text) ? text : ` ${text}`))
  return [{ ...first, text: parts.join('') }]
}
