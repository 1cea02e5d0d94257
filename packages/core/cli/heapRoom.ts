import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { constants, totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { EXIT } from './failure.js'
import { patienceWithRoom } from './patience.js'

/** What is made of an input takes so many times its bytes among the objects of a process: 3.5 where abstracts are mapped. */
const TIMES = 5
/** Text takes so many times the bytes of its packed file. */
const PACKED = 4
/** Of a machine's memory no more than this, as lists of numbers lie beside the objects. */
const LARGEST_SHARE = 0.7
const MB = 2 ** 20

/** Whether Node was told how much room for objects there is to be. */
export function isRoomGiven({ execArgv, env }: Pick<NodeJS.Process, 'execArgv' | 'env'> = process): boolean {
  return [...execArgv, env.NODE_OPTIONS ?? ''].some((option) => /max[-_]old[-_]space[-_]size/.test(option))
}

/** What a process may use for its objects, in bytes, and what the machine has. */
export interface Memory {
  readonly limit: number
  readonly total: number
}

/**
 * The room for objects that a command needs for its inputs, in MB, where V8 gives it less of its own accord: 2 to 4 GB, however much the
 * machine has. Undefined where what it gives will do, and where the machine has no more.
 * @param words those of the command: any of them that is a file counts as an input
 */
export function roomFor(words: readonly string[], { limit, total }: Memory = ownMemory()): number | undefined {
  const wanted = Math.min(TIMES * words.reduce((sum, word) => sum + sizeOf(word), 0), LARGEST_SHARE * total)
  return wanted > limit ? Math.ceil(wanted / MB) : undefined
}

function ownMemory(): Memory {
  // A container may have less than its machine; 0 where it is not known to.
  const constrained = process.constrainedMemory()
  return { limit: getHeapStatistics().heap_size_limit, total: constrained > 0 ? Math.min(constrained, totalmem()) : totalmem() }
}

/** The bytes of the file that a word names; 0 for any other word, such as one too long for a name. */
function sizeOf(word: string): number {
  try {
    const file = statSync(word)
    return file.isFile() ? file.size * (word.endsWith('.gz') ? PACKED : 1) : 0
  } catch {
    return 0
  }
}

/** Signals by which a user ends the command: they are handed on. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Does this process's command in another one, with so many MB of room for objects: V8 takes no other limit once it runs. @returns the exit code */
export async function runWithRoom(room: number): Promise<number> {
  const words = [...process.execArgv, `--max-old-space-size=${String(room)}`, ...patienceWithRoom(), ...process.argv.slice(1)]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  const [code, signal] = (await once(child, 'exit')) as [number, null] | [null, NodeJS.Signals]
  if (code !== null) return code
  if (SIGNALS.includes(signal)) return 128 + constants.signals[signal]
  process.stderr.write(`paperloom: ended by ${signal}, as it seems for want of memory: take fewer papers at a time, or a machine with more of it\n`)
  return EXIT.internal
}
