import { spawn, type ChildProcess } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isRoomGiven, roomFor } from '../../packages/core/cli/heapRoom.js'
import { builtCommand } from '../setup/built.js'
import { temporaryFolder } from './runCli.js'

const GB = 2 ** 30

/** A file that is long, and takes no room on the disk. */
function longFile(name: string, size: number): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, '')
  truncateSync(path, size)
  return path
}

test('large inputs ask for more room than V8 gives of its own accord', () => {
  const long = longFile('papers.jsonl', GB)
  const machine = { limit: 4 * GB, total: 16 * GB }
  expect(roomFor(['build', long, '--out', 'map.loom'], machine)).toBe(5 * 1024)
  expect(roomFor(['build', long, long], machine)).toBe(10 * 1024)
  expect(roomFor(['inspect', longFile('map.loom.gz', GB / 2)], machine)).toBe(10 * 1024)
})

test('no machine is asked for more than it has', () => {
  const long = longFile('papers.jsonl', 10 * GB)
  expect(roomFor([long], { limit: 4 * GB, total: 10 * GB })).toBe(7 * 1024)
  expect(roomFor([long], { limit: 4 * GB, total: 5 * GB })).toBeUndefined()
})

test('what fits is left as it is', () => {
  const machine = { limit: 4 * GB, total: 16 * GB }
  expect(roomFor(['build', longFile('papers.jsonl', GB / 2)], machine)).toBeUndefined()
  expect(roomFor(['build', '-', 'none.jsonl', temporaryFolder()], machine)).toBeUndefined()
  expect(roomFor(['fetch', 'openalex', '--query', 'tides '.repeat(1000)], { limit: 0, total: GB })).toBeUndefined()
})

test('so is what the user has said', () => {
  const isGiven = (execArgv: string[], options?: string): boolean => isRoomGiven({ execArgv, env: options === undefined ? {} : { NODE_OPTIONS: options } })
  expect([isGiven(['--max-old-space-size=900']), isGiven(['--max_old_space_size', '900']), isGiven([], '--inspect --max-old-space-size=900')]).toEqual([true, true, true])
  expect([isGiven(['--inspect']), isGiven([], '--inspect')]).toEqual([false, false])
})

/** Tells of each process that it has begun: its number, and what Node was told. */
const TELLS = `--import data:text/javascript,process.stderr.write(${encodeURIComponent('`<${process.pid} ${process.execArgv}>`')})`

interface Begun {
  readonly command: ChildProcess
  /** The process that does the work. */
  readonly pid: number
  readonly ended: Promise<{ readonly exitCode: number | null; readonly err: string }>
}

/** Begins a command for inputs that want more room. */
async function begin(words: readonly string[]): Promise<Begun> {
  const command = spawn(process.execPath, [builtCommand(), ...words], { env: { ...process.env, NODE_OPTIONS: TELLS } })
  let err = ''
  command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<number | null>((resolve) => command.on('close', resolve)).then((exitCode) => ({ exitCode, err: err.replace(/<[^<>]*>/g, '') }))
  onTestFinished(() => { command.kill('SIGKILL') })
  await expect.poll(() => /<(\d+) --max-old-space-size=\d+,[^<>]*--max-semi-space-size=\d+>/.exec(err), { timeout: 20_000 }).not.toBeNull()
  return { command, pid: Number(/<(\d+) --max-old-space-size/.exec(err)![1]), ended }
}

test('the command begins anew with the room, and ends as that one ends', async () => {
  const begun = await begin(['inspect', longFile('map.gexf', GB)])
  expect(begun.pid).not.toBe(begun.command.pid)
  const { exitCode, err } = await begun.ended
  expect(exitCode).toBe(3)
  expect(err).toContain('map.gexf is too long')
})

test('who ends the command ends both', async () => {
  const { command, pid, ended } = await begin(['build', '-', longFile('papers.jsonl', GB), '--out', 'none.loom'])
  command.kill('SIGTERM')
  expect(await ended).toEqual({ exitCode: 143, err: '' })
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})

test('an end for want of memory is told in plain words', async () => {
  const { pid, ended } = await begin(['build', '-', longFile('papers.jsonl', GB), '--out', 'none.loom'])
  process.kill(pid, 'SIGKILL')
  expect(await ended).toEqual({ exitCode: 1, err: 'paperloom: ended by SIGKILL, as it seems for want of memory: take fewer papers at a time, or a machine with more of it\n' })
})
