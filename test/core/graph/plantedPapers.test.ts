import { expect, test } from 'vitest'
import { plantPapers, weighTerms } from '../../bench/plantedPapers.mjs'

const PAPERS = plantPapers(2000)

test('the same count and seed plant the same papers', () => {
  expect(plantPapers(2000)).toEqual(PAPERS)
  expect(plantPapers(2000, 2).columns).not.toEqual(PAPERS.columns)
})

test('a paper has up to fifteen different terms, and each term two papers', () => {
  const { rows, offsets, columns, columnCount } = PAPERS
  const counts = new Uint32Array(columnCount)
  for (const column of columns) counts[column]!++
  for (let row = 0; row < rows; row++) {
    const own = [...columns.subarray(offsets[row], offsets[row + 1])]
    expect(own).toEqual([...new Set(own)].sort((a, b) => a - b))
    expect(own.length).toBeLessThanOrEqual(15)
  }
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...counts)).toBeGreaterThan(0.25 * rows)
})

test('papers of one topic share more than others', () => {
  const { rows, offsets, columns, topics, topicCount } = PAPERS
  expect(new Set(topics).size).toBe(topicCount)
  const shared = { within: 0, across: 0 }
  const pairs = { within: 0, across: 0 }
  for (let a = 0; a + 1 < rows; a += 7) {
    const own = new Set(columns.subarray(offsets[a], offsets[a + 1]))
    for (let b = a + 1; b < rows; b += 13) {
      const kind = topics[a] === topics[b] ? 'within' : 'across'
      pairs[kind]++
      shared[kind] += columns.subarray(offsets[b], offsets[b + 1]).filter((column) => own.has(column)).length
    }
  }
  expect(shared.within / pairs.within).toBeGreaterThan((3 * shared.across) / pairs.across)
})

test('rows weigh one', () => {
  const { values, offsets, rows } = weighTerms(PAPERS)
  for (let row = 0; row < rows; row += 50) {
    const length = Math.hypot(...values.subarray(offsets[row], offsets[row + 1]))
    expect(length).toBeCloseTo(Math.sqrt(100_000), 2)
  }
})
