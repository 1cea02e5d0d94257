/** Keeps broken files from costing more than linear time: what was scanned in vain counts, and beyond it scans are short. */
export class ScanBudget {
  private wasted = 0

  constructor(private readonly length: number) {}

  get reach(): number {
    return this.wasted > 4 * this.length + 10_000 ? 200 : Number.POSITIVE_INFINITY
  }

  waste(length: number): void {
    this.wasted += length
  }
}

const STOP = /[{}"@\\]/g
const AFTER = /\s*(?:[,#})]|[^\s=,{}"@#()]+\s*=)/y
const AFTER_LAST = /\s*(?:@|$)/y
const SWALLOWED = /[,\n][ \t]*[a-z][\w+-]*[ \t]*=\s*[{"]/i
const FIELD_LINE = /[^\S\n]*[a-z][\w+-]*[^\S\n]*=\s*(?:["{]|\w+[^\S\n]*(?:[,}#\n]|$))/iy
const CLOSING_LINE = /[^\S\n]*[})]\s*(?:@|$|\n)/y
const ENTRY_LINE = /[^\S\n]*@\s*[a-z][\w+-]*\s*[{(][^\s,{}()="]*\s*,/iy

/**
 * The end of a value that begins with a brace or a quote, or -1 where it has none that makes sense. BibTeX counts
 * escaped braces too; where that leads nowhere, they are taken for text. An entry that begins on a line of its own ends
 * the search, but for a `block` such as a comment, which may hold entries.
 */
export function findValueEnd(text: string, start: number, budget: ScanBudget, block: boolean): number {
  for (const escapes of [false, true]) {
    const end = findClosing(text, start, start + budget.reach, escapes, block)
    if (end >= 0 && (block || isPlausible(text, start, end))) return end
    budget.waste((end >= 0 ? end : -end) - start)
  }
  return -1
}

/** Where it closes; a negative number says how far the search went. */
function findClosing(text: string, start: number, limit: number, escapes: boolean, block: boolean): number {
  const quoted = text.charAt(start) === '"'
  let depth = quoted ? 0 : 1
  STOP.lastIndex = start + 1
  while (STOP.test(text) && STOP.lastIndex <= limit) {
    const at = STOP.lastIndex - 1
    switch (text.charCodeAt(at)) {
      case 0x7b:
        depth++
        break
      case 0x7d:
        if (--depth < 0 || (depth === 0 && !quoted)) return depth < 0 ? -at : at
        break
      case 0x22:
        if (quoted && depth === 0) return at
        break
      case 0x40:
        if (!block && isEntryLine(text, at)) return -at
        break
      default:
        if (escapes) STOP.lastIndex = at + 2
    }
  }
  return -Math.min(limit, text.length)
}

/** Whether what follows is what follows a value. At the very end of an entry, no field may have been swallowed. */
function isPlausible(text: string, start: number, end: number): boolean {
  AFTER.lastIndex = end + 1
  if (AFTER.test(text)) return true
  AFTER_LAST.lastIndex = end + 1
  if (!AFTER_LAST.test(text)) return false
  return !SWALLOWED.test(text.slice(start, end))
}

/** Whether a field begins here: `name = {`. */
export function isFieldLine(text: string, at: number): boolean {
  FIELD_LINE.lastIndex = at
  return FIELD_LINE.test(text)
}

function isEntryLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  if (/\S/.test(before.slice(before.lastIndexOf('\n') + 1))) return false
  ENTRY_LINE.lastIndex = at
  return ENTRY_LINE.test(text)
}

const NEXT_FIELD = /,[ \t]*[a-z][\w+-]*[ \t]*=[ \t]*[{"\d]/i

/** A value that is never closed: up to the next field of its line, or the lines up to the next field, the end of the entry or the next entry. */
export function readRestOfValue(text: string, start: number): { readonly value: string; readonly end: number } {
  const line = text.indexOf('\n', start)
  const next = NEXT_FIELD.exec(text.slice(start, line < 0 ? text.length : line))
  if (next !== null) return { value: text.slice(start, start + next.index).trim().replace(/["}]$/, ''), end: start + next.index }
  let end = start
  do {
    const line = text.indexOf('\n', end)
    end = line < 0 ? text.length : line + 1
  } while (end < text.length && !isFieldLine(text, end) && !endsEntry(text, end))
  const value = text.slice(start, end).trim()
  const bare = value.endsWith(',') ? value.slice(0, -1).trimEnd() : value
  return { value: /["}]$/.test(bare) ? bare.slice(0, -1) : bare, end }
}

function endsEntry(text: string, at: number): boolean {
  for (const pattern of [CLOSING_LINE, ENTRY_LINE]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return true
  }
  return false
}
