import { link, type Extraction, type Layer, type Paper } from '@paperloom/core'
import type { Answers } from './workerProtocol.js'

const NOTHING_EXTRACTED: Extraction = { entities: [], mentions: [], links: new Map() }

/** Links papers by their words alone. */
export function linkWords(papers: readonly Paper[]): Answers['words'] {
  const [layer] = link({ papers, merges: [] }, NOTHING_EXTRACTED, ['shared-words'])
  return { matrix: layer!.matrix, terms: layer!.items.map(({ term }) => term!) }
}

/** What {@link linkWords} has linked, as a layer. */
export function toWordLayer({ matrix, terms }: Answers['words']): Layer {
  return { kind: 'shared-words', matrix, items: terms.map((term) => ({ term })) }
}
