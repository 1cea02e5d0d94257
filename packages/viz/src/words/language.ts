import type { Catalogue } from './english.js'
import type { ImportCatalogue } from './englishImports.js'
import type { Speech } from './speech.js'

/** A language: its BCP 47 tag, and its words. */
export interface Language {
  readonly tag: string
  readonly speak: (say: Speech) => Catalogue & Partial<ImportCatalogue>
}

/** A language that can say everything. English has what the viewer alone does not say in a file of its own. */
export interface WholeLanguage extends Language {
  readonly speak: (say: Speech) => Catalogue & ImportCatalogue
}
