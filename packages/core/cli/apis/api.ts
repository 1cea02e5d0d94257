import type { Identifiers, Paper, SourceFormat } from '@paperloom/core'

/** One question to an API. Neither key nor address is part of it: the cache knows answers by it. */
export interface ApiRequest {
  /** Below the base address, with a slash at its beginning. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** Sent as JSON by POST, where there is one. */
  readonly body?: unknown
}

/** One answer, taken apart as far as paging needs it. */
export interface ApiPage {
  /** What `readSource` reads in the API's format; null where the page holds no record. */
  readonly records: string | null
  readonly count: number
  /** How many records there are in all, where the API says so. */
  readonly total?: number
  readonly next: ApiRequest | null
}

/** How to talk to one API. */
export interface Api {
  readonly name: string
  readonly format: SourceFormat
  readonly baseUrl: string
  /** The least time between two requests that the API asks for. */
  readonly intervalMs: number
  /** The variable of the environment that holds a key, and how it is sent. */
  readonly key: { readonly variable: string; readonly header?: (key: string) => readonly [string, string]; readonly param?: string }
  /** The first page of a search. */
  search(query: string, pageSize: number): ApiRequest
  /** As few requests as will do. Identifiers that the API cannot look up are left out. */
  lookUp(identifiers: readonly Identifiers[]): readonly ApiRequest[]
  /** Asks for papers of this title; the likeliest come on the first page. */
  lookUpTitle(paper: Paper): ApiRequest
  /** What a refusal means that only says that nothing was found, as an answer; null for any other refusal. */
  readRefusal?(status: number, text: string): string | null
  /** @throws Error where the answer is not what the API promises */
  readPage(text: string, request: ApiRequest): ApiPage
}

/** An answer that parses and is still not what was promised. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer'
}

/** Letters and digits alone: signs and capitals mean something in the languages of queries. */
export function wordsOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

/** The parts of an array, each of at most `size`. */
export function inBatches<T>(values: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let start = 0; start < values.length; start += size) batches.push(values.slice(start, start + size))
  return batches
}

/** Reads a JSON object. @throws BadAnswer where the text is none */
export function parseObject(text: string): Map<string, unknown> {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadAnswer('the answer is no JSON object')
  return new Map(Object.entries(value))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadAnswer(`the answer is no JSON: ${text.slice(0, 80)}`)
  }
}

/** The records of a list, without the gaps that APIs leave for what they do not know. */
export function recordsOf(list: unknown): Pick<ApiPage, 'records' | 'count'> {
  if (!Array.isArray(list)) throw new BadAnswer('the answer holds no list of papers')
  const records = list.filter((record) => typeof record === 'object' && record !== null)
  return { records: records.length === 0 ? null : JSON.stringify(records), count: records.length }
}

export function numberOf(value: unknown): { total?: number } {
  return typeof value === 'number' && Number.isFinite(value) ? { total: value } : {}
}
