import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormatError, SOURCE_FORMATS, readSource } from '@paperloom/core'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\n\n',
        'A Title',
        'We show that it floats.',
        '{',
        '}',
        '"title":',
        '[',
        ',',
        'Jun 11',
        '\r',
        '\u2028',
        '.',
        ' ',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
  fc.json(),
  fc.array(fc.json(), { maxLength: 4 }).map((lines) => lines.join('\n')),
)

test('any text is read or refused with a FormatError, and the counts add up', () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.constantFrom(...SOURCE_FORMATS), { nil: undefined }), (text, format) => {
      try {
        const { value, read, dropped } = readSource(text, format === undefined ? {} : { format })
        expect(read).toBe(value.length + dropped)
        expect(value.every(({ id, title }) => id !== '' && title !== '')).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
      }
    }),
    { numRuns: 1000 },
  )
})

const fields = fc.dictionary(
  fc.constantFrom(
    'title',
    'abstract',
    'authors',
    'year',
    'url',
    'urls',
    'keywords',
    'identifiers',
    'references',
    'id',
    'extra',
    '__proto__',
    'constructor',
    'doi',
    'code',
  ),
  fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('https://a.org', '10.1000/1', 2020, 'A title', ['Ada Byron']),
  ),
)

test('what was read is read again without a change', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 5 }), (records) => {
      const first = readSource(JSON.stringify(records), { format: 'json' })
      const second = readSource(JSON.stringify(first.value), { format: 'json' })
      expect(second.value).toEqual(first.value)
      expect(second.issues.filter(({ severity }) => severity !== 'note')).toEqual([])
      const lines = first.value.map((paper) => JSON.stringify(paper)).join('\n')
      if (lines !== '') expect(readSource(lines, { format: 'jsonl' }).value).toEqual(first.value)
    }),
    { numRuns: 500 },
  )
})

const words = fc.array(
  fc.constantFrom('Paper', 'Boats', 'Learn', 'Folding', 'Ponds', 'Kites', 'Deep', 'Wooden', 'Graph', 'Rivers'),
  { minLength: 3, maxLength: 9 },
)
const title = words.map((list) => list.join(' '))
const sentence = fc.array(
  fc.constantFrom('we', 'show', 'that', 'boats', 'float', 'on', 'the', 'pond', 'while', 'kites', 'are', 'folded'),
  { minLength: 8, maxLength: 20 },
)
const abstract = fc
  .array(
    sentence.map((list) => `This ${list.join(' ')}.`),
    { minLength: 3, maxLength: 8 },
  )
  .map((list) => list.join(' '))
const noise = fc.constantFrom('Jun 11', '12 upvotes', 'Subscribe', '.', 'View PDF', '5 hours ago', 'Submitted by ada')

test('titles keep their abstracts, whatever stands between', () => {
  const paper = fc.record({
    title,
    abstract,
    before: fc.array(noise, { maxLength: 2 }),
    between: fc.array(noise, { maxLength: 1 }),
  })
  fc.assert(
    fc.property(
      fc.array(paper, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n'),
      (papers, gap) => {
        const blocks = papers.flatMap((one) => [...one.before, one.title, ...one.between, one.abstract])
        const { value } = readSource(blocks.join(gap), { format: 'papers-page' })
        expect(value.map((one) => [one.title, one.abstract])).toEqual(papers.map((one) => [one.title, one.abstract]))
      },
    ),
    { numRuns: 300 },
  )
})
