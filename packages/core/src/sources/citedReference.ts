import { normalizeDoi } from '../text/identifiers.js'

/**
 * A cited reference as citation indexes export it (`Weaver A, 2019, J KNOT THEORY, V8, P1, DOI 10.1000/k.8`): its DOI
 * where it has one, because that is what other papers are known by, each where it has several, else the text.
 */
export function readCitedReference(reference: string): string[] {
  const text = reference.replace(/\s+/g, ' ').trim()
  const start = text.search(/\bdoi(?:\.org\/|[: [doi]{0,8})10\.\d{4,9}\//i)
  const dois = start < 0 ? [] : [...text.slice(start).matchAll(/10\.\d{4,9}\/[^\s,\]]+/g)].flatMap(([doi]) => normalizeDoi(doi.replace(/[.;]$/, '')) ?? [])
  return dois.length > 0 ? [...new Set(dois)] : [text.replace(/\.$/, '')]
}

/** What identifiers begin with: a DOI, an arXiv id, an OpenAlex id, each as it may be written. */
const IDENTIFIER = String.raw`https?:\/\/(?:dx\.)?doi\.org\/|doi:|arxiv:|10\.\d{1,9}\/|\d{4}\.\d{4,5}(?!\d)|W\d{4,12}\b`
const AUTHORS_PARTED = /\(\d{4}\)[^;]{0,3}$/
const AFTER_YEAR = /(?<=\(\d{4}\)[^;]{0,3});\s*/
const BETWEEN = new RegExp(String.raw`;\s+(?!\d)|;\s*(?=${IDENTIFIER})`, 'i')
/** DOIs hold commas and semicolons of their own (`3.0.CO;2-2`), but no white space follows these. */
const BETWEEN_IDENTIFIERS = new RegExp(String.raw`\s+|[,;](?=[\s,;]|${IDENTIFIER}|$)`, 'i')
const YEAR = /^\(?\d{4}\)?$/

/**
 * A list of cited references: one a line, or parted by semicolons where it stands on one line. Newer exports of Scopus part
 * authors by semicolons as well, `A.; B., Title, (2001); …`: there a reference ends with its year. Where nothing in it has
 * white space inside, it lists identifiers or keys, and commas part them too.
 */
export function splitReferences(list: string): string[] {
  const text = list.trim()
  const parts = splitIdentifiers(text) ?? text.split(text.includes('\n') ? /\n+/ : AUTHORS_PARTED.test(text) ? AFTER_YEAR : BETWEEN)
  return parts.flatMap(readCitedReference).filter((reference) => reference !== '')
}

/** A list of keys or identifiers alone: commas and semicolons part them. */
export function splitKeys(list: string): string[] {
  return splitIdentifiers(list.trim()) ?? list.split(/[,;\n]/)
}

/** The parts of a list of identifiers or keys, `10.1000/a, 10.1000/b`; null where it holds references in words. */
function splitIdentifiers(text: string): string[] | null {
  const list = text.replace(/\b(doi|arxiv|pmid):\s+/gi, '$1:')
  if (/[^\s,;]\s+[^\s,;]/.test(list.replaceAll('\n', ','))) return null
  const parts = list.split(BETWEEN_IDENTIFIERS).flatMap((part) => (part.includes('/') ? [part] : part.split(/[,;]/))).filter((part) => part !== '')
  const inWords = parts.some((part) => part.startsWith('[') || YEAR.test(part))
  return inWords && !parts.every((part) => YEAR.test(part)) ? null : parts
}
