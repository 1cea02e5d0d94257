/** Today's arXiv ids and the older ones with an archive name. */
const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z][a-z-]{1,12}(?:\.[a-z]{2})?\/\d{7})$/
const ARXIV_DOI = /^10\.48550\/arxiv\./

/**
 * A DOI without resolver address or `doi:`, in lower case, or null where the text is none. DOIs are the same whatever
 * their case (ISO 26324).
 */
export function normalizeDoi(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/, '')
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : null
}

/**
 * An arXiv id without `arXiv:`, address, version or subject class, in lower case, or null where the text is none.
 * A DOI that arXiv gave (`10.48550/arXiv.2401.00001`) is its id.
 */
export function normalizeArxiv(text: string): string | null {
  const doi = normalizeDoi(text)
  const bare = (doi ?? text.trim().toLowerCase())
    .replace(ARXIV_DOI, '')
    .replace(/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//, '')
    .replace(/^arxiv:\s*/, '')
    .replace(/\.pdf$/, '')
    .replace(/ ?\[[a-z.-]*\]$/, '')
    .replace(/v\d+$/, '')
  return ARXIV.test(bare) ? bare : null
}
