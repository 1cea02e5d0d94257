import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCorpus, extract } from '@paperloom/core'

/**
 * Entity spans of any type in 50 abstracts of other fields and another time (SciERC, Luan et al. 2018,
 * doi:10.18653/v1/D18-1360), whose annotators marked every scientific term, not what papers would share: out of domain,
 * and stated without a floor. Exact: both ends agree. Relaxed: the spans overlap.
 */
export const name = 'scierc'

export async function run(dataDir) {
  const file = join(dataDir, 'scierc', 'dev.json')
  if (!existsSync(file)) return []
  const documents = readFileSync(file, 'utf8').trim().split('\n').map((line) => readDocument(JSON.parse(line)))
  const { mentions } = extract(createCorpus(documents.map(({ paper }) => paper)).value)
  const tally = { found: 0, gold: 0, exactFound: 0, exactGold: 0, nearFound: 0, nearGold: 0 }
  for (const { paper, spans } of documents) {
    const own = mentions.filter((mention) => mention.paper === paper.id && mention.field === 'abstract')
    const isExact = (mention) => ([start, end]) => start === mention.start && end === mention.end
    const isNear = (mention) => ([start, end]) => start < mention.end && mention.start < end
    tally.found += own.length
    tally.gold += spans.length
    tally.exactFound += own.filter((mention) => spans.some(isExact(mention))).length
    tally.nearFound += own.filter((mention) => spans.some(isNear(mention))).length
    tally.exactGold += spans.filter((span) => own.some((mention) => isExact(mention)(span))).length
    tally.nearGold += spans.filter((span) => own.some((mention) => isNear(mention)(span))).length
  }
  const score = (found, gold) => {
    const [precision, recall] = [found / tally.found, gold / tally.gold]
    return (2 * precision * recall) / (precision + recall)
  }
  return [
    { measure: 'spans, exact, F1', value: score(tally.exactFound, tally.exactGold) },
    { measure: 'spans, relaxed, F1', value: score(tally.nearFound, tally.nearGold) },
  ]
}

/** Tokens joined by spaces, and the annotated spans in characters. */
function readDocument({ doc_key: id, sentences, ner }) {
  const starts = []
  const ends = []
  let text = ''
  for (const token of sentences.flat()) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += token
    ends.push(text.length)
  }
  const spans = ner.flat().map(([first, last]) => [starts[first], ends[last]])
  return { paper: { id, title: `Abstract ${id}`, abstract: text }, spans }
}
