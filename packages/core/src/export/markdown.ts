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
  const by = [writeAuthors(authors), year === undefined ? '' : `(${year})`]
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

/** Commas cannot part names that hold some, nor single words: `Weaver, Ada` is one author. */
function writeAuthors(authors: readonly string[]): string {
  const areSpoken = authors.every((name) => /\S\s+\S/.test(name) && !name.includes(','))
  return authors.map(escapeMarkdown).join(areSpoken ? ', ' : '; ')
}

/** DOIs of old hold angle brackets, addresses none. */
function writeLink(name: string, id: string | undefined, resolver: string): string {
  if (id === undefined || id === '') return ''
  const address = safeUrl(resolver + id.replaceAll('<', '%3C').replaceAll('>', '%3E'))
  return address === undefined ? '' : `[${name}:${escapeMarkdown(id)}](${escapeAddress(address)})`
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
