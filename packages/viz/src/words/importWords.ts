import { englishImports, type ImportCatalogue } from './englishImports.js'
import type { Words } from './words.js'

/** All words of one language, also those for bringing papers. */
export type ImportWords = Words & ImportCatalogue

/** What a language does not say of bringing papers, English says. */
export function withImports(words: Words): ImportWords {
  return { ...words, imports: { ...englishImports(words.say).imports, ...(words as Partial<ImportWords>).imports } }
}
