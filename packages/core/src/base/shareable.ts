/**
 * Room for a list of numbers that threads may read together, where that is allowed: always in Node; in a page where it is isolated from
 * other origins. Elsewhere each thread is given a copy.
 */
export function shareable(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}
