import { FormatError } from '../model/error.js'
import type { Paper } from '../model/paper.js'
import { normalizeArxiv } from '../text/identifiers.js'
import { decodeAccents } from '../text/latex.js'
import { splitSentences } from '../text/sentences.js'
import { finishPaper } from './draft.js'
import type { Block } from './pageBlock.js'
import { splitBlocks } from './pageBlocks.js'
import { readDetail, type PageDetails } from './pageDetails.js'
import { labelBlocks } from './pageLabels.js'
import { quoteValue, type IssueCollector } from './issueCollector.js'
import type { ReadRecords } from './reader.js'
import { speakName } from './speakName.js'

interface PageDraft {
  readonly title: string
  readonly line: number
  readonly arxiv: string | null
  readonly authors: string[]
  readonly paragraphs: string[]
  details: PageDetails
}

const ORPHAN = 'no title stands before this text, so it was dropped: separate title and abstract by an empty line'
const OTHER = 'neither a title nor an abstract, so it was left out'
const LONG_TITLE = 'read as a title, but far longer than one: separate title and abstract by an empty line'
const YEAR = /^(?:19|20)\d{2}$/
/** Longer than this, or of several sentences and longer than that, is hardly a title. */
const LONGEST_TITLE = 300
const LONGEST_OF_SENTENCES = 150
const NO_PAPER = 'no title with an abstract was found: separate titles and abstracts by empty lines'

/**
 * Reads a page of titles and abstracts as a person copies it from a website: blocks separated by empty lines, with
 * whatever else stood on the page, or with labels such as `Title:` as arXiv's listings have them. A title without an abstract becomes a paper of its own; what is neither title nor
 * abstract is left out, and told of with its line.
 * @throws FormatError where no block is a title
 */
export function readPapersPage(text: string, issues: IssueCollector): ReadRecords {
  const blocks = splitBlocks(decodeAccents(text))
  const labels = labelBlocks(blocks)
  const drafts: PageDraft[] = []
  let dropped = 0
  for (const [index, block] of blocks.entries()) {
    switch (labels[index]!) {
      case 'title':
        if (isLong(block.text)) issues.add('warning', 'long-title', `${LONG_TITLE}: ${quoteValue(block.text)}`, { line: block.line })
        drafts.push({ title: block.text, line: block.line, arxiv: readHeading(blocks[index - 1], block), authors: [], paragraphs: [], details: {} })
        break
      case 'abstract':
        drafts.at(-1)!.paragraphs.push(cleanAbstract(block, issues))
        break
      case 'orphan':
        dropped++
        issues.add('warning', 'abstract-without-title', `${ORPHAN}: ${quoteValue(block.text)}`, { line: block.line })
        break
      case 'other':
        if (labels[index + 1] === 'title' && readHeading(block, blocks[index + 1]!) !== null) break
        if (addAuthors(drafts.at(-1), block) || addDetail(drafts.at(-1), block)) break
        issues.add('note', 'page-text', `${OTHER}: ${quoteValue(block.text)}`, { line: block.line })
    }
  }
  if (drafts.length === 0) throw new FormatError(NO_PAPER)
  return { papers: drafts.map((draft) => toPaper(draft, issues)), dropped }
}

function isLong(title: string): boolean {
  return title.length > LONGEST_TITLE || (title.length > LONGEST_OF_SENTENCES && splitSentences(title).length > 1)
}

/** The arXiv id right above a title. One that is alone in its block may as well end the paper before. */
function readHeading(above: Block | undefined, title: Block): string | null {
  if (above?.role !== 'heading') return null
  const [, number, id, format] = /^(\[\d+\])? ?arXiv: ?([^\s[]+) ?(\[.*)?/i.exec(above.text) ?? []
  const belongs = number !== undefined || format !== undefined || title.line === above.line + 1
  return belongs ? normalizeArxiv(id ?? '') : null
}

/** Whether a block names the authors of a paper whose abstract is still to come. */
function addAuthors(draft: PageDraft | undefined, { role, text }: Block): boolean {
  if (role !== 'authors' || draft === undefined || draft.authors.length + draft.paragraphs.length > 0) return false
  const names = text.includes(';') ? text.split(';').map((name) => speakName(name.trim())) : text.split(/,\s*(?:and\s)?|\sand\s/)
  draft.authors.push(...names.map((name) => name.trim()).filter((name) => name !== ''))
  return true
}

/** Whether a block says more of a paper: a line with a label, or the year, alone, before the abstract. What was said first stays. */
function addDetail(draft: PageDraft | undefined, { role, text }: Block): boolean {
  if (draft === undefined) return false
  const isYear = YEAR.test(text) && draft.paragraphs.length === 0
  const detail = role === 'detail' ? readDetail(text) : isYear ? { date: text } : null
  if (detail === null || Object.keys(detail).some((name) => name in draft.details)) return false
  draft.details = { ...draft.details, ...detail }
  return true
}

function toPaper({ title, line, arxiv, authors, paragraphs, details }: PageDraft, issues: IssueCollector): Paper {
  if (paragraphs.length === 0) {
    issues.add('warning', 'title-without-abstract', `no abstract follows the title, check the page: ${quoteValue(title)}`, { line })
  }
  return finishPaper({ title, authors, abstract: paragraphs.join('\n\n'), arxiv: arxiv ?? '', ...details }, { line }, issues)!
}

/** A page number that copying glued to the last sentence goes: `reasoning.145`. */
function cleanAbstract({ text, line }: Block, issues: IssueCollector): string {
  const match = /(?<=\p{Ll}[.!?])\d{1,4}$/u.exec(text)
  if (match === null) return text
  const message = `a number glued to the end of the text was left out: ${quoteValue(match[0])}`
  issues.add('note', 'trailing-number', message, { line })
  return text.slice(0, match.index)
}
