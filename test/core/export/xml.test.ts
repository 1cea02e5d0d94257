import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormatError } from '../../../packages/core/src/model/error.js'
import { readXml } from '../../../packages/core/src/export/readXml.js'
import { cleanXmlText, createXmlIds, escapeXml, writeElement } from '../../../packages/core/src/export/xml.js'
import { hostileText } from '../../property/arbitraryMap.js'

/** The names, attributes and texts of a document, in order of their end. */
function read(text: string): unknown[] {
  const seen: unknown[] = []
  const open: unknown[] = []
  readXml(text, {
    onOpen: ({ name, attributes, line }) => open.push({ name, attributes: [...attributes], line }),
    onClose: (_, content) => seen.push([open.pop(), content]),
  })
  return seen
}

describe('writing', () => {
  test('any text comes back from attributes and content, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [[element, content]] = read(writeElement('a', { b: text }, escapeXml(text))) as [
          [{ attributes: unknown }, string],
        ]
        expect(element.attributes).toEqual([['b', cleanXmlText(text)]])
        expect(content).toBe(cleanXmlText(text))
      }),
    )
  })

  test('control characters and half surrogates become U+FFFD', () => {
    expect(cleanXmlText('a\0b\ud800c\uffff😀\t\n')).toBe('a\ufffdb\ufffdc\ufffd😀\t\n')
  })

  test('attributes that are undefined are left out', () => {
    expect(writeElement('a', { b: undefined, c: 0 })).toBe('<a c="0"/>')
  })

  test('ids stay apart', () => {
    const ids = ['a\0', 'a\x01', 'a\ufffd', 'b']
    expect([...createXmlIds(ids).values()]).toEqual(['a\ufffd-2', 'a\ufffd-3', 'a\ufffd', 'b'])
  })
})

describe('reading', () => {
  test('prefixes are dropped, CDATA is text, text of children is their own', () => {
    expect(read('<a>x<v:b v:c="1"><![CDATA[<&>]]></v:b>y</a>')).toEqual([
      [{ name: 'b', attributes: [['c', '1']], line: 1 }, '<&>'],
      [{ name: 'a', attributes: [], line: 1 }, 'xy'],
    ])
  })

  test.each([
    ['<a><b></a>', 1, 'unexpected close tag'],
    ['<a>\n  <b c=d/>\n</a>', 2, 'unquoted'],
    ['<a>&nope;</a>', 1, 'undefined entity'],
    ['<a>&__proto__;</a>', 1, 'undefined entity'],
    ['<a', 1, 'root element'],
    ['<a/><b/>', 1, 'only one root'],
    ['text', 1, ''],
    ['', 1, ''],
  ])('%j is refused with line and column', (text, line, message) => {
    expect(() => read(text)).toThrow(FormatError)
    expect(() => read(text)).toThrow(new RegExp(`line ${line}, column \\d+: .*${message}`))
  })

  test('a billion laughs are none', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${levels}]><a>&l9;</a>`
    expect(() => read(bomb)).toThrow('undefined entity')
  })

  test('deep nesting is refused', () => {
    expect(() => read('<a>'.repeat(100_000))).toThrow('nested more than 256 deep')
  })

  test('attributes called like object properties are attributes', () => {
    expect(read('<a __proto__="1" constructor="2"/>')).toEqual([
      [
        {
          name: 'a',
          attributes: [
            ['__proto__', '1'],
            ['constructor', '2'],
          ],
          line: 1,
        },
        '',
      ],
    ])
  })
})
