import { normalizeDoi } from '../text/identifiers.js'

/**
 * A cited reference as citation indexes export it (`Weaver A, 2019, J KNOT THEORY, V8, P1, DOI 10.1000/k.8`): its DOI
 * where it has one, because that is what other papers are known by, else the text.
 */
export function readCitedReference(reference: string): string {
  const text = reference.replace(/\s+/g, ' ').trim()
  const doi = /\bdoi(?:\.org\/|[: [doi]{0,8})(10\.\d{4,9}\/[^\s,\]]+)/i.exec(text)?.[1]
  return (doi === undefined ? null : normalizeDoi(doi.replace(/\.$/, ''))) ?? text.replace(/\.$/, '')
}

/**
 * A list of cited references: one a line, or parted by semicolons where it stands on one line. Newer exports of Scopus part
 * authors by semicolons as well, `A.; B., Title, (2001); …`: there a reference ends with its year.
 */
export function splitReferences(list: string): string[] {
  const text = list.trim()
  const parting = text.includes('\n') ? /\n+/ : /\(\d{4}\)[^;]{0,3}$/.test(text) ? /(?<=\(\d{4}\)[^;]{0,3});\s*/ : /;\s+(?!\d)/
  return text.split(parting).map(readCitedReference).filter((reference) => reference !== '')
}
