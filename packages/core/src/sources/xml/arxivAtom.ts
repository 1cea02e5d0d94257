import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { findUrls } from '../../text/urls.js'
import { finishPaper, type Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import type { ReadRecords } from '../reader.js'
import { childrenOf, readElements, textAt, type XmlElement } from './readElements.js'

/**
 * Reads an Atom feed of arXiv. Versions go; categories are kept in `extra`; addresses in the authors' comment, where code is
 * often named, are addresses of the paper.
 * @throws FormatError where the text is no feed
 */
export function readArxivAtom(text: string, issues: IssueCollector): ReadRecords {
  const feed = readElements(text, issues)
  if (feed?.root !== 'feed') throw new FormatError('there is no Atom feed: give an answer of arXiv\'s API')
  const papers: Paper[] = []
  let dropped = 0
  for (const entry of feed.children.filter(({ name }) => name === 'entry')) {
    const place = { line: entry.line }
    const paper = isFault(entry) ? null : finishPaper(draftEntry(entry), place, issues)
    if (isFault(entry)) issues.add('error', 'service-error', `arXiv answered with an error instead of a paper: ${textAt(entry, 'summary') ?? ''}`, place)
    if (paper === null) dropped++
    else papers.push(paper)
  }
  return { papers, dropped }
}

function isFault(entry: XmlElement): boolean {
  return (textAt(entry, 'id') ?? '').includes('arxiv.org/api/errors')
}

function draftEntry(entry: XmlElement): Draft {
  const address = textAt(entry, 'id')
  const comment = textAt(entry, 'arxiv:comment')
  const id = address?.replace(/^https?:\/\/arxiv\.org\/abs\//, '').replace(/v\d+$/, '')
  return {
    id,
    arxiv: id,
    title: textAt(entry, 'title'),
    abstract: textAt(entry, 'summary'),
    authors: childrenOf(entry, 'author').map((author) => textAt(author, 'name') ?? ''),
    date: textAt(entry, 'published') ?? textAt(entry, 'updated'),
    venue: textAt(entry, 'arxiv:journal_ref'),
    url: address,
    urls: findUrls(comment ?? '').map(({ url }) => url),
    doi: textAt(entry, 'arxiv:doi'),
    extra: extraOf(entry, comment),
  }
}

function* extraOf(entry: XmlElement, comment: string | undefined): Generator<[string, unknown]> {
  const categories = childrenOf(entry, 'category').map(({ attributes }) => attributes.get('term') ?? '')
  if (categories.length > 0) yield ['categories', categories]
  if (comment !== undefined) yield ['comment', comment]
  const updated = textAt(entry, 'updated')
  if (updated !== undefined) yield ['updated', updated]
}
