import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({
  '/map-a.json': JSON.stringify(map),
  '/titled.json': JSON.stringify({ ...map, parameters: { ...map.parameters, title: 'Tides' } }),
})
const read = () => viewer.page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }))

test.each(['index.html', 'embed.html'])('%s has the language of its words and the title of its map', async (page) => {
  await viewer.open(`/${page}?src=map-a.json`)
  expect(await read()).toEqual({ lang: 'en', title: 'Paperloom' })
  await viewer.page.context().close()
  await viewer.open(`/${page}?src=titled.json&locale=de`)
  expect(await read()).toEqual({ lang: 'de', title: 'Tides · Paperloom' })
  await viewer.page.context().close()
  await viewer.open(`/${page}?src=titled.json&name=Ebbs&locale=xx`)
  expect(await read()).toEqual({ lang: 'en', title: 'Ebbs · Paperloom' })
})
