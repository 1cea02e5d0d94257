import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below this many papers what is left over is no burden, and a second spent on it is. */
const WORTH_COLLECTING = 200_000

let collect: (() => void) | undefined

/**
 * Gives back the room of what the stages before have left, where so many papers leave gigabytes: V8 would wait until there are as many new
 * objects, of which the next stages, with lists of numbers, make few; and a thread that waits makes none.
 */
export function collectGarbage(papers: number): void {
  if (papers < WORTH_COLLECTING) return
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('globalThis.gc') as (() => void) | undefined
  }
  collect?.()
}
