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

/** An OpenAlex work id without address, `W2741809807`, or null where the text is none. */
export function normalizeOpenalex(text: string): string | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^HTTPS?:\/\/(?:API\.)?OPENALEX\.ORG\/(?:WORKS\/)?/, '')
    .replace(/^OPENALEX:\s*/, '')
  return /^W\d{1,12}$/.test(bare) ? bare : null
}

/**
 * A Semantic Scholar paper id (40 hexadecimal digits) or `corpusid:` number without address, in lower case, or null
 * where the text is none.
 */
export function normalizeSemanticScholar(text: string): string | null {
  const bare = text.trim().toLowerCase()
  const hash = /^(?:https?:\/\/(?:www\.|api\.)?semanticscholar\.org\/\S+\/|s2:\s*)?([\da-f]{40})$/.exec(bare)?.[1]
  if (hash !== undefined) return hash
  const number = /^(?:s2)?corpusid:\s*(\d{1,12})$/.exec(bare)?.[1]
  return number === undefined ? null : `corpusid:${number}`
}

/** A PubMed id without address or `PMID:`, or null where the text is none. */
export function normalizePmid(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\//, '')
    .replace(/^pmid:\s*/, '')
    .replace(/\/$/, '')
  return /^0*[1-9]\d{0,8}$/.test(bare) ? bare.replace(/^0+/, '') : null
}

/** Registrants that give DOIs to preprints alone, and bioRxiv's, which shares its prefix with journals. */
const PREPRINT_DOI =
  /^10\.(?:48550|21203|26434|31234|31235|31219|35542|20944|2139|36227|22541|64898)\/|^10\.1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8}(?:v\d+)?$/

/** Whether a DOI, as `normalizeDoi` gives it, is a preprint server's. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi)
}
