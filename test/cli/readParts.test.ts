import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readParts } from '../../packages/core/cli/readParts.js'

async function linesOf(chunks: readonly string[]): Promise<[number, number][]> {
  const parts: [number, number][] = []
  for await (const { bytes, firstLine } of readParts('-', { input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) })) parts.push([firstLine, bytes.length])
  return parts
}

test('a line of many chunks is put together once', async () => {
  const chunk = 'x'.repeat(64 * 1024)
  const before = process.cpuUsage().user
  const parts = await linesOf(['{"title":"a"}\n{"title":"b"}\n{"title":"', ...Array.from({ length: 1000 }, () => chunk), '"}\n{"title":"d"}\n'])
  expect(parts).toEqual([[1, 28 + 10 + 1000 * chunk.length + 3 + 14]])
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000)
})

test('what is left of a part begins the next, whatever the chunks', async () => {
  const lines = Array.from({ length: 30_000 }, (_, line) => `{"title":"${'x'.repeat(line % 997)}"}`)
  const text = lines.join('\n')
  const chunks = Array.from({ length: Math.ceil(text.length / 65_521) }, (_, at) => text.slice(at * 65_521, (at + 1) * 65_521))
  const parts: string[] = []
  for await (const part of readParts('-', { input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) })) {
    expect(part.firstLine).toBe(parts.join('').split('\n').length)
    parts.push(Buffer.from(part.bytes).toString())
  }
  expect(parts.length).toBe(2)
  expect(parts.join('') === text).toBe(true)
})

test('parts end with a line', async () => {
  const line = `{"title":"${'x'.repeat(1_000_000)}"}\n`
  const parts = await linesOf(Array.from({ length: 20 }, () => line))
  expect(parts.map(([first]) => first)).toEqual([1, 9, 17])
  expect(parts.reduce((sum, [, length]) => sum + length, 0)).toBe(20 * line.length)
})
