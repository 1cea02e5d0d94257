/**
 * Room for a list of numbers that threads may read together, where that is allowed: always in Node; in a page where it is isolated from
 * other origins. Elsewhere each thread is given a copy.
 */
export function shareable(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}

/** The bytes in room of their own, where they lie in shared room, which neither files nor pages take. */
export function unshared(bytes: Uint8Array): Uint8Array {
  return typeof SharedArrayBuffer !== 'undefined' && bytes.buffer instanceof SharedArrayBuffer ? bytes.slice() : bytes
}

/** A shorter list is soon collected, and shared room takes longer to get. */
const LONG = 1 << 20

interface ListType<List> {
  new (buffer: ArrayBufferLike): List
  readonly BYTES_PER_ELEMENT: number
}

/**
 * A list of zeros. A long one lies in shared room, whoever reads it: any other counts as garbage to come, and for every 64 MB of them V8 goes
 * through all objects there are, which takes seconds where there are a million papers.
 */
export function longList<List>(type: ListType<List>, length: number): List {
  const bytes = length * type.BYTES_PER_ELEMENT
  return new type(bytes < LONG ? new ArrayBuffer(bytes) : shareable(bytes))
}
