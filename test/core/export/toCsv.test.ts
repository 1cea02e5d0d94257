import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../packages/core/src/model/error.js'
import { writeCsvField } from '../../../packages/core/src/export/csv.js'
import { readTable } from '../../../packages/core/src/export/readTable.js'
import { toCsv, type CsvTable } from '../../../packages/core/src/export/toCsv.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'
import { smallMap } from './smallMap.js'

const table = (name: CsvTable, map = smallMap()): Record<string, string>[] => {
  const [header, ...rows] = readTable(toCsv(map, name), ',').map(({ cells }) => cells)
  return rows.map((row) => Object.fromEntries(header!.map((column, index) => [column, row[index]!])))
}

test('nodes: Id and Label, then the fields', () => {
  expect(toCsv(smallMap(), 'nodes').split('\r\n')[0]).toMatch(
    /^Id,Label,x,y,Links,Strength,community,community_id,year,venue,authors,/,
  )
  const [drift, lone] = table('nodes')
  expect(drift).toMatchObject({
    Id: 'drift',
    Links: '1',
    Strength: '1.75',
    community: 'river datasets',
    year: '2024',
    authors: 'Ada Beispiel; Ole Nordmann',
  })
  expect(lone).toMatchObject({ Id: 'lone', Links: '0', Strength: '0', community: '', x: '90' })
})

test('nodes: no name stands twice, whatever case it is in', () => {
  const map = smallMap()
  const extra = { x: 500, ID: 'zz', label: 'to read', Strength: 3, community: 'bio', Year: 'in press', shelf: 'C', extra_x: 1 }
  const text = toCsv({ ...map, papers: map.papers.map((paper) => ({ ...paper, extra })) }, 'nodes')
  const header = text.split('\r\n')[0]!.toLowerCase().split(',')
  expect(header.filter((name, index) => header.indexOf(name) !== index)).toEqual([])
  expect(header).toEqual(expect.arrayContaining(['extra_x', 'extra_id', 'extra_label', 'extra_strength', 'extra_community', 'extra_year', 'shelf', 'extra_extra_x']))
})

test('edges: what Gephi calls them', () => {
  expect(toCsv(smallMap(), 'edges').split('\r\n')[0]).toMatch(/^Source,Target,Type,Weight,kind,reasons,/)
  expect(table('edges')).toEqual([
    expect.objectContaining({ Source: 'drift', Target: 'silt', Type: 'Undirected', Weight: '1.75', kind: 'citation' }),
  ])
})

test('evidence: a line for each reason, summing to the weight', () => {
  expect(table('evidence').map((row) => [row.Kind, row.Reason, row.Weight])).toEqual([
    ['citation', 'RiverBank, a dataset of silt', '1'],
    ['shared dataset', 'RiverBank', '0.5'],
    ['shared words', 'silt', '0.25'],
  ])
  const map = createMadeUpMap({ papers: 40, communities: 4 })
  const sum = table('evidence', map).reduce((total, row) => total + Number(row.Weight), 0)
  expect(sum).toBeCloseTo(
    map.links.reduce((total, { weight }) => total + weight, 0),
    3,
  )
})

test('every row is as wide as the header, and ends with CRLF', () => {
  for (const name of ['nodes', 'edges', 'evidence'] as const) {
    const text = toCsv(createMadeUpMap(), name)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(new Set(readTable(text, ',').map(({ cells }) => cells.length)).size).toBe(1)
  }
})

test('a byte order mark on demand', () => {
  expect(toCsv(smallMap(), 'nodes').startsWith('Id')).toBe(true)
  expect(toCsv(smallMap(), 'nodes', { bom: true }).startsWith('\ufeffId')).toBe(true)
})

test('another table is the fault of the caller', () => {
  expect(() => toCsv(smallMap(), 'rows' as CsvTable)).toThrow(UsageError)
})

describe('writeCsvField', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
    ['+1', "'+1"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    [-3.5, '-3.5'],
    [true, 'true'],
    [undefined, ''],
  ])('%j', (value, field) => {
    expect(writeCsvField(value)).toBe(field)
  })
})
