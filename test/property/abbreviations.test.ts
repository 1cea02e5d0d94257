import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAbbreviations } from '../../packages/core/src/text/abbreviations.js'
import { splitSentences } from '../../packages/core/src/text/sentences.js'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '(',
        ')',
        '[',
        ' ',
        'AB',
        'ABs',
        'alpha',
        'beta',
        '=',
        ' or ',
        ', ',
        '. ',
        'İstanbul',
        'ß',
        'A3C',
        ' stands for ',
        ' for short',
        '"',
        'e.g.',
        '\n\n',
        '-',
      ),
    )
    .map((parts) => parts.join('')),
)

test('spans lie in the text, apart from each other, the long form longer than the short', () => {
  fc.assert(
    fc.property(text, (value) => {
      const pairs = findAbbreviations(value)
      for (const { shortForm, longForm } of pairs) {
        expect(shortForm.start).toBeGreaterThanOrEqual(0)
        expect(shortForm.end).toBeLessThanOrEqual(value.length)
        expect(longForm.start).toBeGreaterThanOrEqual(0)
        expect(longForm.end).toBeLessThanOrEqual(value.length)
        expect(longForm.end - longForm.start).toBeGreaterThan(shortForm.end - shortForm.start)
        expect(longForm.end <= shortForm.start || longForm.start >= shortForm.end).toBe(true)
      }
      const starts = pairs.map(({ shortForm }) => shortForm.start)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }),
    { numRuns: 1000 },
  )
})

test('the initials of any words in brackets behind them are found', () => {
  const word = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvw'), minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), (words) => {
      const long = words.join(' ')
      const short = words.map((one) => one.charAt(0).toUpperCase()).join('')
      fc.pre(!/^[IVX]+$/.test(short))
      const value = `A ${long} (${short}) floats.`
      const found = findAbbreviations(value)
      expect(found.map(({ longForm }) => value.slice(longForm.start, longForm.end))).toEqual([long])
    }),
    { numRuns: 300 },
  )
})

test('sentences follow one another and leave out only white space', () => {
  fc.assert(
    fc.property(text, (value) => {
      let last = 0
      for (const { start, end } of splitSentences(value)) {
        expect(value.slice(last, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(value.slice(last).trim()).toBe('')
    }),
    { numRuns: 1000 },
  )
})
