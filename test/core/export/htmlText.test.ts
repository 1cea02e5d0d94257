import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from '../../../packages/core/src/export/htmlText.js'

test.each([
  ['plain text', 'plain text'],
  ['<p>one</p><p>two <em>three</em></p>', 'one\ntwo three'],
  [
    '<table><tr><td>Authors:</td><td>A; B</td></tr><tr><td>Year:</td><td>2021</td></tr></table>',
    'Authors: A; B\nYear: 2021',
  ],
  ['a<br/>b<BR>c', 'a\nb\nc'],
  ['R&amp;D &lt;3 &#65;&#x42; &nbsp;&unknown; &#0;', 'R&D <3 AB &unknown; &#0;'],
  ['before<script>alert("</p>")</script>after', 'beforeafter'],
  ['<STYLE>p { color: red }</STYLE >text', 'text'],
  ['a<script>never closed', 'a'],
  ['a<!-- <b>hidden</b> -->b', 'ab'],
  ['<img src=x onerror=alert(1)>', ''],
  ['a<img src=x onerror="never closed', 'a'],
  ['p < 0.05 and q > 1', 'p < 0.05 and q > 1'],
  ['', ''],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('no tag is left of any HTML without entities', () => {
  const part = fc.constantFrom(
    '<',
    '>',
    '</',
    '<b',
    '<img',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    ' on=1',
    '"',
    'text',
    '<<',
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(htmlToText(parts.join(''))).not.toMatch(/<(?:b|img|script)[\s>]/)
    }),
    { numRuns: 2000 },
  )
})

test('a megabyte of openings takes linear time', () => {
  const start = performance.now()
  for (const part of ['<', '<b', '<!--', '<script>', '<style', '&', '&#', '</script'])
    htmlToText(part.repeat(1_000_000 / part.length))
  expect(performance.now() - start).toBeLessThan(5000)
})
