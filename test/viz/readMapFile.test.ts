import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FormatError, toLoom, toMapJson } from '@paperloom/core'
import { readMapFile } from '../../packages/viz/src/readMapFile.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'

const map = createMadeUpMap({ papers: 20 })
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

describe('readMapFile', () => {
  it.each([
    ['JSON', bytesOf(toMapJson(map))],
    ['JSON after a byte order mark', bytesOf(`\ufeff${toMapJson(map)}`)],
    ['gzip of JSON', new Uint8Array(gzipSync(toMapJson(map)))],
    ['.loom', new Uint8Array(toLoom(map))],
    ['gzip of .loom', new Uint8Array(gzipSync(toLoom(map)))],
  ])('reads %s', async (_, bytes) => {
    expect(toMapJson(await readMapFile(bytes))).toBe(toMapJson(map))
  })

  it('refuses what is no map', async () => {
    await expect(readMapFile(bytesOf('not a map'))).rejects.toThrow(FormatError)
    await expect(readMapFile(Uint8Array.of(...bytesOf('LOOM'), 99))).rejects.toThrow(FormatError)
  })
})
