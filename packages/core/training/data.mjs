/** Reads what the model is trained on: annotated papers, and a background corpus of unlabelled abstracts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createRandom } from '../dist/base/random.js'
import { normalizeTerm } from '../dist/text/normalize.js'

const titleKey = (title) => normalizeTerm(title).replace(/[^\p{L}\p{N}]/gu, '')

/** Annotated papers: those of `dev` first, then those of `train`, each with its entities' normal forms. */
export function readGold(dataDir) {
  return ['dev', 'train'].flatMap((part) =>
    JSON.parse(readFileSync(join(dataDir, 'gold', `${part}-gold.json`), 'utf8')).map((paper) => ({
      part,
      paper: { id: paper.id, title: paper.title, abstract: paper.abstract },
      entities: paper.entities.map((entity) => ({
        ...entity,
        forms: new Set([entity.name, ...entity.aliases].map(normalizeTerm).filter((form) => form !== '')),
      })),
    })),
  )
}

/** Background papers without the annotated ones, which are told by their titles. */
export function readBackground(dataDir, gold) {
  const annotated = new Set(gold.map(({ paper }) => titleKey(paper.title)))
  const lines = gunzipSync(readFileSync(join(dataDir, 'abstracts', 'abstracts-2020-2025.jsonl.gz'))).toString('utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((paper) => !annotated.has(titleKey(paper.title)))
    .map(({ id, title, abstract, keywords }) => ({
      id,
      title,
      abstract,
      keywords: (keywords ?? '').split(/[;:,]/).map(normalizeTerm).filter((keyword) => keyword !== ''),
    }))
}

/** Folds of the gold: number of the fold per paper. Fold 0 of 3 is `dev`; otherwise papers are dealt at random. */
export function assignFolds(gold, folds, seed = 1) {
  if (folds === 3) {
    let next = 0
    return gold.map(({ part }) => (part === 'dev' ? 0 : 1 + (next++ % 2)))
  }
  const random = createRandom(seed)
  const order = gold.map((_, index) => [random(), index]).sort((a, b) => a[0] - b[0])
  const result = new Array(gold.length)
  order.forEach(([, index], rank) => (result[index] = rank % folds))
  return result
}
