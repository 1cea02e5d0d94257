import { expect, test } from 'vitest'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { papersOf } from '../../../packages/viz/src/state/papersOf.js'
import { INITIAL_STATE, type ViewState } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const index = createMapIndex(createMadeUpMap())
const selected = (...ids: string[]): ViewState => ({ ...INITIAL_STATE, subject: { kind: 'papers', ids } })

test('all papers that are selected at once are to be seen, later only those that are added', () => {
  expect(papersOf(selected('p0001', 'p0002', 'p0003'), INITIAL_STATE, index)).toEqual(['p0001', 'p0002', 'p0003'])
  expect(papersOf(selected('p0001', 'p0002', 'p0003'), selected('p0001'), index)).toEqual(['p0002', 'p0003'])
  expect(papersOf(selected('p0001'), selected('p0002'), index)).toEqual(['p0001'])
})

test('where a paper is taken out, the last one that stays is to be seen', () => {
  expect(papersOf(selected('p0001', 'p0002'), selected('p0001', 'p0002', 'p0003'), index)).toEqual(['p0002'])
})
