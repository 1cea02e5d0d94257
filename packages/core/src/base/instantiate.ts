/** Parts of the platform wherever this runs; their types come with the DOM or Node, and this package has neither. */
declare const atob: (base64: string) => string
declare const WebAssembly:
  | { readonly Module: new (bytes: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } }
  | undefined

/**
 * What a WebAssembly module without imports exports, a fresh one each time.
 * @param base64 its bytes
 * @returns undefined where there is no WebAssembly, where it does not know an instruction, or where a page's content security policy forbids it
 */
export function instantiate(base64: string): unknown {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  } catch {
    return undefined
  }
}
