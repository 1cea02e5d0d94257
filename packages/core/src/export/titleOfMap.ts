import type { PaperMap } from '../model/map.js'

/** What a map calls itself, in a field of its own or among its parameters, else `Paperloom map`. */
export function titleOfMap(map: PaperMap): string {
  const { title } = map as { readonly title?: unknown }
  const found = [title, map.parameters.title].find((text) => typeof text === 'string' && text.trim() !== '')
  return (found as string | undefined) ?? 'Paperloom map'
}
