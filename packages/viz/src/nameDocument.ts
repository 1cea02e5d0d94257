import type { PaperMapElement } from './paperMapElement.js'
import { titleOf } from './titleOf.js'
import { findWords } from './words/words.js'

const PRODUCT = 'Paperloom'

/** Where the map is the whole document, that has the map's title and the language of its words. */
export function nameDocument(element: PaperMapElement): void {
  const name = element.name ?? (element.map === null ? undefined : titleOf(element.map)) ?? PRODUCT
  document.title = name === PRODUCT ? PRODUCT : `${name} · ${PRODUCT}`
  document.documentElement.lang = findWords(element.locale, element.words)?.lang ?? 'en'
}
