/** Counts words and terms over the background corpus: the tables of the lexicon. */
import { findCandidates } from '../dist/extraction/candidates.js'
import { DIGITS, LEVELS } from '../dist/extraction/codec.js'
import { createLexicon, TERM, WORD } from '../dist/extraction/lexicon.js'
import { readPaperText } from '../dist/extraction/paperText.js'
import { isNameLike } from '../dist/extraction/nameLike.js'
import { classifyWord, WORD_CLASS } from '../dist/extraction/wordClass.js'
import { singular } from '../dist/text/singular.js'
import { GAP } from '../dist/text/tokenize.js'
import { sortTerms } from './sortTerms.mjs'

const MIN_PAPERS = 5
const MAX_TERM_WORDS = 5

/** Which words and terms the tables hold, with what does not depend on any model. */
export function countBackground(papers) {
  const words = new Map()
  const terms = new Map()
  for (const paper of papers) {
    const text = readPaperText(paper)
    countWords(text, words)
    for (const candidate of findCandidates(text)) {
      const { form, length } = candidate
      if (length < 2 || length > MAX_TERM_WORDS) continue
      let entry = terms.get(form)
      if (entry === undefined) terms.set(form, (entry = { papers: 0, title: 0, bounded: 0 }))
      entry.papers++
      if (candidate.positions[0] < text.titleCount) entry.title++
      if (candidate.positions.some((position) => isBounded(text, position, length))) entry.bounded++
    }
    if (terms.size > 6e6) prune(terms)
  }
  return { words: keep(words, (entry) => entry.papers >= MIN_PAPERS), terms: keep(terms, (entry) => entry.bounded >= MIN_PAPERS) }
}

function prune(terms) {
  for (const [form, entry] of terms) if (entry.papers === 1) terms.delete(form)
}

