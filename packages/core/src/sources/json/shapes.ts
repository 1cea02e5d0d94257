import * as v from 'valibot'
import { Text } from '../fieldShapes.js'

/** A text, or the first of a list of texts. */
export const FirstText = v.union([Text, v.pipe(v.array(v.unknown()), v.transform((values) => values.find((value) => typeof value === 'string') ?? ''), v.string())])

/** A text or a number. */
export const Value = v.union([v.string(), v.number()])

/** Texts; what else the list holds is left out. */
export const Texts = v.pipe(v.array(v.unknown()), v.transform((values) => values.filter((value) => typeof value === 'string')))

/** Objects as maps, so that a field named `__proto__` is one like any other; what else the list holds is left out. */
export const Objects = v.pipe(
  v.array(v.unknown()),
  v.transform((values) => values.filter((value): value is object => typeof value === 'object' && value !== null).map((value): JsonObject => new Map(Object.entries(value)))),
)

export type JsonObject = ReadonlyMap<string, unknown>

/** An object as a map; a field named `constructor` stays, which the shapes of objects leave out. */
export const AnObject = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.transform((value): JsonObject => new Map(Object.entries(value))),
)

/** The first of these fields that holds a text. */
export function textOf(fields: JsonObject | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields?.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** The object that a field holds; undefined where it holds none. */
export function objectOf(fields: JsonObject | undefined, name: string): JsonObject | undefined {
  const value = fields?.get(name)
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}
