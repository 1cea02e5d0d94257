import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const COMMUNITIES = 300
const communities = Array.from({ length: COMMUNITIES }, (_, at) => map.communities[at] ?? { ...map.communities[0]!, id: `c${at + 1}`, label: `Small ${at + 1}`, size: 0 })
const viewer = useViewer({ '/many.json': JSON.stringify({ ...map, communities }) })

test('of hundreds of communities the legend has rows for the first and for what is chosen, and a hundred more whenever asked', async () => {
  const rows = () => viewer.page.locator('.communities li')
  const more = () => viewer.page.locator('.legend .communities ~ .more')
  await viewer.open('/index.html?src=many.json')
  expect([await rows().count(), await more().textContent()]).toEqual([12, '288 more'])
  await viewer.open('/index.html?src=many.json#v=1&only=c250')
  expect(await rows().allTextContents()).toHaveLength(13)
  expect(await rows().last().textContent()).toContain('Small 250')
  await more().click()
  expect([await rows().count(), await more().textContent()]).toEqual([113, '188 more'])
  expect(await rows().nth(12).textContent()).toContain('Small 13')
  expect(await rows().nth(12).locator('.row').evaluate((row) => row.matches(':focus'))).toBe(true)
  expect(await rows().last().textContent()).toContain('Small 250')
  await more().click()
  await more().click()
  expect([await rows().count(), await more().isVisible()]).toEqual([COMMUNITIES, false])
  expect(await rows().nth(249).textContent()).toContain('Small 250')
})
