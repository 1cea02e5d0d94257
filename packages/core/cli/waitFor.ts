import { CommandFailure, EXIT } from './failure.js'

/** All threads have as much to do: one that needs so much longer than this one has died. */
const PATIENCE = 10
const LEAST_PATIENCE_MS = 60_000

/** So many zeros that threads share. */
export function sharedNumbers(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT))
}

/** Tells those who wait that one thread more is done. */
export function announce(done: Int32Array): void {
  Atomics.add(done, 0, 1)
  Atomics.notify(done, 0)
}

/** Sleeps until so many threads are done with what was begun at a time. */
export function waitFor(done: Int32Array, count: number, start: number): void {
  const end = performance.now() + Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - start))
  for (let now = Atomics.load(done, 0); now < count; now = Atomics.load(done, 0)) {
    if (Atomics.wait(done, 0, now, end - performance.now()) === 'timed-out') {
      throw new CommandFailure(EXIT.internal, 'a worker does not answer, perhaps for want of memory: try --workers 1')
    }
  }
}
