import { createRandom } from './madeUpPapers.mjs'

/**
 * Papers that do not exist, as counts rather than text: which terms each has, and the topic it was made for. Shaped as real
 * collections are: topics of uneven size, each with a vocabulary of its own that grows more slowly than the topic (Heaps) and is used
 * unevenly (Zipf and Mandelbrot); terms that all fields share, the first of them in a quarter of the papers; terms of a
 * related topic; and repositories, which a tenth of the papers have.
 */

const BACKGROUND_SHARE = 0.25
const OWN_TOPIC_SHARE = 0.63
const REPOSITORY_SHARE = 0.1
const TERMS_FEWEST = 8
const TERMS_MOST = 15

/**
 * @typedef {object} PlantedPapers rows are papers, columns terms; a paper has a term or it has not
 * @property {number} rows
 * @property {number} columnCount terms that two papers or more have; their numbers tell nothing
 * @property {Uint32Array} offsets terms of paper p: `columns[offsets[p] .. offsets[p + 1])`, ascending
 * @property {Uint32Array} columns
 * @property {Uint32Array} topics per paper, 0 to `topicCount - 1`
 * @property {number} topicCount
 */

/**
 * The same for the same count and seed.
 * @param {number} rows
 * @param {number} [seed]
 * @returns {PlantedPapers}
 */
export function plantPapers(rows, seed = 1) {
  const random = createRandom(seed)
  const { vocabularies, sizes, termCount } = makeVocabularies(rows, random)
  const topicCount = sizes.length
  const offsets = new Uint32Array(rows + 1)
  const terms = new Uint32Array(rows * TERMS_MOST)
  const topics = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) {
    topics[row] = draw(vocabularies.topicOf, random)
    offsets[row + 1] = fillPaper(terms, offsets[row], topics[row], vocabularies, random)
  }
  return { ...dropRareTerms(offsets, terms.subarray(0, offsets[rows]), termCount, random), topics, topicCount }
}

/**
 * The matrix of `joinLayers`, of one layer at weight 1: rows of length 1, terms weighted by how few papers have them.
 * @param {PlantedPapers} papers
 */
export function weighTerms({ rows, columnCount, offsets, columns }) {
  const counts = countColumns(columns, columnCount)
  const rarity = Float64Array.from(counts, (count) => Math.log(rows / count))
  const values = new Float32Array(columns.length)
  for (let row = 0; row < rows; row++) {
    let squares = 0
    for (let at = offsets[row]; at < offsets[row + 1]; at++) squares += rarity[columns[at]] ** 2
    const factor = squares === 0 ? 0 : Math.sqrt(100_000 / squares)
    for (let at = offsets[row]; at < offsets[row + 1]; at++) values[at] = factor * rarity[columns[at]]
  }
  return { rows, columnCount, offsets, columns, values }
}

function makeVocabularies(rows, random) {
  const topicCount = Math.max(4, Math.round(Math.sqrt(rows) / 2))
  const weights = Float64Array.from({ length: topicCount }, () => Math.exp(0.7 * normal(random)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map((weight) => Math.max(20, (rows * weight) / total))
  let termCount = 0
  const vocabulary = (size, exponent, shift) => {
    const first = termCount
    termCount += size
    return { first, ...zipf(size, exponent, shift) }
  }
  const background = vocabulary(Math.round(2000 * (rows / 10_000) ** 0.3), 1, 0)
  const own = Array.from(sizes, (size) => vocabulary(Math.round(7.5 * size ** 0.75), 1, 2.7))
  const repositories = vocabulary(Math.max(1, Math.round(rows / 20)), 0.6, 1)
  return { vocabularies: { topicOf: cumulate(weights), background, own, repositories }, sizes, termCount }
}

/** Different terms, from `start` on. @returns {number} where they end */
function fillPaper(terms, start, topic, { background, own, repositories }, random) {
  const related = random() < 0.25 ? Math.floor(random() * own.length) : (topic + 1) % own.length
  const end = start + TERMS_FEWEST + Math.floor(random() * (TERMS_MOST - TERMS_FEWEST + 1))
  let at = start
  if (random() < REPOSITORY_SHARE) terms[at++] = drawTerm(repositories, random)
  while (at < end) {
    const kind = random()
    const source = kind < BACKGROUND_SHARE ? background : own[kind < BACKGROUND_SHARE + OWN_TOPIC_SHARE ? topic : related]
    const term = drawTerm(source, random)
    if (!terms.subarray(start, at).includes(term)) terms[at++] = term
  }
  return end
}

/** Terms of one paper link nothing. Those that stay get numbers in no order. */
function dropRareTerms(offsets, terms, termCount, random) {
  const counts = countColumns(terms, termCount)
  const kept = shuffle(Uint32Array.from(counts.keys()).filter((term) => counts[term] > 1), random)
  const numberOf = new Int32Array(termCount).fill(-1)
  for (const [number, term] of kept.entries()) numberOf[term] = number
  const columns = new Uint32Array(terms.length)
  const ends = new Uint32Array(offsets.length)
  for (let row = 0, end = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row]; at < offsets[row + 1]; at++) if (numberOf[terms[at]] >= 0) columns[end++] = numberOf[terms[at]]
    columns.subarray(ends[row], end).sort()
    ends[row + 1] = end
  }
  return { rows: offsets.length - 1, columnCount: kept.length, offsets: ends, columns: columns.slice(0, ends.at(-1)) }
}

function countColumns(columns, columnCount) {
  const counts = new Uint32Array(columnCount)
  for (const column of columns) counts[column]++
  return counts
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
  return list
}

/** Chances of `1 / (rank + shift) ^ exponent`. */
function zipf(size, exponent, shift) {
  return { chances: cumulate(Float64Array.from({ length: size }, (_, rank) => (rank + 1 + shift) ** -exponent)) }
}

function cumulate(weights) {
  let sum = 0
  return weights.map((weight) => (sum += weight))
}

function drawTerm({ first, chances }, random) {
  return first + draw(chances, random)
}

/** The place of a chance among cumulated ones. */
function draw(chances, random) {
  const wanted = random() * chances.at(-1)
  let low = 0
  let high = chances.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (chances[middle] <= wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Box and Muller. */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
