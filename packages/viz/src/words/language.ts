import type { Catalogue } from './english.js'
import type { Speech } from './speech.js'

/** A language: its BCP 47 tag, and its words. */
export interface Language {
  readonly tag: string
  readonly speak: (say: Speech) => Catalogue
}
