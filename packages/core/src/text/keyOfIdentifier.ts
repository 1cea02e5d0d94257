import {
  normalizeArxiv,
  normalizeDoi,
  normalizeOpenalex,
  normalizePmid,
  normalizeSemanticScholar,
} from './identifiers.js'

/**
 * One key for every spelling of an identifier, `https://doi.org/10.1234/A` and `doi:10.1234/a`, or null where the text is
 * none. The kind stands before it, so that ids of two catalogues never meet.
 */
export function keyOfIdentifier(text: string): string | null {
  const arxiv = normalizeArxiv(text)
  if (arxiv !== null) return `arxiv ${arxiv}`
  const doi = normalizeDoi(text)
  if (doi !== null) return `doi ${doi}`
  const openalex = normalizeOpenalex(text)
  if (openalex !== null) return `openalex ${openalex}`
  const semanticScholar = normalizeSemanticScholar(text)
  if (semanticScholar !== null) return `s2 ${semanticScholar}`
  const pmid = normalizePmid(text)
  return pmid === null ? null : `pmid ${pmid}`
}
