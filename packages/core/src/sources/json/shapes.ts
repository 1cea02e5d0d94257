import * as v from 'valibot'
import { Text } from '../fieldShapes.js'

/** A text, or the first of a list of texts. */
export const FirstText = v.union([Text, v.pipe(v.array(v.unknown()), v.transform((values) => values.find((value) => typeof value === 'string') ?? ''), v.string())])

/** A text or a number. */
export const Value = v.union([v.string(), v.number()])

/** Texts; what else the list holds is left out. */
export const Texts = v.pipe(v.array(v.unknown()), v.transform((values) => values.filter((value) => typeof value === 'string')))

/** An object of a record. Its fields are read by `fieldOf`, so that one named `constructor` is one like any other. */
export type JsonObject = object

/** Objects; what else the list holds is left out. */
export const Objects = v.pipe(v.array(v.unknown()), v.transform((values) => values.filter(isJsonObject)))

export const AnObject = v.custom<JsonObject>(isJsonObject)

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an object holds under its own field of this name. */
export function fieldOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Readonly<Record<string, unknown>>)[name] : undefined
}

/** The first of these fields that holds a text. */
export function textOf(object: JsonObject | undefined, ...names: readonly string[]): string | undefined {
  if (object === undefined) return undefined
  for (const name of names) {
    const value = fieldOf(object, name)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** The object that a field holds; undefined where it holds none. */
export function objectOf(object: JsonObject | undefined, name: string): JsonObject | undefined {
  const value = object === undefined ? undefined : fieldOf(object, name)
  return isJsonObject(value) ? value : undefined
}
