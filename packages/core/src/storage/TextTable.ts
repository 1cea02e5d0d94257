import { ByteReader, damaged } from './ByteReader.js'
import { ByteWriter, type EncodedBytes } from './ByteWriter.js'

/** Narrow texts are encoded so many letters at a time: a call for each text would take longer than its letters do. */
const BATCH = 1 << 16

/** Texts, known by their number. Those of ASCII alone take a byte a letter, others two. */
export class TextTableWriter {
  readonly #texts: string[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a text: the same for the same text. */
  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.addNew(text)
    this.#numbers.set(text, number)
    return number
  }

  /** The number of a text that is not looked for, as it hardly comes twice. */
  addNew(text: string): number {
    return this.#texts.push(text) - 1
  }

  /** The table of all texts so far: how many there are, their lengths, those that are narrow, those that are wide. */
  encode(): EncodedBytes {
    const narrow: string[] = []
    const wide: string[] = []
    let [narrowLength, wideLength] = [0, 0]
    const lengths = new ByteWriter()
    for (const text of this.#texts) {
      if (BEYOND_ASCII.test(text)) {
        lengths.whole(2 * text.length + 1)
        wideLength += text.length
        wide.push(text)
      } else {
        lengths.whole(2 * text.length)
        narrowLength += text.length
        narrow.push(text)
      }
    }
    const before = new ByteWriter()
    before.whole(this.#texts.length)
    before.whole(lengths.length)
    before.append(lengths)
    before.whole(narrowLength)
    const between = new ByteWriter()
    between.whole(2 * wideLength)
    return {
      length: before.length + narrowLength + between.length + 2 * wideLength,
      *drain() {
        yield* before.drain()
        for (const batch of batchesOf(narrow)) yield* encodeBatch((bytes) => bytes.ascii(batch))
        yield* between.drain()
        for (const batch of batchesOf(wide)) yield* encodeBatch((bytes) => bytes.units(batch))
      },
    }
  }
}

const BEYOND_ASCII = /[\u0080-\uffff]/

function* batchesOf(texts: readonly string[]): Generator<string> {
  let batch = ''
  for (const text of texts) {
    batch += text
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  yield batch
}

function encodeBatch(write: (bytes: ByteWriter) => void): Iterable<Uint8Array> {
  const bytes = new ByteWriter()
  write(bytes)
  return bytes.drain()
}

/** Part of the platform wherever this runs; its types come with the DOM or Node, and this package has neither. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string }

/** Code units that are made a text at once: bytes by a decoder, pairs of them by a call that takes no more. */
const NARROW_CHUNK = 1 << 20
const WIDE_CHUNK = 8192

/** The texts of a table, in the order of their numbers. */
export function readTextTable(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes)
  const count = reader.count()
  const lengths = new ByteReader(reader.bytes(reader.whole())).wholes(count)
  const narrow = new TextCutter(reader.bytes(reader.whole()))
  const wide = new TextCutter(toUnits(reader.bytes(reader.whole())))
  const texts: string[] = []
  for (let at = 0; at < count; at++) {
    const length = lengths[at]!
    texts.push(((length & 1) === 0 ? narrow : wide).cut(length >>> 1))
  }
  return texts
}

/** Makes text of code units piece by piece: many short texts are cut from one long text, which is faster by far. */
class TextCutter {
  readonly #units: Uint8Array | Uint16Array
  #at = 0
  #text = ''
  #start = 0

  constructor(units: Uint8Array | Uint16Array) {
    this.#units = units
  }

  cut(length: number): string {
    const end = this.#at + length
    if (end > this.#units.length) throw damaged('it ends too early')
    while (this.#start + this.#text.length < end) this.#readOn()
    const text = this.#text.slice(this.#at - this.#start, end - this.#start)
    this.#at = end
    return text
  }

  #readOn(): void {
    const kept = this.#text.slice(this.#at - this.#start)
    const from = this.#start + this.#text.length
    this.#start = this.#at
    this.#text = kept + this.#decode(from)
  }

  /** A decoder would not leave half a pair of units as it is, so that it cannot be trusted with more than ASCII. */
  #decode(from: number): string {
    const units = this.#units
    if (units instanceof Uint8Array) return new TextDecoder('latin1').decode(units.subarray(from, from + NARROW_CHUNK))
    return String.fromCharCode.apply(null, units.subarray(from, from + WIDE_CHUNK) as unknown as number[])
  }
}

/** Two bytes a unit; copied, as they may begin at an odd place. */
function toUnits(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes.length >> 1)
  for (let at = 0; at < units.length; at++) units[at] = bytes[2 * at]! + 256 * bytes[2 * at + 1]!
  return units
}
