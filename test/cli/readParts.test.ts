import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readParts } from '../../packages/core/cli/readParts.js'

async function linesOf(chunks: readonly string[]): Promise<[number, number][]> {
  const parts: [number, number][] = []
  for await (const { text, firstLine } of readParts('-', { input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) })) parts.push([firstLine, text.length])
  return parts
}

test('a line of many chunks is put together once', async () => {
  const chunk = 'x'.repeat(64 * 1024)
  const before = process.cpuUsage().user
  const parts = await linesOf(['{"title":"a"}\n{"title":"b"}\n{"title":"', ...Array.from({ length: 1000 }, () => chunk), '"}\n{"title":"d"}\n'])
  expect(parts).toEqual([[1, 28 + 10 + 1000 * chunk.length + 3 + 14]])
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000)
})

test('parts end with a line', async () => {
  const line = `{"title":"${'x'.repeat(1_000_000)}"}\n`
  const parts = await linesOf(Array.from({ length: 20 }, () => line))
  expect(parts.map(([first]) => first)).toEqual([1, 9, 17])
  expect(parts.reduce((sum, [, length]) => sum + length, 0)).toBe(20 * line.length)
})
