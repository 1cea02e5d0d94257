import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormatError, SOURCE_FORMATS, decodeText, detectFormat, readSource, type SourceFormat, type SourceResult } from '@paperloom/core'
import { SAMPLES } from '../fixtures/bibliography/samples.js'

/** What breaks readers: signs of every format, object properties, odd spaces, long and nested things. */
const TOKENS = [
  '', ' ', '\n', '\r', '\n\n', '\t', '\u2028', '\uFEFF', '\0', '\uD800', '"', '""', '\'', '{', '}', '[', ']', '(', ')', '<', '>', '&', ';', '|', ',', ':', '=', '#', '@', '%', '\\', '\\"', '$', '-', '~',
  '__proto__', 'constructor', '"__proto__": {"a": 1},', 'null', 'true', '-1', '1e999', '{"title": ', '[]', '@article{', '@string{a = a}', 'crossref = {boats},', ' and ', 'TY  - ', 'ER  - ', 'PMID- ', 'PT J', '%0 ', '<entry>',
  '</title>', '<!DOCTYPE a [<!ENTITY b "c">]>&b;', '<![CDATA[', '-->', '&#x110000;', '&amp;', '](', '- [', '|---|', 'https://', 'javascript:alert(1)', 'arXiv:', '10.1234/', '2019', '99999', '0', 'x'.repeat(3000), '{'.repeat(300), '<a>'.repeat(100),
]

/** PAPERLOOM_FUZZ=10000 looks longer. */
const RUNS = Number(process.env.PAPERLOOM_FUZZ ?? 150)

const mutation = fc.record({ at: fc.nat(4000), length: fc.nat(60), token: fc.constantFrom(...TOKENS), again: fc.boolean() })

function mutate(text: string, mutations: readonly { at: number; length: number; token: string; again: boolean }[]): string {
  return mutations.reduce((changed, { at, length, token, again }) => {
    const start = at % (changed.length + 1)
    const piece = changed.slice(start, start + length)
    return changed.slice(0, start) + (again ? piece + piece : token) + changed.slice(start + length)
  }, text)
}

/** Reads; a text that is refused in words gives null. */
function tryRead(text: string, format?: SourceFormat): SourceResult | null {
  try {
    return readSource(text, format === undefined ? {} : { format })
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError)
    return null
  }
}

function expectSound(result: SourceResult | null): void {
  if (result === null) return
  const { value, read, dropped, issues } = result
  expect(read).toBe(value.length + dropped)
  expect(value.every(({ id, title }) => id.trim() !== '' && title.trim() !== '')).toBe(true)
  expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(dropped === 0 ? 0 : result.format === 'papers-page' ? 0 : 1)
  const again = readSource(JSON.stringify(value), { format: 'json' })
  expect(again.value).toEqual(JSON.parse(JSON.stringify(value)))
}

describe.each(SOURCE_FORMATS)('%s', (format) => {
  test('its sample is detected and read whole', () => {
    expect(detectFormat(SAMPLES[format])).toBe(format)
    const { value, dropped, issues } = readSource(SAMPLES[format])
    expect(value[0]!.title).toMatch(/^Paper Boats/i)
    expect(dropped).toBe(0)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('damaged anywhere, it is read or refused in words, and what is read is sound', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.boolean(), (mutations, asked) => {
        const text = mutate(SAMPLES[format], mutations)
        expectSound(tryRead(text, asked ? format : undefined))
      }),
      { numRuns: RUNS },
    )
  })

  test('another format is read or refused in words', () => {
    for (const other of SOURCE_FORMATS) expectSound(tryRead(SAMPLES[other], format))
  })
})

test('any bytes are read or refused in words', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.constantFrom(...SOURCE_FORMATS), fc.array(fc.record({ at: fc.nat(2000), byte: fc.nat(255) }), { maxLength: 8 })).map(([format, changes]) => {
      const encoded = new TextEncoder().encode(SAMPLES[format])
      for (const { at, byte } of changes) encoded[at % encoded.length] = byte
      return encoded
    }),
  )
  fc.assert(fc.property(bytes, (file) => expectSound(tryRead(decodeText(file).text))), { numRuns: 4 * RUNS })
})

test('a paper of 7,456 authors keeps them all', () => {
  const names = Array.from({ length: 7456 }, (_, index) => `Weaver, Ada${String(index)}`)
  const texts: Partial<Record<SourceFormat, string>> = {
    bibtex: `@article{a, title = {Boats}, author = {${names.join(' and ')}}}`,
    ris: `TY  - JOUR\nTI  - Boats\n${names.map((name) => `AU  - ${name}\n`).join('')}ER  - `,
    csv: `title,authors\nBoats,"${names.join('; ')}"`,
    'csl-json': JSON.stringify([{ type: 'book', title: 'Boats', author: names.map((name) => ({ family: 'Weaver', given: name.slice(8) })) }]),
  }
  for (const [format, text] of Object.entries(texts)) {
    const { authors } = readSource(text, { format: format as SourceFormat }).value[0]!
    expect([authors!.length, authors!.at(-1)]).toEqual([7456, 'Ada7455 Weaver'])
  }
})

test('cut off anywhere, every sample is read or refused in words', () => {
  for (const format of SOURCE_FORMATS) {
    const text = SAMPLES[format]
    for (let end = 0; end < text.length; end += 7) expectSound(tryRead(text.slice(0, end), format))
  }
})
