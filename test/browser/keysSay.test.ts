import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({
  '/map-a.json': JSON.stringify(map),
  '/yearless.json': JSON.stringify({ ...map, papers: map.papers.map((paper) => ({ ...paper, year: undefined })) }),
})

test('Back in the details of a shared address closes them, and goes one step back else', async () => {
  await viewer.open('/index.html?src=map-a.json#v=1&paper=p0003')
  const back = viewer.page.locator('.details .tools button').first()
  await viewer.dispatch({ type: 'select-paper', id: 'p0004' })
  await back.click()
  expect(await viewer.hash()).toBe('#v=1&paper=p0003')
  await back.click()
  expect(await viewer.page.locator('.details').isVisible()).toBe(false)
})

test('the key for years says so where a map has none', async () => {
  await viewer.open('/index.html?src=yearless.json')
  await viewer.page.keyboard.press('y')
  expect(await viewer.said()).toBe('This map has no years')
})
