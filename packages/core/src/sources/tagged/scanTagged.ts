/** A tag with its value; lines that continue it are joined by line breaks. */
export interface TaggedField {
  readonly tag: string
  readonly value: string
}

export interface TaggedRecord {
  /** 1-based line where it begins. */
  readonly line: number
  readonly fields: readonly TaggedField[]
}

/** How a format of the family writes its lines. */
export interface TagStyle {
  /** A line with a tag: the tag and the value. */
  readonly tagged: RegExp
  /** The tag that begins a record. */
  readonly first: string
  /** The tag that ends one. */
  readonly last?: string
  /** Tags of the file around the records. */
  readonly frame?: ReadonlySet<string>
  /** Whether an empty line parts records. */
  readonly blankParts?: boolean
}

/**
 * Scans the formats that write a field a line with a tag in front: RIS, EndNote, MEDLINE, Web of Science. A record that
 * is not ended ends where the next begins; text outside of records is left out. Linear in the length of the text.
 */
export function scanTagged(text: string, style: TagStyle): TaggedRecord[] {
  const records: TaggedRecord[] = []
  let fields: { tag: string; value: string }[] | null = null
  let isAfterBlank = false
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    const [, tag, value = ''] = style.tagged.exec(line) ?? []
    if (tag === undefined) {
      const more = line.trim()
      if (more === '' && style.blankParts === true) fields = null
      else if (more !== '') continueField(fields?.at(-1), more, isAfterBlank)
      isAfterBlank = more === ''
    } else if (tag === style.last) fields = null
    else if (!style.frame?.has(tag)) {
      if (fields === null || tag === style.first) {
        fields = []
        records.push({ line: index + 1, fields })
      }
      fields.push({ tag, value: value.trim() })
      isAfterBlank = false
    }
  }
  return records
}

function continueField(field: { value: string } | undefined, line: string, isAfterBlank: boolean): void {
  if (field !== undefined) field.value += `${isAfterBlank ? '\n\n' : '\n'}${line}`
}
