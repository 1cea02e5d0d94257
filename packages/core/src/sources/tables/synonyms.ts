/** Names that columns go by in tables of papers wherever they come from, likeliest first. */
export const SYNONYMS = {
  title: ['title', 'paper title', 'article title', 'document title', 'item title', 'display_name', 'paper', 'name', 'titel', 'titre', 'título'],
  abstract: ['abstract', 'abstract note', 'summary', 'abstract text', 'description', 'zusammenfassung', 'résumé', 'resumen'],
  authors: ['authors', 'author', 'author full names', 'author/s', 'author(s)', 'author names', 'creators', 'creator', 'autoren', 'auteurs', 'autores'],
  year: ['year', 'publication year', 'pub year', 'pubyear', 'published', 'date', 'publication date', 'date published', 'year published', 'date of publication', 'jahr', 'année', 'año'],
  venue: ['venue', 'journal', 'source title', 'source', 'publication title', 'publication', 'journal/book', 'conference', 'booktitle', 'container title', 'proceedings', 'zeitschrift', 'revue', 'revista'],
  doi: ['doi', 'item doi', 'doi link', 'digital object identifier'],
  arxiv: ['arxiv', 'arxiv id', 'arxiv_id'],
  pmid: ['pmid', 'pubmed id', 'pubmed'],
  openalex: ['openalex', 'openalex id'],
  semanticScholar: ['semantic scholar id', 's2 id', 'paperid', 'corpusid'],
  url: ['url', 'link', 'pdf', 'pdf link', 'paper url', 'web', 'website', 'article url'],
  urls: ['code', 'github', 'repository', 'repo', 'code url', 'code link', 'urls', 'links', 'project', 'project page'],
  keywords: ['keywords', 'author keywords', 'keyword', 'tags', 'manual tags', 'topics', 'index keywords', 'schlagwörter', 'mots-clés', 'palabras clave'],
  references: ['references', 'cited references', 'referenced works', 'citations list', 'cites'],
  id: ['id', 'key', 'citation key', 'citekey', 'bibkey', 'paper id', 'identifier'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TableField = keyof typeof SYNONYMS

/** Fields that a column may hold. */
export const TABLE_FIELDS = Object.keys(SYNONYMS) as readonly TableField[]
