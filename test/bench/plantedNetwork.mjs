import { findNearest } from '@paperloom/core'
import { buildInParallel } from '../../packages/core/dist/cli/buildInParallel.js'
import { plantPapers, weighTerms } from './plantedPapers.mjs'

const NEAREST = 10

/**
 * Papers with planted topics, each linked to its ten nearest, as columns.
 * @param {number} size
 * @returns {{ network: import('@paperloom/core').PaperNetwork, topics: Uint32Array }}
 */
export function plantNetwork(size) {
  const papers = plantPapers(size)
  return { network: linkPapers(weighTerms(papers)), topics: papers.topics }
}

/**
 * Each row linked to its ten nearest, as columns.
 * @param {import('@paperloom/core').SparseMatrix} matrix
 * @param {number} [threads] that share the search, as those of the command do
 * @returns {import('@paperloom/core').PaperNetwork}
 */
export function linkPapers(matrix, threads = 1) {
  const size = matrix.rows
  const { nearest: find = findNearest } = buildInParallel(threads, size)
  const nearest = find(matrix, { topK: NEAREST, minWeight: 0 })
  const pairs = new Float64Array(nearest.rows.length)
  for (let row = 0; row < size; row++) {
    for (let at = nearest.offsets[row]; at < nearest.offsets[row + 1]; at++) {
      pairs[at] = Math.min(row, nearest.rows[at]) * size + Math.max(row, nearest.rows[at])
    }
  }
  const sorted = pairs.sort().filter((pair, at) => at === 0 || pair !== pairs[at - 1])
  const sources = Uint32Array.from(sorted, (pair) => Math.floor(pair / size))
  const targets = Uint32Array.from(sorted, (pair) => pair % size)
  const weights = Float64Array.from(sources, (source, link) => dot(matrix, source, targets[link]))
  return { size, sources, targets, weights }
}

function dot({ offsets, columns, values }, a, b) {
  let sum = 0
  for (let i = offsets[a], j = offsets[b]; i < offsets[a + 1] && j < offsets[b + 1]; ) {
    if (columns[i] === columns[j]) sum += values[i++] * values[j++]
    else if (columns[i] < columns[j]) i++
    else j++
  }
  return Math.round(sum) / 100_000
}

/** CPU seconds of this process while a function runs, and what it gives. */
export function timed(run) {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, value }
}

/** A table in Markdown; what was not measured is `not installed`. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`
  const cell = (value) => (value === undefined ? 'not installed' : typeof value === 'number' ? value.toFixed(3) : value)
  return line(head) + line(head.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map((row) => line(row.map(cell))).join('')
}
