import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteField } from '../../../packages/core/src/export/csv.js'
import { findDelimiter, readTable } from '../../../packages/core/src/export/readTable.js'

const cells = (text: string, delimiter: '\t' | ',' | ';' = ','): readonly (readonly string[])[] =>
  readTable(text, delimiter).map((row) => row.cells)

describe('readTable', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\ufeffa,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
    [
      '"two\nlines",x\ny,z',
      [
        ['two\nlines', 'x'],
        ['y', 'z'],
      ],
    ],
    [' a , " b"', [['a', '" b"']]],
    ['"never closed, b\nc', [['"never closed', 'b'], ['c']]],
    ['5" disk,b', [['5" disk', 'b']]],
    ['"a"tail,b', [['atail', 'b']]],
    ['\n\n a\n\n', [['a']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(cells(text)).toEqual(rows)
  })

  test('a row knows its line, also after quoted line breaks', () => {
    expect(readTable('a\n\n"b\r\nc"\nd', ',').map(({ line }) => line)).toEqual([1, 3, 5])
  })

  test('what is quoted comes back, whatever it holds', () => {
    const row = fc
      .array(fc.string({ unit: 'binary' }), { minLength: 1 })
      .filter((list) => list.some((cell) => cell !== ''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\t', ',', ';'), (rows, delimiter) => {
        const text = rows.map((list) => list.map(quoteField).join(delimiter)).join('\n')
        expect(cells(text, delimiter as ',')).toEqual(rows)
      }),
    )
  })

  test('a megabyte of quotes takes linear time', () => {
    const start = process.cpuUsage()
    for (const part of ['"', '""', ',"', '"a', '\n"', '""",']) readTable(part.repeat(1_000_000 / part.length), ',')
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
  })
})

test.each([
  ['id\tlabel, with comma\tx', '\t'],
  ['id,label,x', ','],
  ['id;label;x,y', ';'],
  ['\n\n1;2', ';'],
  ['"a;b;c;d",e,f', ','],
  ['single', '\t'],
  ['', '\t'],
])('the delimiter of %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter)
})
