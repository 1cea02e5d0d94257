import type { SourceFile } from './protocol.js'

/** What a browser can hold of one file. */
const MAX_BYTES = 400_000_000

/**
 * The bytes of files, unpacked where they are gzip.
 * @throws Error that says which file is too large, damaged or cannot be read, and what to do
 */
export async function readFiles(files: readonly File[], most = MAX_BYTES): Promise<readonly SourceFile[]> {
  return Promise.all(files.map((file) => readFile(file, most)))
}

async function readFile(file: File, most: number): Promise<SourceFile> {
  refuseLarge(file.name, file.size, most)
  const packed = new Uint8Array(await file.arrayBuffer())
  const bytes = await unpack(file.name, packed, most)
  return { name: bytes === packed ? file.name : file.name.replace(/\.gz$/i, ''), bytes }
}

/** The content of gzip data; anything else as it is. */
export async function unpack(name: string, packed: Uint8Array<ArrayBuffer>, most = MAX_BYTES): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error(`${name} cannot be unpacked: its gzip data is damaged`)
    })
    if (done) break
    chunks.push(value)
    length += value.length
    refuseLarge(name, length, most)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function refuseLarge(name: string, bytes: number, most: number): void {
  if (bytes > most) throw new Error(`${name} is too large for a browser (over ${Math.round(most / 1e6)} MB): split it, or build it with the paperloom command`)
}
