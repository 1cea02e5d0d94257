/** Parts of the platform wherever this runs; their types come with the DOM or Node, and this package has neither. */
declare const atob: (base64: string) => string
declare const WebAssembly:
  | { readonly Module: new (bytes: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } }
  | undefined

const PAGE = 1 << 16

/** Of so many entries on WebAssembly is asked for: a page may forbid it, and hears of every attempt. */
export const MANY_ENTRIES = 1 << 20

/** The memory of a module. */
export interface AssembledMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/**
 * What a WebAssembly module without imports exports, a fresh one each time, `memory` among it.
 * @param base64 its bytes
 * @param size bytes of memory that it needs at the least
 * @returns undefined where there is no WebAssembly, where it does not know an instruction or has no room for so much, or where a page's content security policy
 * forbids it
 */
export function instantiate<Exports extends { readonly memory: AssembledMemory }>(base64: string, size: number): Exports | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports
    const missing = size - exports.memory.buffer.byteLength
    if (missing > 0) exports.memory.grow(Math.ceil(missing / PAGE))
    return exports
  } catch {
    return undefined
  }
}
