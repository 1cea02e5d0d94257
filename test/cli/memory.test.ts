import { linkBySharedWords, type Paper } from '@paperloom/core'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectGarbage } from '../../packages/core/cli/collectGarbage.js'
import { linkWords } from '../../packages/core/cli/linkWords.js'

it('gives back what nothing refers to, where there are many papers', async () => {
  const left = new WeakRef({ text: 'left over' })
  await setImmediate()
  collectGarbage(1_000_000)
  await setImmediate()
  expect(left.deref()).toBeUndefined()
})

it('gives papers away that are linked by their words', () => {
  const papers: Paper[] = Array.from({ length: 20 }, (_, i) => ({ id: `p${i}`, title: `Looms of kind ${i % 3}`, abstract: `Weavers thread loom ${i % 5} by hand.` }))
  const { matrix, items } = linkBySharedWords(papers)
  expect(linkWords(papers)).toEqual({ matrix, terms: items.map(({ term }) => term) })
  expect(papers).toEqual([])
})
