import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../packages/viz/src/worker/readFiles.js'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('readFiles', () => {
  it('gives plain files as they are and unpacks gzip', async () => {
    const files = await readFiles([new File(['plain'], 'a.txt'), new File([gzipSync('packed')], 'b.ris.gz')])
    expect(files.map(({ name, bytes }) => [name, textOf(bytes)])).toEqual([['a.txt', 'plain'], ['b.ris', 'packed']])
  })

  it('refuses what is too large, packed or not, and says what to do', async () => {
    await expect(readFiles([new File(['x'.repeat(50)], 'a.txt')], 40)).rejects.toThrow(/a\.txt is too large.*paperloom command/u)
    await expect(readFiles([new File([gzipSync('x'.repeat(5000))], 'b.gz')], 400)).rejects.toThrow(/b\.gz is too large/u)
  })

  it('says which file is damaged', async () => {
    await expect(readFiles([new File([new Uint8Array([0x1f, 0x8b, 9, 9])], 'c.gz')])).rejects.toThrow('c.gz cannot be unpacked: its gzip data is damaged')
  })
})
