import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCorpus, extract } from '@paperloom/core'
import { TermIndex } from '../../packages/core/dist/linking/TermIndex.js'
import { makePapers } from './madeUpPapers.mjs'

/**
 * `node test/bench/peersText.mjs [papers | file.jsonl]`: reading texts beside other programs, on the same papers, made up or those of a
 * file with a paper a line, in one run: CPU seconds, the median of five rounds after three that are not counted, and tokens a second, the
 * same tokens for all. `wink-nlp` with `wink-eng-lite-web-model` is looked for in the folder PEERS, or here, and scikit-learn in the
 * program PYTHON, or python3; what is not there is left out with a word.
 */
const ROUNDS = 5
const FIRST_ROUNDS = 3
const { value: corpus } = createCorpus(readPapers(process.argv[2] ?? '4000'))
const texts = corpus.papers.map(({ title, abstract = '' }) => `${title}. ${abstract}`)
const tokens = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0)

const SKLEARN = `
import sys, time, json
from sklearn.feature_extraction.text import CountVectorizer
texts = json.load(sys.stdin)
times = []
for _ in range(${FIRST_ROUNDS + ROUNDS}):
    start = time.process_time()
    counts = CountVectorizer(ngram_range=(1, int(sys.argv[1])), stop_words='english').fit_transform(texts)
    (counts > 0).sum(axis=0)
    times.append(time.process_time() - start)
print(sorted(times[${FIRST_ROUNDS}:])[${Math.floor(ROUNDS / 2)}])
`

const counting = seconds(count)
print(`Words of ${texts.length.toLocaleString('en')} papers, ${tokens.toLocaleString('en')} tokens`, counting, [
  ['Paperloom, counting of words, pairs and document frequencies', counting],
  ['scikit-learn, CountVectorizer of 1- to 2-grams', bySklearn(2)],
  ['scikit-learn, CountVectorizer of 1- to 3-grams', bySklearn(3)],
  ['wink-nlp, sentences and parts of speech', byWink()],
  ['Paperloom, the whole extraction', seconds(() => extract(corpus))],
])

function readPapers(source) {
  return /^\d+$/.test(source) ? makePapers(Number(source)) : readFileSync(source, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
}

function count() {
  new TermIndex(corpus.papers)
}

function bySklearn(longest) {
  try {
    return Number(execFileSync(process.env.PYTHON ?? 'python3', ['-c', SKLEARN, String(longest)], { input: JSON.stringify(texts), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}

function byWink() {
  const require = createRequire(`${process.env.PEERS ?? process.cwd()}/package.json`)
  try {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    return seconds(() => {
      for (const text of texts) nlp.readDoc(text).tokens().length()
    })
  } catch {
    return undefined
  }
}

function seconds(run) {
  for (let round = 0; round < FIRST_ROUNDS; round++) run()
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]
}

function print(title, own, rows) {
  const cells = ([name, time]) =>
    time === undefined ? [name, 'not installed', '', ''] : [name, time.toFixed(2), `${(tokens / time / 1e6).toFixed(2)} million`, (time / own).toFixed(1)]
  const head = ['| text | CPU seconds | tokens a second | times ours |', '| --- | ---: | ---: | ---: |']
  process.stdout.write(`${title}\n\n${[...head, ...rows.map((row) => `| ${cells(row).join(' | ')} |`)].join('\n')}\n`)
}
