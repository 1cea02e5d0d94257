import { expect, test } from 'vitest'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { lockStore } from '../../../packages/viz/src/state/lockStore.js'
import { createStore } from '../../../packages/viz/src/state/store.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

test('a reader changes nothing, the page still does, and both hear of it', () => {
  const map = createMadeUpMap({ papers: 4, communities: 2 })
  const own = createStore(createMapIndex(map))
  const locked = lockStore(own)
  const heard: string[] = []
  locked.subscribe(({ subject }) => heard.push(subject.kind))
  const id = map.papers[0]!.id
  locked.dispatch({ type: 'select-paper', id })
  expect(own.state.subject.kind).toBe('nothing')
  own.dispatch({ type: 'select-paper', id })
  locked.undo()
  expect(locked.state.subject).toEqual({ kind: 'papers', ids: [id] })
  expect(heard).toEqual(['papers'])
})
