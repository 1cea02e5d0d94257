import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildMap, neighbours } from '@paperloom/core'
import { normalizedInformation } from './normalizedInformation.mjs'

/**
 * Links and communities of 96 papers of 16 fields. related@3: of the three heaviest links of a paper, how many lead to one
 * that its annotator would read next. Topic NMI: communities, at the resolution found by rule, against the annotated topics.
 */
export const name = 'links'
export const floors = {
  'related@3': 0.72,
  'topic NMI': 0.86,
}

const TOP = 3

export async function run(dataDir, tellPaper) {
  const file = join(dataDir, 'gold', 'dev-gold.json')
  if (!existsSync(file)) return []
  const gold = JSON.parse(readFileSync(file, 'utf8'))
  const { value: map } = buildMap(gold.map(({ id, title, abstract }) => ({ id, title, abstract })))
  const communityOf = new Map(map.papers.map(({ id, community }) => [id, community ?? `none ${id}`]))
  let hits = 0
  let wanted = 0
  for (const { id, title, related } of gold) {
    const right = new Set(related.flat())
    const top = neighbours(map, id).slice(0, TOP).map(({ paper }) => paper)
    hits += top.filter((paper) => right.has(paper)).length
    wanted += Math.min(TOP, right.size)
    const titles = (ids) => ids.map((other) => gold.find((entry) => entry.id === other)?.title ?? other)
    tellPaper({ title, lost: titles([...right].filter((paper) => !top.includes(paper))), wrong: titles(top.filter((paper) => !right.has(paper))) })
  }
  return [
    { measure: 'related@3', value: hits / wanted },
    { measure: 'topic NMI', value: normalizedInformation(gold.map(({ id, topics }) => [communityOf.get(id), topics[0]])) },
    { measure: 'communities', value: map.communities.length },
  ]
}
