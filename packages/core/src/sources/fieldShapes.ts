import * as v from 'valibot'
import { splitReferences } from './citedReference.js'
import { UNEVEN } from './draft.js'
import { dropOthers } from './speakName.js'
import { splitNames } from './splitNames.js'

/** What the fields of a JSON record may hold, cleaned on the way. */
export const Text = v.pipe(v.string(), v.transform(cleanText), v.nonEmpty())
export const Id = v.union([Text, v.pipe(v.number(), v.safeInteger(), v.transform(String))])
export const Names = v.pipe(
  texts(['name', 'fullName', 'full_name', 'display_name'], splitNames),
  v.transform((names) => names.map(dropOthers).filter((name) => name !== '')),
)
export const Addresses = texts(['url', 'href', 'link'])
export const Keywords = texts(['name', 'term', 'keyword', 'display_name'], splitList)
export const References = texts(['id', 'paperId', 'doi', 'DOI', 'arxiv', 'title'], splitReferences)
const YearText = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,5}$/), v.transform(Number))
export const Year = v.pipe(v.union([v.number(), YearText]), v.integer())
export const DateYear = v.pipe(v.string(), v.regex(/^\s*\d{4}(?!\d)|(?<!\d)\d{4}\s*$/), v.transform(yearOfDate))

/** Texts, or objects that hold one under one of these names; a single text is a list to split, an empty one is none. */
function texts(names: readonly string[], split = (text: string): string[] => [text]): v.GenericSchema<unknown, string[]> {
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
  const single = v.union([
    v.pipe(Text, v.transform(split)),
    v.pipe(
      held,
      v.transform((value) => [value]),
    ),
  ])
  return v.union([v.pipe(list, v.array(one)), single])
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function named(value: object, names: readonly string[]): unknown {
  const fields = new Map(Object.entries(value))
  return names.map((name) => fields.get(name) as unknown).find((text) => typeof text === 'string' && text.trim() !== '')
}

function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** One line, no control characters; an abstract keeps its paragraphs. */
function cleanText(text: string): string {
  if (!UNEVEN.test(text)) return text.trim()
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function yearOfDate(date: string): number {
  return Number(/\d{4}/.exec(date)?.[0])
}
