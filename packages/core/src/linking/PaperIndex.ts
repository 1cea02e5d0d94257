import { dropNameSuffix } from '../base/nameSuffix.js'
import type { Corpus } from '../model/corpus.js'
import { listOtherIdentifiers, type Paper } from '../model/paper.js'
import { keyOfIdentifier } from '../text/keyOfIdentifier.js'
import { foldWords, isTelling } from './foldWords.js'
import { printedAt } from './printedAt.js'
import { readReferenceText, type ReferenceText } from './referenceText.js'

/** Words of a title that lead to it. */
const OPENING = 3
/** Years that a reference may be off. */
const MOST_YEARS_OFF = 1
/** Two papers answer to one key: it leads to neither. */
const AMBIGUOUS = -1

/** Finds the paper of the corpus that a reference means. */
export class PaperIndex {
  readonly #papers: readonly Paper[]
  /** Ids as they are written: they win over anything that looks like an identifier. */
  readonly #ids = new Map<string, number>()
  readonly #identifiers = new Map<string, number>()
  readonly #prints = new Map<string, number>()
  /** Papers by the first words of their titles, and the first of these alone: most words of a reference are none. */
  readonly #openings = new Map<string, number[]>()
  readonly #firstWords = new Set<string>()
  readonly #titles: readonly (readonly string[])[]
  readonly #families: readonly (string | null)[]

  constructor({ papers, merges }: Corpus) {
    this.#papers = papers
    this.#titles = papers.map(({ title }) => foldWords(title))
    this.#families = papers.map(({ authors = [] }) => familyOf(authors[0] ?? ''))
    for (const [row, { id }] of papers.entries()) this.#ids.set(id, row)
    for (const { kept, merged } of merges) if (!this.#ids.has(merged)) this.#ids.set(merged, this.#ids.get(kept)!)
    for (const [row, paper] of papers.entries()) {
      for (const id of [paper.id, ...Object.values<string>({ ...paper.identifiers }), ...listOtherIdentifiers(paper.extra)]) {
        const key = keyOfIdentifier(id) ?? id.trim().toLowerCase()
        if (key !== '' && !this.#identifiers.has(key)) this.#identifiers.set(key, row)
      }
    }
    for (const row of papers.keys()) this.#addText(row)
  }

  /** The paper's row, or undefined where the reference leads out of the corpus. */
  find(reference: string): number | undefined {
    const known = this.#ids.get(reference)
    if (known !== undefined) return known
    const key = keyOfIdentifier(reference)
    return key === null ? (this.#identifiers.get(reference.trim().toLowerCase()) ?? this.#findText(reference)) : this.#identifiers.get(key)
  }

  #addText(row: number): void {
    const paper = this.#papers[row]!
    const words = this.#titles[row]!
    if (isTelling(words)) {
      const opening = words.slice(0, OPENING).join(' ')
      this.#firstWords.add(words[0]!)
      const rows = this.#openings.get(opening)
      if (rows === undefined) this.#openings.set(opening, [row])
      else rows.push(row)
    }
    const { page } = printedAt(paper)
    const family = this.#families[row]
    if (page === null || family === null || paper.year === undefined) return
    const key = `${family} ${paper.year} ${page}`
    this.#prints.set(key, this.#prints.has(key) ? AMBIGUOUS : row)
  }

  #findText(reference: string): number | undefined {
    if (!reference.includes(' ')) return undefined
    const text = readReferenceText(reference)
    return this.#findPrint(text) ?? this.#findTitle(text)
  }

  #findPrint({ indexed }: ReferenceText): number | undefined {
    if (indexed === null || indexed.page === null) return undefined
    const { family, year, volume, page } = indexed
    const row = this.#prints.get(`${family} ${year} ${page}`)
    if (row === undefined || row === AMBIGUOUS) return undefined
    const own = printedAt(this.#papers[row]!).volume
    return own === null || volume === null || own === volume ? row : undefined
  }

  /** The longest title that stands in the reference, word by word. */
  #findTitle(text: ReferenceText): number | undefined {
    let best: number | undefined
    let length = 0
    for (const [at, word] of text.words.entries()) {
      if (!this.#firstWords.has(word)) continue
      for (const row of this.#openings.get(text.words.slice(at, at + OPENING).join(' ')) ?? []) {
        const title = this.#titles[row]!
        if (title.length < length || !this.#agrees(row, at, text)) continue
        best = title.length === length && best !== row ? undefined : row
        length = title.length
      }
    }
    return best
  }

  #agrees(row: number, at: number, { words, years }: ReferenceText): boolean {
    if (!this.#titles[row]!.every((word, index) => words[at + index] === word)) return false
    const { year } = this.#papers[row]!
    if (year !== undefined && years.length > 0 && !years.some((other) => Math.abs(other - year) <= MOST_YEARS_OFF)) return false
    const family = this.#families[row]!
    return family === null || words.includes(family)
  }
}

/** Last word of `First Last`; of `Last, First` the last before the comma. */
function familyOf(author: string): string | null {
  const name = dropNameSuffix(author)
  const comma = name.indexOf(',')
  return foldWords(comma > 0 ? name.slice(0, comma) : name.replace(/(?<=\p{L}{2}) \p{Lu}{1,3}$/u, '')).at(-1) ?? null
}
