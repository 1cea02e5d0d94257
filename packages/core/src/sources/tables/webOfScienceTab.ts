import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper } from '../draft.js'
import { quoteValue, type IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { TagReader } from '../tagged/TagReader.js'
import { draftWebOfScience } from '../tagged/webOfScience.js'

/**
 * Reads the tab-delimited export of the Web of Science, whose columns bear the tags of the plain text. It quotes nothing.
 * @throws FormatError where the first line is not a row of tags
 */
export function readWebOfScienceTab(text: string, issues: IssueCollector): ReadRecords {
  const [first = '', ...lines] = text.split(/\r\n|[\n\r]/)
  const tags = first.split('\t').map((tag) => tag.trim())
  if (!tags.includes('TI')) throw new FormatError(`the first line must name the columns by tags, TI among them: ${quoteValue(first)}`)
  const papers: Paper[] = []
  let dropped = 0
  for (const [index, row] of lines.entries()) {
    if (row.trim() === '') continue
    const line = index + 2
    const fields = row.split('\t').map((value, column) => ({ tag: tags[column] ?? '', value: value.trim() }))
    const paper = finishPaper(draftWebOfScience(new TagReader({ line, fields: fields.filter(({ tag }) => tag !== '') })), { line }, issues)
    if (paper === null) dropped++
    else papers.push(paper)
  }
  return { papers, dropped }
}
