import { LineCounter } from '../LineCounter.js'
import { quoteValue, type IssueCollector } from '../issueCollector.js'
import { findValueEnd, isFieldLine, readRestOfValue, ScanBudget } from './bibtexValues.js'

/** An entry as written: LaTeX as it stands, strings put together, field names in lower case. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  /** 1-based line of its `@`. */
  readonly line: number
  readonly fields: Map<string, string>
}

const BEGINNING = /@\s*([a-z][\w+-]*)\s*([{(])/iy
const KEY = /\s*\{[^{},=]{0,200}\}(?=\s*,)|(?:[^,=}@]|@(?!\s*[a-z]+\s*[{(])){0,500}/iy
const FIELD = /([^\s=,{}"@#()]+)\s*=/y
const BARE = /[^\s,#{}"()=]+/y
/** A brace too many in front of further fields. */
const STRAY_BRACE = /\}\s*,\s*[a-z][\w+-]*\s*=\s*[{"\d]/iy
const NEXT_ENTRY = /@\s*[a-z][\w+-]*\s*[{(]/iy
const NO_PAPER = new Set(['comment', 'preamble', 'string'])
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Scans BibTeX and BibLaTeX, tolerantly: what is broken ends at the latest where the next entry begins, and whatever can
 * be told of the broken entry is kept. Text between entries is a comment, as BibTeX has it. Linear in the length of the
 * text. Exact parsers exist but take a minute for 20,000 entries.
 */
export class BibtexScanner {
  private at = 0
  private readonly lines: LineCounter
  private readonly budget: ScanBudget
  private readonly macros = new Map(MONTHS.map((month) => [month, month]))

  constructor(
    private readonly text: string,
    private readonly issues: IssueCollector,
  ) {
    this.lines = new LineCounter(text)
    this.budget = new ScanBudget(text.length)
  }

  /** The entries in their order. */
  *scan(): Generator<BibtexEntry> {
    for (this.at = this.text.indexOf('@'); this.at >= 0; this.at = this.text.indexOf('@', this.at)) {
      const line = this.lines.lineAt(this.at)
      const beginning = this.match(BEGINNING)
      if (beginning === null) {
        this.at++
        continue
      }
      const type = beginning[1]!.toLowerCase()
      const close = beginning[2] === '{' ? '}' : ')'
      if (!NO_PAPER.has(type)) yield this.readEntry(type, close, line)
      else if (type === 'string') this.readStrings(close, line)
      else this.skipBlock()
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match !== null) this.at = pattern.lastIndex
    return match
  }

  private looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  private skipBlock(): void {
    const end = findValueEnd(this.text, this.at - 1, this.budget, true)
    this.at = end < 0 ? this.at : end + 1
  }

  private readStrings(close: string, line: number): void {
    const strings = this.readFields(close, line)
    for (const [name, value] of strings) this.macros.set(name, value)
  }

  private readEntry(type: string, close: string, line: number): BibtexEntry {
    const head = (this.match(KEY)?.[0] ?? '').trim()
    let key = head.replace(/^\{(.*)\}$/, '$1').trim()
    if (this.text.charAt(this.at) === '=') {
      const name = head.split(/[\s{]/).at(-1)!
      this.at = this.text.lastIndexOf(name, this.at)
      key = head.slice(0, head.length - name.length).replace(/[\s{]+/g, ' ').trim()
    }
    return { type, key, line, fields: this.readFields(close, line) }
  }

  private readFields(close: string, line: number): Map<string, string> {
    const fields = new Map<string, string>()
    for (;;) {
      this.skipBetween()
      const character = this.text.charAt(this.at)
      if (character === '' || (character === '@' && this.looksAt(NEXT_ENTRY))) {
        this.issues.add('warning', 'unclosed-entry', 'the entry is not closed, so it was ended before the next one', { line })
        return fields
      }
      if (character === close || character === '}') {
        const stray = this.looksAt(STRAY_BRACE)
        this.at++
        if (!stray) return fields
        this.issues.add('warning', 'stray-brace', 'a closing brace too many was left out', { line: this.lines.lineAt(this.at) })
      } else this.readField(fields)
    }
  }

  private readField(fields: Map<string, string>): void {
    const line = this.lines.lineAt(this.at)
    const name = this.match(FIELD)?.[1]?.toLowerCase()
    if (name === undefined) {
      this.skipJunk(line)
      return
    }
    const value = this.readValue(name, line)
    if (!fields.has(name)) fields.set(name, value)
    else if (fields.get(name) !== value) {
      this.issues.add('warning', 'field-twice', `the field is given twice, and the first was taken: ${quoteValue(name)}`, { line })
    }
  }

  /** White space and commas, and lines that a percent sign takes out. */
  private skipBetween(): void {
    while (this.match(/[\s,]+/y) !== null || this.match(/%[^\n]*/y) !== null);
  }

  private skipJunk(line: number): void {
    const start = this.at
    const character = this.text.charAt(start)
    const end = character === '{' ? findValueEnd(this.text, start, this.budget, true) : -1
    if (end >= 0) this.at = end + 1
    else if (this.match(/[^\n,{}@]+/y) === null) this.at++
    const found = this.text.slice(start, Math.min(this.at, start + 100))
    this.issues.add('warning', 'broken-field', `no field can be read here, so this was left out: ${quoteValue(found)}`, { line })
  }

  private readValue(name: string, line: number): string {
    let value = ''
    do {
      this.match(/\s+/y)
      value += this.readPart(name, line)
      this.match(/\s+/y)
    } while (this.match(/#/y) !== null)
    return value
  }

  private readPart(name: string, line: number): string {
    const opening = this.text.charAt(this.at)
    if (opening !== '{' && opening !== '"') return this.readBare()
    const start = this.at + 1
    const end = findValueEnd(this.text, this.at, this.budget, false)
    if (end >= 0) {
      this.at = end + 1
      return this.text.slice(start, end)
    }
    const rest = readRestOfValue(this.text, start)
    this.at = rest.end
    this.issues.add('warning', 'unclosed-value', `the value of this field is not closed, so it ends where the next field begins: ${quoteValue(name)}`, { line })
    return rest.value
  }

  /** A number, a name of a string, or text that lacks its braces. */
  private readBare(): string {
    const bare = this.match(BARE)?.[0]
    if (bare === undefined) return ''
    this.match(/[^\S\n]+/y)
    if (/[\s,#}@)]|^$/.test(this.text.charAt(this.at)) || isFieldLine(this.text, this.at)) {
      return this.macros.get(bare.toLowerCase()) ?? bare
    }
    return `${bare} ${this.match(/[^\n,}]*/y)?.[0] ?? ''}`.trim()
  }
}
