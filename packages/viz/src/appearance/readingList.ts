import { toBibtex, toCsv, toMarkdown, toRis, type MapPaper, type PaperMap } from '@paperloom/core'

/** A form in which a reading list leaves the map. */
export interface ListFormat {
  readonly name: string
  readonly file: string
  readonly type: string
  write(papers: readonly MapPaper[], map: PaperMap): string
}

export const LIST_FORMATS: readonly ListFormat[] = [
  { name: 'BibTeX', file: 'reading-list.bib', type: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', file: 'reading-list.ris', type: 'application/x-research-info-systems', write: toRis },
  { name: 'CSV', file: 'reading-list.csv', type: 'text/csv', write: (papers, map) => toCsv(cutMap(papers, map), 'nodes', { bom: true }) },
  { name: 'Markdown', file: 'reading-list.md', type: 'text/markdown', write: toMarkdown },
]

/** The map with these papers alone, in the order given. */
function cutMap(papers: readonly MapPaper[], map: PaperMap): PaperMap {
  const ids = new Set(papers.map(({ id }) => id))
  return {
    ...map,
    papers,
    mentions: map.mentions.filter(({ paper }) => ids.has(paper)),
    citations: map.citations.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    links: map.links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  }
}
