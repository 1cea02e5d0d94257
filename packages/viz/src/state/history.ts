/** A value with its past and its future. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
}

/** Steps that are kept: more than anyone goes back, little enough to forget about memory. */
const LIMIT = 200

/** A history that begins here. */
export function createHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** Goes on to a new value; what had been undone is gone. */
export function remember<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, history.present].slice(-LIMIT), present, future: [] }
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future }
}
