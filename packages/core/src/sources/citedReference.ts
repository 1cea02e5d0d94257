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

/** A list of cited references: one a line, or parted by semicolons where it stands on one line. */
export function splitReferences(list: string): string[] {
  const lines = list.trim().split(list.includes('\n') ? /\n+/ : /;\s+(?!\d)/)
  return lines.map(readCitedReference).filter((reference) => reference !== '')
}

/** Cited references as Scopus lists them, whose authors semicolons part too where each ends with its year: `A.; B., Title, (2001); …` */
export function splitScopusReferences(list: string): string[] {
  const text = list.trim()
  const parts = /\(\d{4}\)[^;]{0,3}$/.test(text) ? text.split(/(?<=\(\d{4}\)[^;]{0,3});\s*/) : null
  return parts === null ? splitReferences(text) : parts.map(readCitedReference).filter((reference) => reference !== '')
}
