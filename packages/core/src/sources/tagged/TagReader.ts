import type { TaggedRecord } from './scanTagged.js'

/** Takes the fields out of a record by their tags; what is left at the end is `extra`. */
export class TagReader {
  private readonly values = new Map<string, string[]>()

  constructor({ fields }: TaggedRecord) {
    for (const { tag, value } of fields) {
      const known = this.values.get(tag)
      if (value === '') continue
      if (known === undefined) this.values.set(tag, [value])
      else known.push(value)
    }
  }

  /** The first value of the first of these tags; the others are left. */
  first(...tags: readonly string[]): string | undefined {
    for (const tag of tags) {
      const values = this.values.get(tag)
      if (values === undefined) continue
      const [value, ...rest] = values
      if (rest.length === 0) this.values.delete(tag)
      else this.values.set(tag, rest)
      return value
    }
    return undefined
  }

  /** All values of the first of these tags that there is. */
  all(...tags: readonly string[]): string[] {
    const tag = tags.find((name) => this.values.has(name))
    if (tag === undefined) return []
    const values = this.values.get(tag)!
    this.values.delete(tag)
    return values
  }

  /** All values of these tags that fit; the others are left. */
  fitting(pattern: RegExp, ...tags: readonly string[]): string[] {
    return tags.flatMap((tag) => {
      const values = this.values.get(tag) ?? []
      const left = values.filter((value) => !pattern.test(value))
      if (left.length === 0) this.values.delete(tag)
      else this.values.set(tag, left)
      return values.filter((value) => pattern.test(value))
    })
  }

  *extra(): Generator<[string, string | string[]]> {
    for (const [tag, values] of this.values) yield [tag, values.length === 1 ? values[0]! : values]
  }
}
