import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildMap } from '@paperloom/core'
import { normalizedInformation } from './normalizedInformation.mjs'

/**
 * Communities of Cora's 2,708 papers against its seven classes: by text alone, by citations alone, and by both, each at
 * the resolution that the rule finds, with default options. A paper in no community counts as one of its own.
 */
export const name = 'cora'
export const floors = {
  'NMI, text and citations': 0.54,
  'gain over text alone': 0.05,
  'gain over citations alone': 0.03,
}

const OF_REFERENCES = ['citation', 'bibliographic-coupling', 'co-citation']
const OF_TEXT = ['shared-concept', 'shared-method', 'shared-dataset', 'shared-repository', 'shared-words']

export async function run(dataDir) {
  const folder = join(dataDir, 'cora')
  if (!existsSync(folder)) return []
  const { papers, classes } = readCora(folder)
  const nmiWithout = (kinds) => {
    const weights = Object.fromEntries(kinds.map((kind) => [kind, 0]))
    const { value: map } = buildMap(papers, { merge: false, weights })
    return { nmi: scoreNmi(map.papers, classes), map }
  }
  const text = nmiWithout(OF_REFERENCES)
  const cited = nmiWithout(OF_TEXT)
  const both = nmiWithout([])
  return [
    { measure: 'NMI, text alone', value: text.nmi },
    { measure: 'NMI, citations alone', value: cited.nmi },
    { measure: 'NMI, text and citations', value: both.nmi },
    { measure: 'gain over text alone', value: both.nmi - text.nmi },
    { measure: 'gain over citations alone', value: both.nmi - cited.nmi },
    { measure: 'communities, text and citations', value: both.map.communities.length },
    { measure: 'resolution, text and citations', value: both.map.parameters.resolutionUsed },
  ]
}

function readCora(folder) {
  const lines = (file) => readFileSync(join(folder, file), 'utf8').trim().split('\n')
  const references = new Map()
  for (const line of lines('cora.cites')) {
    const [cited, citing] = line.split(/\s+/)
    references.set(citing, [...(references.get(citing) ?? []), cited])
  }
  const classes = new Map()
  const papers = lines('cora_text_graph_complete.jsonl').map((line) => {
    const { paper_id, text, label } = JSON.parse(line)
    const id = String(paper_id)
    const [title, abstract = ''] = text.replace('Title:', '').split('Abstract:')
    classes.set(id, label)
    return { id, title: title.trim(), abstract: abstract.trim(), references: references.get(id) ?? [] }
  })
  return { papers, classes }
}

/** A paper in no community counts as one of its own. */
function scoreNmi(papers, classes) {
  return normalizedInformation(papers.map(({ id, community }) => [community ?? `alone ${id}`, classes.get(id)]))
}
