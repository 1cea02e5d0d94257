import { linkBySharedWords, type Layer, type Paper } from '@paperloom/core'
import { collectGarbage } from './collectGarbage.js'
import { unpackPapers } from './packedPapers.js'
import type { Answers } from './workerProtocol.js'

/** Links papers by their words alone. @param packed the papers, part by part, see `packPapers`: given away once they are read */
export function linkWords(packed: Uint8Array[]): Answers['words'] {
  const { matrix, items } = linkBySharedWords(papersOf(packed))
  return { matrix, terms: items.map(({ term }) => term!) }
}

function* papersOf(packed: Uint8Array[]): Generator<Paper> {
  let count = 0
  packed.reverse()
  for (let part = packed.pop(); part !== undefined; part = packed.pop()) {
    const papers = unpackPapers(part)
    count += papers.length
    yield* papers
  }
  collectGarbage(count)
}

/** What {@link linkWords} has linked, as a layer. */
export function toWordLayer({ matrix, terms }: Answers['words']): Layer {
  return { kind: 'shared-words', matrix, items: terms.map((term) => ({ term })) }
}
