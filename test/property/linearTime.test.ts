import { expect, test } from 'vitest'
import { FormatError, SOURCE_FORMATS, createCorpus, extract, readSource } from '@paperloom/core'
import { SAMPLES } from '../fixtures/bibliography/samples.js'

/** What has made readers slow: openings that never close, separators without end, lines without number. */
const PIECES = ['{', '"', '\\"{', '@a{', '(', '[', '<a', '&', '|', '; ', ', ', ' and ', '#\n', '\n', ' ', '-', 'A. ', '2019 ', 'https://a.b/', '10.1234/', 'CR a\n   ']

/** A quadratic reader takes minutes for these; the slowest of ours half a second on a machine of its own. */
const LENGTH = 60_000
const MOST_MS = 8000

test.each(SOURCE_FORMATS)('%s: much of anything in a field takes linear time', (format) => {
  const sample = SAMPLES[format]
  const middle = Math.floor(sample.length / 2)
  for (const piece of PIECES) {
    const text = sample.slice(0, middle) + piece.repeat(LENGTH / piece.length) + sample.slice(middle)
    const started = performance.now()
    try {
      readSource(text, { format })
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError)
    }
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(MOST_MS)
  }
})

test('the same few terms, again and again, are found in linear time', () => {
  const abstract = 'We use tree search and tree-search, trees searches. '.repeat(32_000)
  const { value: corpus } = createCorpus([{ id: 'a', title: 'Tree search', abstract }])
  const started = performance.now()
  const { mentions } = extract(corpus)
  expect(performance.now() - started).toBeLessThan(MOST_MS)
  expect(mentions.length).toBeGreaterThan(32_000)
})
