#!/usr/bin/env node
/**
 * Trains the built-in extraction model and writes it into `src/extraction/model`. The same data give the same bytes.
 *
 *   node packages/core/training/train.mjs DATA_DIR [--folds 6 [--papers]] [--write] [--out FOLDER]
 *
 * DATA_DIR holds `gold/{dev,train}-gold.json` and `abstracts/abstracts-2020-2025.jsonl.gz`. With --folds, the whole
 * procedure is repeated without each fold's papers and scored on them; `--folds 3` has `dev` as its first fold; --papers lists
 * what was lost and what was wrong in each paper.
 * Build the library first, and again after --write; scores are of the code, and of the built-in model, of when they were measured.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createCorpus } from '../dist/corpus/createCorpus.js'
import { extract, extractWith } from '../dist/extraction/extract.js'
import { packTrees } from '../dist/extraction/trees.js'
import { buildLexicon, chooseKeywords, countBackground } from './background.mjs'
import { assignFolds, readBackground, readGold } from './data.mjs'
import { scoreEntities, signMeasurement } from './evaluate.mjs'
import { distil, trainModel } from './model.mjs'
import { writeModel } from './writeModel.mjs'

/** The teacher reads every third background paper: more changes nothing that can be measured. */
const TEACHING_STEP = 3

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, papers: { type: 'boolean' }, write: { type: 'boolean' }, out: { type: 'string' } },
})
const say = (line) => process.stdout.write(`${line}\n`)

const gold = readGold(positionals[0])
const background = readBackground(positionals[0], gold)
say(`${gold.length} annotated papers, ${background.length} background papers`)
const counts = countBackground(background)
say(`${counts.words.size} words, ${counts.terms.size} terms`)
const keywordLexicon = buildLexicon(counts, background.filter(({ keywords }) => keywords.length > 0), chooseKeywords)
const lessons = background.filter((_, index) => index % TEACHING_STEP === 0)

/** The whole procedure on the chosen papers: teacher, lexicon, model. */
function train(isTraining) {
  const lexicon = distil({ gold, counts, background: lessons, lexicon: keywordLexicon }, isTraining)
  return { lexicon, ...trainModel(gold, lexicon, isTraining) }
}

/** What a model that has not seen these papers finds in them, as a corpus of their own. */
function extractUnseen({ lexicon, models }, papers) {
  const { candidate, entity, method, dataset } = models
  const model = { lexicon, candidate: packTrees(candidate), entity: packTrees(entity), method: packTrees(method), dataset: packTrees(dataset) }
  return extractWith(model, createCorpus(papers.map(({ paper }) => paper)).value)
}

function report(name, papers, extractions) {
  const { scores, surfaces, rows } = scoreEntities(papers, extractions)
  const show = ([kind, { precision, recall, f1 }]) => `${kind} ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`
  say(`${name} (precision, recall, F1): ${Object.entries(scores).map(show).join(' | ')} | surfaces ${surfaces.toFixed(3)}`)
  if (values.papers === true) for (const { title, lost, wrong } of rows) say(`${title}\n  lost: ${lost.join('; ')}\n  wrong: ${wrong.join('; ')}`)
  const rounded = Object.entries(scores).map(([kind, { f1 }]) => [kind, Number(f1.toFixed(3))])
  return { ...Object.fromEntries(rounded), surfaces: Number(surfaces.toFixed(3)) }
}

if (values.folds !== undefined) {
  const count = Number(values.folds)
  const folds = assignFolds(gold, count)
  const extractions = []
  const scores = {}
  for (let fold = 0; fold < count; fold++) {
    const own = gold.filter((_, paper) => folds[paper] === fold)
    extractions.push(extractUnseen(train((paper) => folds[paper] !== fold), own))
    const result = report(`fold ${fold + 1} of ${count}, ${own.length} papers`, own, extractions.slice(-1))
    if (count === 3 && fold === 0) scores.trainToDev = result
  }
  scores.crossValidated = report(`cross-validated, ${count} folds`, gold, extractions)
  // What the built-in model finds by now: where it finds something else later, the scores are to be measured anew.
  scores.measured = signMeasurement(gold, extract(createCorpus(gold.map(({ paper }) => paper)).value))
  writeFileSync(join(here, `scores-${count}-folds.json`), `${JSON.stringify(scores, null, 2)}\n`)
}

if (values.write === true) {
  const { lexicon, models, edges } = train(() => true)
  const folder = values.out ?? join(here, '..', 'src', 'extraction', 'model')
  for (const { name, bytes, gzipped } of writeModel(folder, lexicon, { models, edges })) say(`${name} ${bytes} bytes, ${gzipped} gzipped`)
}
