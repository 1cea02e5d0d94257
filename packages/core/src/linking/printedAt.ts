import type { Paper } from '../model/paper.js'

/** What exports call a volume, and a first page or article number. */
const VOLUME = ['VL', 'volume', 'Volume', 'VI', '%V']
const PAGE = ['BP', 'SP', 'Page start', 'first_page', 'pages', 'page', 'PG', '%P', 'AR', 'Art. No.']

/** Volume and first page of a paper, in lower case, where its source told them. */
export function printedAt({ extra = {} }: Paper): { readonly volume: string | null; readonly page: string | null } {
  const { biblio } = extra
  const fields = new Map<string, unknown>([...Object.entries(typeof biblio === 'object' && biblio !== null ? biblio : {}), ...Object.entries(extra)])
  const read = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields.get(name)
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
      const first = /[\p{L}\p{N}]+/u.exec(text)?.[0]
      if (first !== undefined) return first.toLowerCase()
    }
    return null
  }
  return { volume: read(VOLUME), page: read(PAGE) }
}
