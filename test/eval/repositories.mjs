import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { findRepositories } from '../../packages/core/dist/extraction/repositories.js'
import { classifyUrl } from '../../packages/core/dist/text/urls.js'

/**
 * Repositories and other addresses. Gold: every annotated address of a paper, compared by kind and key. Agreement: the
 * share of papers with a `github` field and the address of a GitHub repository in the abstract where the field's
 * repository is among those found; a field that names another repository than the abstract counts against.
 */
export const name = 'repositories'
export const floors = {
  'gold links precision': 1,
  'gold links recall': 1,
  'github field agreement': 0.95,
}

export async function run(dataDir) {
  const gold = scoreGold(dataDir)
  return [
    { measure: 'gold links precision', value: gold.right / Math.max(1, gold.found) },
    { measure: 'gold links recall', value: gold.right / Math.max(1, gold.wanted) },
    { measure: 'github field agreement', value: await scoreAgreement(dataDir) },
  ]
}

function scoreGold(dataDir) {
  const score = { right: 0, found: 0, wanted: 0 }
  for (const part of ['dev', 'train']) {
    const file = join(dataDir, 'gold', `${part}-gold.json`)
    if (!existsSync(file)) continue
    for (const { id, title, abstract, links } of JSON.parse(readFileSync(file, 'utf8'))) {
      const wanted = new Set(links.map(({ kind, key }) => `${kind} ${key}`))
      const found = new Set(findRepositories({ id, title, abstract }).links.map(({ kind, key }) => `${kind} ${key}`))
      score.wanted += wanted.size
      score.found += found.size
      score.right += [...found].filter((link) => wanted.has(link)).length
    }
  }
  return score
}

async function scoreAgreement(dataDir) {
  const file = join(dataDir, 'abstracts', 'abstracts-2020-2025.jsonl.gz')
  if (!existsSync(file)) return Number.NaN
  let asked = 0
  let agreed = 0
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { id, title, abstract, github } = JSON.parse(line)
    if (typeof github !== 'string' || !/github\.com\/[\w.-]+\/[\w.-]/i.test(abstract ?? '')) continue
    const { key } = classifyUrl(github)
    asked++
    if (findRepositories({ id, title, abstract }).links.some((link) => link.key === key)) agreed++
  }
  return agreed / Math.max(1, asked)
}
