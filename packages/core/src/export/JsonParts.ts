import { FormatError } from '../model/error.js'

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/**
 * Reads the text of a JSON object part by part: it may be longer than a text can be. The lists at its top are read item by item, so
 * that no more than one item, or one other field, stands in memory as text.
 */
export class JsonParts {
  readonly #what: string
  readonly #fields = new Map<string, unknown>()
  /** How many brackets are open: 1 among the fields, 2 among the items of a list. */
  #depth = 0
  #inString = false
  #escaped = false
  /** The field that is read, its items where it is a list, and the text of the key, value or item so far. */
  #key: string | undefined
  #items: unknown[] | undefined
  #pieces: string[] = []
  #isDone = false

  /** @param what names the text in messages: `a Paperloom map` */
  constructor(what: string) {
    this.#what = what
  }

  /**
   * @throws FormatError where the text is no JSON object
   */
  add(part: string): void {
    let start = 0
    const take = (end: number): string => {
      const text = this.#pieces.join('') + part.slice(start, end)
      this.#pieces = []
      start = end + 1
      return text
    }
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at)
      if (this.#inString) this.#readString(code)
      else if (code === QUOTE) this.#inString = true
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#open(code, at, take)
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.#close(code, at, take)
      else if (code === COMMA && this.#depth === 1) this.#endField(take(at))
      else if (code === COMMA && this.#depth === 2 && this.#items !== undefined) this.#items.push(this.#parse(take(at)))
      else if (code === COLON && this.#depth === 1 && this.#key === undefined) this.#key = this.#readKey(take(at))
    }
    this.#pieces.push(part.slice(start))
    if (this.#isDone || this.#depth === 0) this.#expectNothing()
  }

  /**
   * What `JSON.parse` would have made of the whole text.
   * @throws FormatError where the text does not end with the object
   */
  end(): Record<string, unknown> {
    if (!this.#isDone) throw this.#fault(this.#depth === 0 ? 'it is empty' : 'it ends in the middle')
    return Object.fromEntries(this.#fields)
  }

  #readString(code: number): void {
    if (this.#escaped) this.#escaped = false
    else if (code === BACKSLASH) this.#escaped = true
    else if (code === QUOTE) this.#inString = false
  }

  #open(code: number, at: number, take: (end: number) => string): void {
    if (this.#depth === 0) {
      if (this.#isDone || code !== OPEN_OBJECT || take(at).trim() !== '') throw this.#fault('it is no JSON object')
    } else if (this.#depth === 1 && code === OPEN_LIST && this.#key !== undefined && this.#items === undefined) {
      if (take(at).trim() !== '') throw this.#fault(`a list is out of place in ${this.#key}`)
      this.#items = []
    }
    this.#depth++
  }

  #close(code: number, at: number, take: (end: number) => string): void {
    this.#depth--
    if (this.#depth === 1 && this.#items !== undefined) {
      const last = take(at)
      if (code !== CLOSE_LIST) throw this.#fault(`${this.#place()} ends like an object`)
      if (this.#items.length > 0 || last.trim() !== '') this.#items.push(this.#parse(last))
    } else if (this.#depth === 0) {
      if (code !== CLOSE_OBJECT) throw this.#fault('it ends like a list')
      const last = take(at)
      if (this.#fields.size > 0 || this.#key !== undefined || last.trim() !== '') this.#endField(last)
      this.#isDone = true
    }
    if (this.#depth < 0) throw this.#fault('it is no JSON object')
  }

  #readKey(text: string): string {
    const key = this.#parse(text)
    if (typeof key !== 'string') throw this.#fault(`a field has no name: ${text.trim().slice(0, 40)}`)
    return key
  }

  #endField(text: string): void {
    if (this.#key === undefined) throw this.#fault(`a field has no name: ${text.trim().slice(0, 40)}`)
    if (this.#items !== undefined && text.trim() !== '') throw this.#fault(`something follows the list ${this.#key}`)
    this.#fields.set(this.#key, this.#items ?? this.#parse(text))
    this.#key = undefined
    this.#items = undefined
  }

  #expectNothing(): void {
    const rest = this.#pieces.join('').trim()
    this.#pieces = []
    if (rest !== '') throw this.#fault(this.#isDone ? 'something follows the object' : 'it is no JSON object')
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw this.#fault(`${this.#place()}: ${(error as Error).message}`)
    }
  }

  #place(): string {
    if (this.#key === undefined) return 'the name of a field'
    return this.#items === undefined ? this.#key : `${this.#key}[${this.#items.length}]`
  }

  #fault(message: string): FormatError {
    return new FormatError(`not ${this.#what}: ${message}`)
  }
}
