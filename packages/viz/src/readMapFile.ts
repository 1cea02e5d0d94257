import { isLoom, parseLoom, parseMap, type PaperMap } from '@paperloom/core'
import { unpack } from './worker/readFiles.js'

/**
 * The map of a file: a `.loom` map or a map document as JSON, either of them plain or gzip.
 * @throws FormatError where it is none, Error where its gzip data is damaged or too large
 */
export async function readMapFile(packed: Uint8Array<ArrayBuffer>): Promise<PaperMap> {
  const bytes = await unpack('the map', packed)
  return (isLoom(bytes) ? parseLoom(bytes) : parseMap(new TextDecoder().decode(bytes))).value
}
