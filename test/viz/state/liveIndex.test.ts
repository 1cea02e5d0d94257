import { expect, it } from 'vitest'
import { createLiveIndex } from '../../../packages/viz/src/state/liveIndex.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

it('answers as an index of the map that it holds now', () => {
  const [first, second] = [createMadeUpMap(), createMadeUpMap({ seed: 2 })]
  const live = createLiveIndex(first)
  const { linksOf } = live
  for (const map of [first, second]) {
    live.replace(map)
    const own = createMapIndex(map)
    expect(live.map).toBe(map)
    expect(live.facets).toEqual(own.facets)
    expect([live.papers, live.entities, live.communities, live.withCode]).toEqual([own.papers, own.entities, own.communities, own.withCode])
    for (const { id } of map.papers) {
      expect(linksOf(id)).toEqual(own.linksOf(id))
      expect([live.numberOf(id), live.strengthOf(id)]).toEqual([own.numberOf(id), own.strengthOf(id)])
      expect(live.entitiesOf(id)).toEqual(own.entitiesOf(id))
      expect(live.mentionsOf(id)).toEqual(own.mentionsOf(id))
    }
    const { source, target } = map.links[0]!
    expect(live.linkBetween(source, target)).toBe(map.links[0])
    expect(live.pathBetween(source, target)).toEqual(own.pathBetween(source, target))
    for (const { id } of map.communities) expect(live.membersOf(id)).toEqual(own.membersOf(id))
    for (const { id } of map.entities) expect(live.papersWith(id)).toEqual(own.papersWith(id))
  }
})
