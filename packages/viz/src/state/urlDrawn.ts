import { ENTITY_KINDS } from '@paperloom/core'
import { ARRANGEMENTS, AS_FIRST, COLORINGS, SIZINGS, type Drawn } from './drawn.js'

/** Writes `color=year&size=citations&shape=method&arrange=years`; what is as at first is left out. */
export function encodeDrawn({ color, size, shapes, arrangement }: Drawn, fields: URLSearchParams): void {
  if (color !== AS_FIRST.color) fields.append('color', color)
  if (size !== AS_FIRST.size) fields.append('size', size)
  for (const kind of shapes) fields.append('shape', kind)
  if (arrangement !== AS_FIRST.arrangement) fields.append('arrange', arrangement)
}

/** Reads what `encodeDrawn` wrote; what cannot be read is as at first. */
export function decodeDrawn(fields: URLSearchParams): Drawn {
  const one = <T extends string>(name: string, values: readonly T[], first: T): T => values.find((value) => value === fields.get(name)) ?? first
  return {
    color: one('color', COLORINGS, AS_FIRST.color),
    size: one('size', SIZINGS, AS_FIRST.size),
    shapes: ENTITY_KINDS.filter((kind) => fields.getAll('shape').includes(kind)),
    arrangement: one('arrange', ARRANGEMENTS, AS_FIRST.arrangement),
  }
}
