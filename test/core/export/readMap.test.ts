import { describe, expect, test } from 'vitest'
import { FormatError, UsageError } from '../../../packages/core/src/model/error.js'
import { detectMapFormat, type MapFileFormat } from '../../../packages/core/src/export/detectMapFormat.js'
import { toGexf } from '../../../packages/core/src/export/gexf.js'
import { toGraphml } from '../../../packages/core/src/export/graphml.js'
import { toGraphologyJson } from '../../../packages/core/src/export/graphologyJson.js'
import { toMapJson } from '../../../packages/core/src/export/mapJson.js'
import { readMap } from '../../../packages/core/src/export/readMap.js'
import { toVosviewerFiles } from '../../../packages/core/src/export/vosviewerFiles.js'
import { toVosviewerJson } from '../../../packages/core/src/export/vosviewerJson.js'
import { smallMap } from './smallMap.js'

const map = smallMap()
const FILES: readonly (readonly [MapFileFormat, string])[] = [
  ['paperloom', toMapJson(map)],
  ['vosviewer', toVosviewerJson(map)],
  ['vosviewer', toVosviewerFiles(map).map],
  ['gexf', toGexf(map)],
  ['graphml', toGraphml(map)],
  ['graphology', toGraphologyJson(map)],
]

describe.each(FILES)('%s', (format, text) => {
  test('is told from its content, whatever stands before it', () => {
    expect(detectMapFormat(text)).toBe(format)
    expect(detectMapFormat(`\ufeff\n ${text.replace(/^<\?xml[^>]*>/, '<!-- a note -->')}`)).toBe(format)
  })

  test('is read, told or named', () => {
    const { value } = readMap(text)
    expect(value.papers.map(({ id, x, y }) => ({ id, x, y }))).toEqual(map.papers.map(({ id, x, y }) => ({ id, x, y })))
    expect(readMap(text, { format }).value).toEqual(value)
  })
})

test('a map file of VOSviewer takes its network', () => {
  const { map: items, network } = toVosviewerFiles(map)
  expect(readMap(items, { network }).value.links).toMatchObject([{ source: 'drift', target: 'silt', weight: 1.75 }])
  expect(readMap(items).issues).toMatchObject([{ code: 'no-links' }])
  expect(() => readMap(toGexf(map), { network })).toThrow(UsageError)
  expect(() => readMap(toVosviewerJson(map), { network })).toThrow('belongs to a VOSviewer map file')
})

test.each([
  ['nothing', ''],
  ['prose', 'A list of papers.\nAnd more of it.'],
  ['a list', '[{"title":"A"}]'],
  ['an object of another kind', '{"title":"A"}'],
  ['a page', '<!doctype html><title>gexf</title>'],
  ['a bibliography', '@article{a, title = {A}}'],
  ['one column', 'id\nA\nB'],
])('%s is refused with what would be read', (_, text) => {
  expect(detectMapFormat(text)).toBeNull()
  expect(() => readMap(text)).toThrow(/^this is no map .* papers are read by "build"$/)
  expect(() => readMap(text)).toThrow(FormatError)
})

test('broken JSON and a format that does not fit say so', () => {
  expect(() => readMap('{"nodes": [')).toThrow(/^not a map that Paperloom can read: /)
  expect(() => readMap(toGexf(map), { format: 'graphml' })).toThrow(FormatError)
  expect(() => readMap(toGexf(map), { format: 'paperloom' })).toThrow(/^not a Paperloom map: /)
  expect(() => readMap('', { format: 'toString' as 'gexf' })).toThrow('no such format, take paperloom, vosviewer')
})
