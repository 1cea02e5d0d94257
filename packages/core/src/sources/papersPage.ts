import { paperKey } from '../base/key.js'
import { FormatError } from '../model/error.js'
import type { Paper } from '../model/paper.js'
import { decodeAccents } from '../text/latex.js'
import { splitBlocks, type Block } from './pageBlocks.js'
import { labelBlocks } from './pageLabels.js'
import { quoteValue, type IssueCollector } from './issueCollector.js'
import type { ReadRecords } from './reader.js'

interface Draft {
  readonly title: string
  readonly line: number
  readonly paragraphs: string[]
}

const ORPHAN = 'no title stands before this text, so it was dropped'
const OTHER = 'neither a title nor an abstract, so it was left out'
const NO_PAPER = 'no title with an abstract was found: separate titles and abstracts by empty lines'

/**
 * Reads a page of titles and abstracts as a person copies it from a website: blocks separated by empty lines, with
 * whatever else stood on the page. A title without an abstract becomes a paper of its own; what is neither title nor
 * abstract is left out, and told of with its line.
 * @throws FormatError where no block is a title
 */
export function readPapersPage(text: string, issues: IssueCollector): ReadRecords {
  const blocks = splitBlocks(decodeAccents(text))
  const labels = labelBlocks(blocks)
  const drafts: Draft[] = []
  let dropped = 0
  for (const [index, block] of blocks.entries()) {
    switch (labels[index]!) {
      case 'title':
        drafts.push({ title: block.text, line: block.line, paragraphs: [] })
        break
      case 'abstract':
        drafts.at(-1)!.paragraphs.push(cleanAbstract(block, issues))
        break
      case 'orphan':
        dropped++
        issues.add('warning', 'abstract-without-title', `${ORPHAN}: ${quoteValue(block.text)}`, { line: block.line })
        break
      case 'other':
        issues.add('note', 'page-text', `${OTHER}: ${quoteValue(block.text)}`, { line: block.line })
    }
  }
  if (drafts.length === 0) throw new FormatError(NO_PAPER)
  return { papers: drafts.map((draft) => toPaper(draft, issues)), dropped }
}

function toPaper({ title, line, paragraphs }: Draft, issues: IssueCollector): Paper {
  const id = paperKey(title)
  if (paragraphs.length > 0) return { id, title, abstract: paragraphs.join('\n') }
  const message = `no abstract follows the title, check the page: ${quoteValue(title)}`
  issues.add('warning', 'title-without-abstract', message, { line })
  return { id, title }
}

/** A page number that copying glued to the last sentence goes: `reasoning.145`. */
function cleanAbstract({ text, line }: Block, issues: IssueCollector): string {
  const match = /(?<=\p{Ll}[.!?])\d{1,4}$/u.exec(text)
  if (match === null) return text
  const message = `a number glued to the end of the text was left out: ${quoteValue(match[0])}`
  issues.add('note', 'trailing-number', message, { line })
  return text.slice(0, match.index)
}
