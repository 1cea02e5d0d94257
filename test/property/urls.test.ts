import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyUrl, findUrls } from '../../packages/core/src/text/urls.js'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'http://',
        'https: //',
        'github.com/',
        'a.org',
        '/',
        'x',
        '(',
        ')',
        '.',
        ' ',
        '{',
        '}',
        '\\_',
        '_',
        'www.',
        'javascript:',
        'data:',
        '@',
        ':80',
        '?',
        '#',
        'é',
        '.git',
        'hf.co/',
      ),
    )
    .map((parts) => parts.join('')),
)

test('addresses are in order, apart, and http or https only', () => {
  fc.assert(
    fc.property(text, (value) => {
      let last = 0
      for (const { start, end, url } of findUrls(value)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(value.length)
        expect(url).toMatch(/^https?:\/\/[a-z\d]/)
        expect(['http:', 'https:']).toContain(new URL(url).protocol)
        last = end
      }
    }),
    { numRuns: 5000 },
  )
})

test('an address is classified the same when it is classified again', () => {
  fc.assert(
    fc.property(text, (value) => {
      const link = classifyUrl(value)
      expect(link.url === '' || /^https?:\/\/[a-z\d]/.test(link.url)).toBe(true)
      if (link.url !== '') expect(classifyUrl(link.url)).toEqual(link)
    }),
    { numRuns: 5000 },
  )
})

test('a repository is found whatever surrounds its address', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019-_.'), minLength: 1, maxLength: 12 })
    .filter((one) => /^[a-z\d].*[a-z\d]$/i.test(one) && !one.endsWith('.git'))
  const around = fc.constantFrom(
    ['(', ').'],
    ['\\url{', '}.'],
    ['"', '",'],
    ['<', '>'],
    ['see ', ', and'],
    ['[code](', ')'],
    ['{', '}'],
    ['', '.git.'],
    ['', '/tree/main.'],
    ['', '?tab=1#x'],
  )
  fc.assert(
    fc.property(
      name,
      name,
      around,
      fc.constantFrom('https://github.com/', 'http://www.github.com/', 'https://codeberg.org/'),
      (owner, repository, [before, after], host) => {
        const keys = findUrls(`Code: ${before!}${host}${owner}/${repository}${after!} Done.`).map(
          ({ url }) => classifyUrl(url).key,
        )
        const expected = `${host.replace(/^https?:\/\/(?:www\.)?/, '')}${owner}/${repository}`.toLowerCase()
        fc.pre(!/^(?:about|apps|blog)$/i.test(owner))
        expect(keys).toEqual([expected])
      },
    ),
    { numRuns: 500 },
  )
})
