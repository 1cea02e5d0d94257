import * as v from 'valibot'
import { paperKey } from '../base/key.js'
import type { Identifiers, Paper } from '../model/paper.js'
import { classifyUrl } from '../text/urls.js'
import { readIdentifiers } from './identifiers.js'
import { quoteValue, type IssueCollector, type IssuePlace } from './issueCollector.js'

type Fields = Map<string, unknown>

const Text = v.pipe(v.string(), v.transform(cleanText), v.nonEmpty())
const Id = v.union([Text, v.pipe(v.number(), v.safeInteger(), v.transform(String))])
const Names = texts(['name', 'fullName', 'full_name', 'display_name'], ';')
const Addresses = texts(['url', 'href', 'link'])
const Keywords = texts(['name', 'term', 'keyword', 'display_name'], ';')
const References = texts(['id', 'paperId', 'doi', 'DOI', 'arxiv', 'title'])
const YearText = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,5}$/), v.transform(Number))
const Year = v.pipe(v.union([v.number(), YearText]), v.integer())
const DateYear = v.pipe(v.string(), v.regex(/^\s*\d{4}(?!\d)|(?<!\d)\d{4}\s*$/), v.transform(yearOfDate))

const TITLE = ['title']
const ABSTRACT = ['abstract', 'summary']
const VENUE = ['venue', 'journal', 'booktitle']
const URLS = ['urls', 'links', 'github', 'code', 'repository']
const DATES = ['date', 'published']

/** Reads one record of a JSON source; null where it has no title, with an issue that says so. */
export function readRecord(value: unknown, place: IssuePlace, issues: IssueCollector): Paper | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `a paper must be an object with a title, so this was dropped: ${quoteValue(value)}`
    issues.add('error', 'not-a-paper', message, place)
    return null
  }
  const record = new RecordReader(new Map(Object.entries(value)), place, issues)
  const title = record.take(TITLE, Text)
  if (title === undefined) {
    issues.add('error', 'no-title', `the paper has no title and was dropped: ${quoteValue(value)}`, place)
    return null
  }
  const abstract = record.take(ABSTRACT, Text)
  const authors = record.take(['authors', 'author'], Names)
  const year = record.year()
  const venue = record.take(VENUE, Text)
  const { url, urls } = record.addresses()
  const keywords = record.take(['keywords'], Keywords)
  const identifiers = readIdentifiers(record)
  const references = record.take(['references'], References)
  const id = record.take(['id'], Id) ?? paperKey(title)
  return {
    id,
    title,
    ...(abstract === undefined ? {} : { abstract }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
    ...(year === undefined ? {} : { year }),
    ...(venue === undefined ? {} : { venue }),
    ...(url === undefined ? {} : { url }),
    ...(urls.length === 0 ? {} : { urls }),
    ...(keywords === undefined || keywords.length === 0 ? {} : { keywords }),
    ...identifierField(identifiers),
    ...(references === undefined || references.length === 0 ? {} : { references }),
    ...record.extra(),
  }
}

function identifierField(identifiers: Identifiers): { identifiers?: Identifiers } {
  return Object.keys(identifiers).length === 0 ? {} : { identifiers }
}

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
    const year = this.take(['year'], Year) ?? this.dateYear()
    if (year === undefined || (year >= 1000 && year <= 3000)) return year
    this.warn('bad-year', 'year', 'a year must lie between 1000 and 3000, so it was left out', year)
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
    this.warn('bad-url', name, 'only http and https addresses are kept, so this was left out', text)
    return undefined
  }

  /** Fields that nobody took. Own properties only, so that a field named `__proto__` is data like any other. */
  extra(): { extra?: Readonly<Record<string, unknown>> } {
    const left = new Map<string, unknown>()
    const given = this.fields.get('extra')
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      this.fields.delete('extra')
      for (const [name, value] of Object.entries(given)) left.set(name, value)
    }
    for (const [name, value] of this.fields) left.set(name, value)
    return left.size === 0 ? {} : { extra: Object.fromEntries(left) }
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Texts, or objects that hold one under one of these names; a single one stands for a list, an empty one for none. */
function texts(names: readonly string[], separator?: string): v.GenericSchema<unknown, string[]> {
  const held = v.pipe(
    v.looseObject({}),
    v.transform((value) => named(value, names)),
    Text,
  )
  const list = v.pipe(
    v.array(v.unknown()),
    v.transform((values) => values.filter((value) => !isBlank(value))),
  )
  const one = v.union([Text, held])
  const single = v.pipe(
    one,
    v.transform((value) => (separator === undefined ? [value] : splitList(value, separator))),
  )
  return v.union([v.pipe(list, v.array(one)), single])
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function named(value: object, names: readonly string[]): unknown {
  const fields = new Map(Object.entries(value))
  return names.map((name) => fields.get(name) as unknown).find((text) => typeof text === 'string' && text.trim() !== '')
}

function splitList(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** One line, no control characters; an abstract keeps its paragraphs. */
function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function yearOfDate(date: string): number {
  return Number(/\d{4}/.exec(date)?.[0])
}
