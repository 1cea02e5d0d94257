import { fieldOf, textOf, type JsonObject } from './shapes.js'

/** Names as CSL and Crossref write them, each as it is spoken: `given particles family suffix`, or the literal. */
export function readCslNames(names: readonly JsonObject[] | undefined): string[] {
  return (names ?? []).map((name) => {
    const whole = textOf(name, 'literal', 'name')
    const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((part) => textOf(name, part) ?? '')
    const spoken = parts.filter((part) => part !== '').join(' ')
    return spoken === '' ? (whole ?? '') : spoken
  })
}

/** The year of a CSL date: its first date part, else a text that holds it. */
export function readCslYear(date: JsonObject | string | number | undefined): string | undefined {
  if (date === undefined || typeof date === 'string' || typeof date === 'number') return date?.toString()
  const parts = fieldOf(date, 'date-parts')
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  const year: unknown = Array.isArray(first) ? first[0] : first
  if (typeof year === 'number' || (typeof year === 'string' && year.trim() !== '')) return String(year)
  return textOf(date, 'raw', 'literal', 'date-time')
}
