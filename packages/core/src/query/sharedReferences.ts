import type { MapPaper, PaperMap } from '../model/map.js'
import { indexMap } from './mapIndex.js'

/** What two papers both cite: ids of papers of the map, then other references as the first paper writes them. */
export function sharedReferences(map: PaperMap, a: MapPaper, b: MapPaper): string[] {
  const { papers, cites } = indexMap(map)
  const ofB = new Set(cites.get(b.id))
  const inside = (cites.get(a.id) ?? []).filter((id) => ofB.has(id))
  const named = new Set(inside.flatMap((id) => namesOf(papers.get(id)!)))
  const written = new Map((a.references ?? []).map((reference) => [keyOf(reference), reference]))
  const others = new Set((b.references ?? []).map(keyOf))
  const outside = [...written].filter(([key]) => key !== '' && others.has(key) && !named.has(key)).map(([, reference]) => reference)
  return [...inside, ...outside]
}

/** The papers of the map that cite both. */
export function citingBoth(map: PaperMap, a: MapPaper, b: MapPaper): string[] {
  const { citedBy } = indexMap(map)
  const ofB = new Set(citedBy.get(b.id))
  return (citedBy.get(a.id) ?? []).filter((id) => ofB.has(id))
}

/** How a reference may name a paper of the map. */
function namesOf({ id, title, identifiers = {} }: MapPaper): string[] {
  return [id, title, ...Object.values(identifiers).filter((value): value is string => typeof value === 'string')].map(keyOf)
}

/** Letters and digits alone, without the address in front of a DOI: spellings of one reference differ in the rest. */
function keyOf(reference: string): string {
  return reference.toLowerCase().replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:/, '').replace(/[^\p{L}\p{N}]/gu, '')
}
