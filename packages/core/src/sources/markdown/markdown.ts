import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper, type Draft } from '../draft.js'
import { quoteValue, type IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { splitNames } from '../splitNames.js'
import { columnKey } from '../tables/columns.js'
import { SYNONYMS, type TableField } from '../tables/synonyms.js'
import { findYear } from './findYear.js'
import { describeLinks, draftItem } from './markdownItem.js'
import { dropLinks, findLinks, toBareText } from './markdownText.js'

const ITEM = /^\s*(?:[-*+]|(\d{1,9}[.)]))\s+(?:\[[ x]\]\s+)?(\S.*)$/i
const HEADING = /^#{1,6}\s+(\S.*)$/
const RULE = /^[\s|:-]+$/
const MOST_WRAPPED = 8
const NO_TITLE = 'the item has neither a link nor a title in bold at its beginning, so it was left out'

interface Found {
  readonly draft: Draft
  readonly line: number
}

/**
 * Reads Markdown lists of papers: items of lists with links or with a title in bold, as `toMarkdown` writes them, and tables with a column of
 * titles. The heading that a paper stands under is kept in `extra`. A table of contents is left out, other items are told of.
 * @throws FormatError where there is neither
 */
export function readMarkdown(text: string, issues: IssueCollector): ReadRecords {
  const found = findDrafts(text.split(/\r\n|[\n\r]/), issues)
  if (found.length === 0) throw new FormatError('there is no list of papers: write "- [Title](address)", or a table with a column "Title"')
  const papers: Paper[] = []
  for (const { draft, line } of found) {
    const paper = finishPaper(draft, { line }, issues)
    if (paper !== null) papers.push(paper)
  }
  return { papers, dropped: found.length - papers.length }
}

/** Whether most of a text is such a list, or it holds such a table. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '')
  const items = lines.filter((line) => ITEM.test(line) && /\]\(\s*<?https?:|^\s*\d{1,9}[.)]\s+\*\*/i.test(line))
  if (items.length > (lines.length === 1 ? 0 : 1) && items.length * 6 > lines.length) return true
  return lines.some((line, index) => isRule(line, lines[index - 1]) && readHeader(lines[index - 1]!).includes('title'))
}

function findDrafts(lines: readonly string[], issues: IssueCollector): Found[] {
  const found: Found[] = []
  let section = ''
  let header: readonly (TableField | '')[] = []
  for (const [index, line] of lines.entries()) {
    const heading = HEADING.exec(line)?.[1]
    if (heading !== undefined) section = toBareText(dropLinks(heading, true)).replace(/ ?#{1,6}$/, '')
    if (!line.includes('|')) header = []
    const [, ordinal, item] = ITEM.exec(line) ?? []
    let draft: Draft | null = null
    if (isRule(line, lines[index - 1])) header = readHeader(lines[index - 1]!)
    else if (header.includes('title')) draft = draftRow(cellsOf(line), header)
    else if (item !== undefined) {
      const whole = joinWrapped(item, lines, index + 1)
      draft = draftItem(whole, ordinal !== undefined)
      if (draft === null && findLinks(whole).length === 0) issues.add('note', 'list-item', `${NO_TITLE}: ${quoteValue(whole)}`, { line: index + 1 })
    }
    if (draft !== null) found.push({ draft: section === '' ? draft : { ...draft, extra: [['section', section]] }, line: index + 1 })
  }
  return found
}

function isRule(line: string, before: string | undefined): boolean {
  return RULE.test(line) && line.includes('--') && line.includes('|') && before?.includes('|') === true
}

/** An item with the lines that go on with it, indented. */
function joinWrapped(item: string, lines: readonly string[], from: number): string {
  const more = lines.slice(from, from + MOST_WRAPPED)
  const end = more.findIndex((line) => !/^(?: {2}|\t)\s*\S/.test(line) || ITEM.test(line))
  return [item, ...(end < 0 ? more : more.slice(0, end)).map((line) => line.trim())].join(' ')
}

function readHeader(line: string): (TableField | '')[] {
  return cellsOf(line).map((cell) => {
    const key = columnKey(toBareText(cell))
    const found = Object.entries(SYNONYMS).find(([, names]) => names.some((name) => columnKey(name) === key))
    return found === undefined ? '' : (found[0] as TableField)
  })
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

function draftRow(cells: readonly string[], header: readonly (TableField | '')[]): Draft | null {
  const raw = (field: TableField): string => cells[header.indexOf(field)] ?? ''
  const text = (field: TableField): string => toBareText(dropLinks(raw(field), true))
  if (text('title') === '') return null
  return {
    title: text('title'),
    ...describeLinks(cells.flatMap(findLinks).filter(({ url }) => /^https?:/i.test(url))),
    authors: splitNames(text('authors')),
    date: text('year') || findYear(raw('venue')),
    venue: text('venue'),
    abstract: text('abstract'),
    keywords: text('keywords').split(/[,;]/),
  }
}
