import { CommandFailure, EXIT } from './failure.js'

/** All threads have as much to do: one that needs so much longer than this one has died. */
const PATIENCE = 10
const LEAST_PATIENCE_MS = 60_000

/** Sleeps until so many threads are done with what was begun at a time. */
export function waitFor(done: Int32Array, count: number, start: number): void {
  const end = performance.now() + Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - start))
  for (let now = Atomics.load(done, 0); now < count; now = Atomics.load(done, 0)) {
    if (Atomics.wait(done, 0, now, end - performance.now()) === 'timed-out') {
      throw new CommandFailure(EXIT.internal, 'a worker does not answer, perhaps for want of memory: try --workers 1')
    }
  }
}
