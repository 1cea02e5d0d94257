import { splitNames } from '../splitNames.js'

/** Takes the fields out of a row; what is left at the end is `extra`, by the columns' names. */
export class RowReader {
  private readonly taken = new Set<number>()

  constructor(
    private readonly header: readonly string[],
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  /** The text of the first of these fields that has one. */
  text(...fields: readonly string[]): string | undefined {
    for (const field of fields) {
      const column = this.columns.get(field)
      const value = column === undefined ? '' : (this.cells[column] ?? '').trim()
      if (column !== undefined) this.taken.add(column)
      if (value !== '' && value !== 'NA' && value !== 'N/A') return value
    }
    return undefined
  }

  /** A list in one cell. */
  list(field: string, separator: RegExp): string[] {
    return this.text(field)?.split(separator) ?? []
  }

  names(field: string): string[] {
    return splitNames(this.text(field) ?? '')
  }

  *rest(): Generator<[string, string]> {
    for (const [index, cell] of this.cells.entries()) {
      const name = this.header[index]
      if (!this.taken.has(index) && name !== undefined && name !== '' && cell.trim() !== '') yield [name, cell.trim()]
    }
  }
}
