import type { Paper } from '../model/paper.js'
import { createReferenceLists, type ReferenceLists } from './listReferences.js'
import { writeFamilyFirst } from './personName.js'
import { safeUrl } from './safeUrl.js'

/**
 * Papers as RIS in UTF-8 with CRLF, in the order given. Every record is a `JOUR`: the type that reference managers take
 * fields for most completely. RIS has no tag for what a paper cites: it stands in notes that begin with `References:`, as
 * Scopus writes them. There is room for one accession number: the PubMed id where there is one, because the arXiv id
 * stands among the addresses as well.
 */
export function toRis(papers: readonly Paper[]): string {
  const listReferences = createReferenceLists(papers, new Map(papers.map(({ id }) => [id, id])))
  return papers.map((paper) => writeRecord(paper, listReferences(paper))).join('\r\n')
}

function writeRecord(paper: Paper, { keys, texts }: ReferenceLists): string {
  const { id, title, authors = [], year, venue, keywords = [], abstract, identifiers = {}, urls = [] } = paper
  const { doi, arxiv, pmid } = identifiers
  const preprint = arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`
  const addresses = [safeUrl(paper.url), safeUrl(preprint), ...urls.map(safeUrl)]
  const fields: [string, string | undefined][] = [
    ['TY', 'JOUR'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', writeFamilyFirst(author)]),
    ['PY', year === undefined ? undefined : String(year)],
    ['T2', venue],
    ['DO', doi],
    ['AN', pmid ?? (arxiv === undefined ? undefined : `arXiv:${arxiv}`)],
    ...[...new Set(addresses)].map((address): [string, string | undefined] => ['UR', address]),
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['AB', abstract],
    ...[keys.join('; '), ...texts].map((list): [string, string] => ['N1', list === '' ? '' : `References: ${list}`]),
    ['ID', id],
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? ''
    return text === '' ? [] : [`${tag}  - ${text}\r\n`]
  })
  return `${lines.join('')}ER  - \r\n`
}
