import * as v from 'valibot'
import { classifyUrl } from '../text/urls.js'
import { Addresses, DateYear, Text, Year } from './fieldShapes.js'
import { quoteValue, type IssueCollector, type IssuePlace } from './issueCollector.js'

type Fields = Map<string, unknown>

const URLS = ['urls', 'links', 'github', 'code', 'repository']
const DATES = ['date', 'published']

/** Takes fields out of a record one after another; what is left at the end is `extra`. */
export class RecordReader {
  constructor(
    private readonly fields: Fields,
    private readonly place: IssuePlace,
    private readonly issues: IssueCollector,
  ) {}

  /** The first of these fields that is there and fits; one that does not fit gives a warning and is left out. */
  take<T>(names: readonly string[], shape: v.GenericSchema<unknown, T>): T | undefined {
    for (const name of names) {
      const value = this.fields.get(name)
      if (isAbsent(value)) {
        this.fields.delete(name)
        continue
      }
      this.fields.delete(name)
      const result = v.safeParse(shape, value)
      if (result.success) return result.output
      this.warn('bad-field', name, 'the field has the wrong type and was left out', value)
    }
    return undefined
  }

  /** The text of a field, which stays. */
  peek(name: string): string | undefined {
    const value = this.fields.get(name)
    return typeof value === 'string' ? value : undefined
  }

  /** Fields that nobody took, but for empty ones. */
  *rest(): Generator<[string, unknown]> {
    for (const [name, value] of this.fields) if (!isAbsent(value)) yield [name, value]
  }

  /** A reader of the object that a field holds; its unknown fields are told of nowhere. Null where it holds none. */
  inside(name: string): RecordReader | null {
    const value = this.fields.get(name)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    this.fields.delete(name)
    return new RecordReader(new Map(Object.entries(value)), { ...this.place, path: this.pathOf(name) }, this.issues)
  }

  warn(code: string, name: string, message: string, value: unknown): void {
    this.issues.add('warning', code, `${message}: ${quoteValue(value)}`, { ...this.place, path: this.pathOf(name) })
  }

  private pathOf(name: string): string {
    const { path = '' } = this.place
    return path === '' ? name : `${path}.${name}`
  }

  year(): number | undefined {
    const year = this.take(['year'], v.union([Year, DateYear])) ?? this.dateYear()
    if (year === undefined || (year >= 1000 && year < 3000)) return year
    this.warn('bad-year', 'year', 'a year must lie between 1000 and 2999, so it was left out', year)
    return undefined
  }

  /** A date stays in `extra` too: it says more than its year. */
  private dateYear(): number | undefined {
    for (const name of DATES) {
      const result = v.safeParse(DateYear, this.fields.get(name))
      if (result.success) return result.output
    }
    return undefined
  }

  /** The paper's page, and the addresses given with it: safe ones only, a bare host completed to https. */
  addresses(): { url: string | undefined; urls: string[] } {
    const page = this.take(['url'], Text)
    const url = page === undefined ? undefined : this.address(page, 'url')
    const urls = new Set<string>()
    if (url !== undefined && classifyUrl(url).kind === 'repository') urls.add(url)
    for (const name of URLS) {
      for (const text of this.take([name], Addresses) ?? []) {
        const address = this.address(text, name)
        if (address !== undefined) urls.add(address)
      }
    }
    return { url, urls: [...urls] }
  }

  private address(text: string, name: string): string | undefined {
    const { url } = classifyUrl(text)
    if (url !== '') return url
    this.warn('bad-url', name, 'only addresses of web sites (http, https) are kept, so this was left out', text)
    return undefined
  }

  /** Fields that nobody took. Own properties only, so that a field named `__proto__` is data like any other. */
  extra(): Readonly<Record<string, unknown>> {
    const left = new Map<string, unknown>()
    const given = this.fields.get('extra')
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      this.fields.delete('extra')
      for (const [name, value] of Object.entries(given)) left.set(name, value)
    }
    for (const [name, value] of this.fields) left.set(name, value)
    return Object.fromEntries(left)
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