function keep(map, test) {
  return new Map([...map].filter(([, entry]) => test(entry)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function countWords(text, words) {
  const seen = new Map()
  for (let i = 0; i < text.count; i++) {
    const key = singular(text.words[i])
    let entry = words.get(key)
    if (entry === undefined) words.set(key, (entry = { papers: 0, title: 0, capital: 0, running: 0 }))
    const inTitle = i < text.titleCount
    if (!seen.has(key)) {
      seen.set(key, true)
      entry.papers++
      if (inTitle) entry.title++
    }
    if (inTitle || text.gaps[i] === GAP.sentence) continue
    entry.running++
    const surface = text.entries[i].surface
    if (surface !== surface.toLowerCase() || isNameLike(surface)) entry.capital++
  }
}

function isBounded(text, position, length) {
  const end = position + length
  return isBorder(text, text.gaps[position], position - 1) && isBorder(text, text.gaps[end], end)
}

function isBorder(text, gap, index) {
  if (gap >= GAP.mark) return true
  if (gap !== GAP.space) return false
  const wordClass = classifyWord(text.words[index])
  return wordClass !== WORD_CLASS.content && wordClass !== WORD_CLASS.generic
}

/** The lexicon whose tables say how often words and terms are, or belong to, what `choose` chooses in the papers. */
export function buildLexicon(counts, papers, choose) {
  const wordList = [...counts.words.keys()]
  const termList = [...counts.terms.keys()]
  const words = new Map(wordList.map((word, index) => [word, index]))
  const terms = new Map(termList.map((term, index) => [term, index]))
  const sums = {
    word: Array.from({ length: 11 }, () => new Float64Array(wordList.length)),
    wordCount: new Float64Array(wordList.length),
    wordEnds: new Float64Array(wordList.length),
    term: Array.from({ length: 5 }, () => new Float64Array(termList.length)),
    termCount: new Float64Array(termList.length),
  }
  for (const paper of papers) addPaper(readPaperText(paper), paper, choose, { words, terms, sums })
  const { wordColumns, termColumns } = columnsOf(counts, sums)
  return createLexicon({ words, wordColumns: wordColumns.map(toDigits), terms: sortTerms(termList, words), termColumns: termColumns.map(toDigits) })
}

function addPaper(text, paper, choose, { words, terms, sums }) {
  const candidates = findCandidates(text)
  const ids = text.words.map((word) => words.get(singular(word)) ?? -1)
  for (const id of ids) if (id >= 0) sums.wordCount[id]++
  for (const { form, positions } of candidates) {
    const id = terms.get(form)
    if (id !== undefined) sums.termCount[id] += positions.length
  }
  const taken = new Uint8Array(text.count)
  const add = (column, index, value) => {
    if (ids[index] >= 0) sums.word[column][ids[index]] += value
  }
  for (const { candidate, score, method, dataset } of choose(text, candidates, paper)) {
    const id = terms.get(candidate.form)
    for (const position of candidate.positions) {
      const end = position + candidate.length
      if (taken.subarray(position, end).some((mark) => mark !== 0)) continue
      taken.fill(1, position, end)
      if (id !== undefined) {
        sums.term[TERM.term][id] += score
        sums.term[TERM.method][id] += score * method
        sums.term[TERM.dataset][id] += score * dataset
      }
      if (candidate.length === 1) add(WORD.alone, position, score)
      else {
        add(WORD.first, position, score)
        add(WORD.last, end - 1, score)
        for (let i = position + 1; i < end - 1; i++) add(WORD.inner, i, score)
      }
      add(WORD.method, end - 1, score * method)
      add(WORD.dataset, end - 1, score * dataset)
      if (ids[end - 1] >= 0) sums.wordEnds[ids[end - 1]] += score
      if (position > 0 && text.gaps[position] < GAP.mark) add(WORD.before, position - 1, score)
      if (end < text.count && text.gaps[end] < GAP.mark) add(WORD.after, end, score)
    }
  }
}

function columnsOf(counts, sums) {
  const wordEntries = [...counts.words.values()]
  const termEntries = [...counts.terms.values()]
  const wordColumns = sums.word.map((column) => new Float32Array(column.length))
  wordEntries.forEach((entry, i) => {
    const n = sums.wordCount[i]
    wordColumns[WORD.papers][i] = Math.log2(entry.papers)
    wordColumns[WORD.capital][i] = entry.capital / Math.max(1, entry.running)
    wordColumns[WORD.title][i] = entry.title / entry.papers
    for (const column of [WORD.alone, WORD.first, WORD.inner, WORD.last, WORD.before, WORD.after]) {
      wordColumns[column][i] = (sums.word[column][i] + 0.2) / (n + 2)
    }
    for (const column of [WORD.method, WORD.dataset]) {
      wordColumns[column][i] = (sums.word[column][i] + (column === WORD.method ? 0.3 : 0.05)) / (sums.wordEnds[i] + 1)
    }
  })
  const termColumns = sums.term.map((column) => new Float32Array(column.length))
  termEntries.forEach((entry, i) => {
    termColumns[TERM.papers][i] = Math.log2(entry.papers)
    termColumns[TERM.title][i] = entry.title / entry.papers
    const chosen = sums.term[TERM.term][i]
    termColumns[TERM.term][i] = (chosen + 0.3) / (sums.termCount[i] + 2)
    termColumns[TERM.method][i] = (sums.term[TERM.method][i] + 0.3) / (chosen + 1)
    termColumns[TERM.dataset][i] = (sums.term[TERM.dataset][i] + 0.05) / (chosen + 1)
  })
  return { wordColumns, termColumns }
}

/** A column as digits: a level each, as `levelValue` reads it. */
function toDigits(values, column) {
  const toLevel = (value) => Math.min(LEVELS - 1, Math.round(column === 0 ? value * 4 : (LEVELS - 1) * Math.sqrt(Math.min(1, value))))
  return Array.from(values, (value) => DIGITS[toLevel(value)]).join('')
}

/** Chooses an author's keywords: a first guess at terms, before any model. */
export function chooseKeywords(text, candidates, paper) {
  const keywords = new Set(paper.keywords)
  return candidates
    .filter(({ form }) => keywords.has(form))
    .sort((a, b) => b.length - a.length)
    .map((candidate) => ({ candidate, score: 1, method: 0.3, dataset: 0 }))
}
