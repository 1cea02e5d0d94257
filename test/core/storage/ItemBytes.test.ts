import { describe, expect, it } from 'vitest'
import type { SharedItem } from '../../../packages/core/src/base/evidenceParts.js'
import { ByteReader } from '../../../packages/core/src/storage/ByteReader.js'
import { ByteWriter } from '../../../packages/core/src/storage/ByteWriter.js'
import { ItemBytes } from '../../../packages/core/src/storage/ItemBytes.js'

const items = Array.from({ length: 3000 }, (_, at): SharedItem => ({ kind: 'shared-words', term: `${'x'.repeat(at % 5)}${at}` }))
const numbersOf = ({ term }: SharedItem): number[] => Array.from({ length: 1 + (Number(term!.at(-1)) % 5) }, (_, place) => term!.length ** (3 * place))

describe('the bytes of items', () => {
  it('are those that are written of each, known by a number or not, in any order', () => {
    const asked: SharedItem[] = []
    const list = new ItemBytes((item) => {
      asked.push(item)
      return numbersOf(item)
    })
    const read = (item: SharedItem, number: number): number[] => {
      const place = list.placeOf(item, number)
      const writer = new ByteWriter()
      list.copyTo(writer, place)
      const reader = new ByteReader(writer.toBytes())
      const numbers = Array.from({ length: list.countAt(place) }, () => reader.whole())
      expect(() => reader.byte()).toThrow()
      return numbers
    }
    for (const at of [2, 0, 2999, 1, 2, 2999, 0]) {
      expect(read(items[at]!, at)).toEqual(numbersOf(items[at]!))
      expect(read(items[at + 1] ?? items[0]!, -1)).toEqual(numbersOf(items[at + 1] ?? items[0]!))
    }
    expect(asked.length).toBe(4 + 7)
    for (const [at, item] of items.entries()) expect(read(item, at)).toEqual(numbersOf(item))
  })
})
