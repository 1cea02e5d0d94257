import { execFileSync, spawn } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { writeOutput } from '../../packages/core/cli/writeOutput.js'

const folder = mkdtempSync(join(tmpdir(), 'paperloom-output-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a pipe is written into and stays one', async () => {
  execFileSync('mkfifo', [at('pipe')])
  const reader = spawn('cat', [at('pipe')])
  const read = new Promise<string>((resolve) => {
    let text = ''
    reader.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    reader.on('close', () => {
      resolve(text)
    })
  })
  await writeOutput(at('pipe'), ['one', 'two'], true)
  expect(await read).toBe('onetwo')
  expect(lstatSync(at('pipe')).isFIFO()).toBe(true)
})

test('a link is followed', async () => {
  writeFileSync(at('target'), 'old')
  symlinkSync(at('target'), at('link'))
  await writeOutput(at('link'), 'new', true)
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(at('target'), 'utf8')).toBe('new')
})

test('a name may be as long as the system lets it', async () => {
  await writeOutput(at('x'.repeat(250)), 'long', false)
  expect(readFileSync(at('x'.repeat(250)), 'utf8')).toBe('long')
})

test.each([
  ['a file in place of a folder', () => join(at('target'), 'map.json'), /a part of the path is not a folder/],
  ['a name that is too long', () => at('x'.repeat(300)), /the name is too long/],
  ['a folder', () => folder, /it is a folder|exists already/],
])('%s is refused in words', async (_, path, message) => {
  await expect(writeOutput(path(), 'text', true)).rejects.toThrow(message)
})

test('where a piece cannot be made, nothing of those before stays', async () => {
  const before = readdirSync(folder)
  function* failing(): Generator<string> {
    yield 'x'.repeat(300_000)
    throw new Error('no such piece')
  }
  await expect(writeOutput(at('failed'), failing(), false)).rejects.toThrow('no such piece')
  expect(readdirSync(folder)).toEqual(before)
})

test('what is half written when the command is ended goes with it', async () => {
  const parts = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'))
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const seen: number[] = []
  function* interrupted(): Generator<string> {
    yield 'x'.repeat(300_000)
    seen.push(parts().length)
    process.emit('SIGINT', 'SIGINT')
    seen.push(parts().length)
  }
  await expect(writeOutput(at('ended'), interrupted(), false)).rejects.toThrow('cannot write')
  expect(seen).toEqual([1, 0])
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGINT']])
  expect(readdirSync(folder)).not.toContain('ended')
  kill.mockRestore()
})
