import type { ReadOptions, SourceFormat } from '@paperloom/core'

/** The flags that say how files are read. */
export interface ReadingFlags {
  readonly format?: SourceFormat
  readonly column?: ReadOptions['columns']
}

export function readOptions({ format, column }: ReadingFlags): ReadOptions {
  return { ...(format === undefined ? {} : { format }), ...(column === undefined ? {} : { columns: column }) }
}
