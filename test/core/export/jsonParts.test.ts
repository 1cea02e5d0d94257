import { describe, expect, it } from 'vitest'
import { JsonParts } from '../../../packages/core/src/export/JsonParts.js'

function read(text: string, length = text.length): Record<string, unknown> {
  const json = new JsonParts('a box')
  for (let at = 0; at < text.length; at += length) json.add(text.slice(at, at + length))
  return json.end()
}

describe('JsonParts', () => {
  const texts = [
    '{}',
    ' { } \n',
    '{"a": [], "b": [ ], "c": {}, "d": null}',
    '{"a":[1,"two",{"three":[3,{"x":"]}"}]},[4,[5]],true],"b":{"c":[1,2],"d":"}"},"e":-1.5e3}\n',
    '{"quoted \\"key\\", with: all [signs]": ["\\\\", "\\"", "a,b", "\\u005d"], "": [""], "ünï": ["\u{1d54f}"]}',
    '{"__proto__": [1], "constructor": {"prototype": 1}, "twice": 1, "twice": 2}',
    '{\r\n"papers": [\n{"id": "a", "n": 1},\n{"id": "b", "n": 2}\n],\t"x": "y" }',
  ]
  it.each(texts)('reads what JSON.parse reads, wherever it is cut: %s', (text) => {
    const whole = JSON.parse(text) as unknown
    for (const length of [text.length, 1, 2, 3, 7]) {
      const found = read(text, length)
      expect(found).toEqual(whole)
      expect(Object.keys(found)).toEqual(Object.keys(whole as object))
      expect(Object.getPrototypeOf(found)).toBe(Object.prototype)
    }
  })

  it.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['[1]', 'it is no JSON object'],
    ['1', 'it is no JSON object'],
    ['x{}', 'it is no JSON object'],
    ['{"a": 1', 'it ends in the middle'],
    ['{"a": "x', 'it ends in the middle'],
    ['{"a": [1,', 'it ends in the middle'],
    ['{} {}', 'it is no JSON object'],
    ['{} x', 'something follows the object'],
    ['{"a": [1}', 'a[0] ends like an object'],
    ['{"a": 1]', 'it ends like a list'],
    ['{"a": [1, 2,]}', 'a[2]: '],
    ['{"a": [1, oops]}', 'a[1]: '],
    ['{"a": [1] 2}', 'something follows the list a'],
    ['{"a": x[1]}', 'a list is out of place in a'],
    ['{"a": 1,}', 'a field has no name'],
    ['{"a"}', 'a field has no name'],
    ['{1: 2}', 'a field has no name: 1'],
    ['{a: 2}', 'the name of a field: '],
    ['{"a": }', 'a: '],
    ['}', 'it is no JSON object'],
  ])('says what is wrong, wherever it is cut: %s', (text, message) => {
    for (const length of [Math.max(1, text.length), 1]) expect(() => read(text, length)).toThrow(`not a box: ${message}`)
  })
})
