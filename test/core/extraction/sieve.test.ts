import { expect, it } from 'vitest'
import { findCandidates } from '../../../packages/core/src/extraction/candidates.js'
import { NO_EVIDENCE } from '../../../packages/core/src/extraction/corpusEvidence.js'
import { loadModel } from '../../../packages/core/src/extraction/loadModel.js'
import { createPaperContext, siftCandidates } from '../../../packages/core/src/extraction/paperContext.js'
import { readPaperText } from '../../../packages/core/src/extraction/paperText.js'

const text = readPaperText({
  id: 'a',
  title: 'Loomer: a plain title',
  abstract: 'Robustness is tested twice by Xyzzynet with clustering and vqvae7 in Tower mode, towards a really good end.',
})

const context = createPaperContext(text, findCandidates(text), loadModel().lexicon, NO_EVIDENCE)
const all = context.candidates.map(({ form }) => form)

function left(...keys: string[]): string[] {
  return siftCandidates(context, new Set(keys)).candidates.map(({ form }) => form)
}

it('keeps a word that stands alone in other papers, no word of theirs, and one with a capital', () => {
  expect(left()).toEqual(expect.arrayContaining(['robustness', 'clustering', 'xyzzynet', 'vqvae7', 'tower']))
})

it('throws out words that never are a term alone, and what a preposition joins once', () => {
  const ill = ['tested', 'good', 'end', 'xyzzynet with clustering']
  expect(all).toEqual(expect.arrayContaining(ill))
  for (const form of ill) expect(left(), form).not.toContain(form)
})

it('keeps the name that leads the title', () => {
  expect(left()).toContain('loomer')
})

it('keeps what stands for a wanted key, however it looks', () => {
  expect(left('good')).toContain('good')
})
