import { expect, test } from 'vitest'
import { ByteReader } from '../../../packages/core/src/storage/ByteReader.js'
import { ByteWriter, joinBytes } from '../../../packages/core/src/storage/ByteWriter.js'
import { readNumbers, writeNumbers } from '../../../packages/core/src/storage/numberColumn.js'
import { readTextTable, TextTableWriter } from '../../../packages/core/src/storage/TextTable.js'

test('whole numbers up to 2^53 - 1 come back, small ones from one byte', () => {
  const values = [0, 1, 127, 128, 300, 2 ** 31, 2 ** 32 + 5, Number.MAX_SAFE_INTEGER]
  const writer = new ByteWriter()
  for (const value of values) writer.whole(value)
  const reader = new ByteReader(writer.toBytes())
  expect(values.map(() => reader.whole())).toEqual(values)
  expect(reader.atEnd).toBe(true)
  expect([...bytesOf((own) => own.whole(300))]).toEqual([0xac, 0x02])
})

test('many whole numbers at once are those that were written one by one', () => {
  const values = [0, 1, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28, 2 ** 32 - 1]
  const bytes = bytesOf((writer) => values.forEach((value) => writer.whole(value)))
  const reader = new ByteReader(bytes)
  expect([...reader.wholes(values.length)]).toEqual(values)
  expect(reader.atEnd).toBe(true)
  expect(() => new ByteReader(bytes).wholes(values.length + 1)).toThrow('ends too early')
  expect(() => new ByteReader(new Uint8Array(9).fill(0xff)).wholes(1)).toThrow('too large')
})

test('numbers of either sign', () => {
  const values = [0, -1, 1, -64, 64, -(2 ** 40), 2 ** 40]
  const writer = new ByteWriter()
  for (const value of values) writer.signed(value)
  const reader = new ByteReader(writer.toBytes())
  expect(values.map(() => reader.signed())).toEqual(values)
})

test.each([
  [[1, 2, 3], 1],
  [[0.25, -10.01, 1200.5], 100],
  [[0.123, 2], 1000],
  [[0.00001, 0.4123], 100_000],
  [[-0.00001, 80.3, -80.3], 100_000],
  [[5e9, -5e9, 0], 1],
  [[1 / 3, 0.5], 0],
  [[-0, 1], 0],
  [[5e-324, 1e300], 0],
])('%j are kept without loss, as multiples of 1 / %d', (values, scale) => {
  const bytes = bytesOf((writer) => writeNumbers(writer, values))
  expect(new ByteReader(bytes).whole()).toBe(scale)
  expect([...readNumbers(new ByteReader(bytes), values.length)]).toEqual(values)
})

test('texts of any letters, long, short and empty, each kept once', () => {
  const texts = ['', 'kelp', 'Grüße', 'λ-calculus', '🪸 reef', '\ud800 alone', 'x'.repeat(20_000), 'é'.repeat(9_000)]
  const table = new TextTableWriter()
  expect(texts.map((text) => table.add(text))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(table.add('kelp')).toBe(1)
  expect(readTextTable(joinBytes([...table.encode().drain()]))).toEqual(texts)
})

test('many bytes are given away in room of their own, numbers and texts in their order', () => {
  const write = (writer: ByteWriter): void => {
    for (let value = 0; value < 200_000; value++) {
      writer.whole(value % 70_000)
      if (value % 50_000 === 0) writer.ascii(`text ${String(value)}`)
    }
  }
  const bytes = bytesOf(write)
  const writer = new ByteWriter()
  write(writer)
  const outer = new ByteWriter()
  outer.append(writer)
  expect(outer.length).toBe(bytes.length)
  const parts = [...outer.drain()]
  expect(parts.every(({ buffer }) => buffer instanceof ArrayBuffer)).toBe(true)
  expect(Buffer.from(joinBytes(parts)).equals(bytes)).toBe(true)
  const reader = new ByteReader(bytes)
  expect(reader.whole()).toBe(0)
  expect(Buffer.from(reader.bytes(6)).toString()).toBe('text 0')
  expect([reader.whole(), reader.whole()]).toEqual([1, 2])
})

test('nothing is read beyond the end', () => {
  expect(() => new ByteReader(Uint8Array.from([0x80])).whole()).toThrow('ends too early')
  expect(() => new ByteReader(new Uint8Array(7)).double()).toThrow('ends too early')
  expect(() => new ByteReader(Uint8Array.from([9])).index(9)).toThrow('not there')
  expect(() => new ByteReader(new Uint8Array(12).fill(0xff)).whole()).toThrow('too large')
})

function bytesOf(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter()
  write(writer)
  return writer.toBytes()
}
