import type { Paper } from '../model/paper.js'
import { safeUrl } from './safeUrl.js'

/** Papers as a reading list in Markdown (CommonMark), in the order given: title, authors, year, venue, addresses. */
export function toMarkdown(papers: readonly Paper[]): string {
  return papers.map((paper, index) => `${index + 1}. ${writePaper(paper)}\n`).join('')
}

function writePaper(paper: Paper): string {
  const { title, authors = [], year, venue, identifiers = {} } = paper
  const url = safeUrl(paper.url)
  const name = `**${escapeMarkdown(title)}**`
  const by = [authors.map(escapeMarkdown).join(', '), year === undefined ? '' : `(${year})`]
    .filter((part) => part !== '')
    .join(' ')
  const parts = [
    url === undefined ? name : `[${name}](${escapeAddress(url)})`,
    by,
    venue === undefined ? '' : `*${escapeMarkdown(venue)}*`,
    writeLink('doi', identifiers.doi, 'https://doi.org/'),
    writeLink('arXiv', identifiers.arxiv, 'https://arxiv.org/abs/'),
    ...findCode(paper).map((address) => `[code](${escapeAddress(address)})`),
  ]
  return parts.filter((part) => part !== '').join('. ')
}

function writeLink(name: string, id: string | undefined, resolver: string): string {
  const address = id === undefined ? undefined : safeUrl(resolver + id)
  return address === undefined ? '' : `[${name}:${escapeMarkdown(id!)}](${escapeAddress(address)})`
}

/** Repositories that a map found in the paper. */
function findCode(paper: Paper): string[] {
  const { links = [] } = paper as { readonly links?: readonly { readonly url: string; readonly kind: string }[] }
  return links.flatMap(({ url, kind }) => (kind === 'repository' ? (safeUrl(url) ?? []) : []))
}

/** On one line, every character that Markdown or HTML would act upon inside of a line behind a backslash. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
}

/** Round brackets would end the address. */
function escapeAddress(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}
