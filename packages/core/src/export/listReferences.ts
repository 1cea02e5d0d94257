import { listOtherIdentifiers, type Paper } from '../model/paper.js'

/** What a paper cites, as reading lists can hold it. */
export interface ReferenceLists {
  /** Keys and identifiers: no white space inside, and no comma or semicolon but in a DOI. */
  readonly keys: readonly string[]
  /** References in words, and whatever else commas and semicolons may be part of. */
  readonly texts: readonly string[]
}

/**
 * Lists what papers cite by the names that they bear in a reading list: whoever cites one of them by its id or an identifier
 * cites it by that name, since ids and some identifiers do not go into the list. What lies outside stays as it is.
 * @param names per paper's id its name
 */
export function createReferenceLists(papers: readonly Paper[], names: ReadonlyMap<string, string>): (paper: Paper) => ReferenceLists {
  const byIdentifier = new Map<string, string>()
  for (const { id, identifiers, extra } of papers) {
    for (const other of [...Object.values<string>({ ...identifiers }), ...listOtherIdentifiers(extra)]) {
      const key = other.toLowerCase()
      if (!byIdentifier.has(key)) byIdentifier.set(key, names.get(id)!)
    }
  }
  return ({ references = [] }) => {
    const cited = references.map((reference) => names.get(reference) ?? byIdentifier.get(reference.toLowerCase()) ?? reference.trim())
    const lists = { keys: [] as string[], texts: [] as string[] }
    for (const name of new Set(cited)) (isKey(name) ? lists.keys : lists.texts).push(name)
    return lists
  }
}

function isKey(name: string): boolean {
  return !/\s/.test(name) && (name.includes('/') || !/[,;]/.test(name))
}
