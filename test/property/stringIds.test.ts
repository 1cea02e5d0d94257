import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StringIds } from '../../packages/core/src/base/StringIds.js'

test('stretches of texts are numbered in the order in which they first come, equal ones alike', () => {
  const word = fc.string({ unit: 'binary', maxLength: 6 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.nat({ max: 5000 }), (words, more) => {
      const ids = new StringIds()
      const known = new Map<string, number>()
      const text = words.join('')
      let start = 0
      const idOf = (piece: string): number => {
        if (!known.has(piece)) known.set(piece, known.size)
        return known.get(piece)!
      }
      for (const piece of words) {
        expect(ids.find(text, start, start + piece.length)).toBe(known.get(piece) ?? -1)
        expect(ids.idOf(text, start, start + piece.length)).toBe(idOf(piece))
        start += piece.length
      }
      for (let i = 0; i < more; i++) if (ids.idOf(`<${i}>`, 1, 1 + String(i).length) !== idOf(String(i))) throw new Error(`number ${i}`)
      expect(ids.count).toBe(known.size)
    }),
    { numRuns: 50 },
  )
})
