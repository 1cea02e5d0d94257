import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const MAP = '/index.html?src=map-a.json'
const FREE = { left: 260, right: 1220, top: 70, bottom: 690 }

test('what passes the filters comes into view where nothing of it is there', async () => {
  await viewer.open(MAP)
  for (const { id } of map.communities.slice(0, 4)) {
    await viewer.dispatch({ type: 'clear-filters' })
    for (let press = 0; press < 5; press++) await viewer.page.keyboard.press('+')
    await viewer.settled()
    await viewer.dispatch({ type: 'toggle-filter', facet: 'communities', value: id })
    await viewer.settled()
    expect((await viewer.findPlaces(FREE, [8, 8])).length).toBeGreaterThan(0)
  }
})
