import { linkBySharedWords, type Layer, type Paper } from '@paperloom/core'
import type { Answers } from './workerProtocol.js'

/** Links papers by their words alone. Those of the list are given away: their texts would take most of a thread's room. */
export function linkWords(papers: Paper[]): Answers['words'] {
  const { matrix, items } = linkBySharedWords(giveAway(papers))
  return { matrix, terms: items.map(({ term }) => term!) }
}

function* giveAway(papers: Paper[]): Generator<Paper> {
  papers.reverse()
  for (let paper = papers.pop(); paper !== undefined; paper = papers.pop()) yield paper
}

/** What {@link linkWords} has linked, as a layer. */
export function toWordLayer({ matrix, terms }: Answers['words']): Layer {
  return { kind: 'shared-words', matrix, items: terms.map((term) => ({ term })) }
}
