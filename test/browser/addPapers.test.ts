import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({ '/map-a.json': JSON.stringify(createMadeUpMap()) })
const MAP = '/index.html?src=map-a.json'
const add = () => viewer.page.getByRole('button', { name: 'Add papers' })

describe('on a phone adding papers makes room', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  test('for the legend, for hits, for the list and for details, and comes back', async () => {
    await viewer.open(MAP, phone)
    expect(await add().isVisible()).toBe(true)
    const layers = viewer.page.locator('[data-control=legend]')
    await layers.tap()
    expect(await add().isVisible()).toBe(false)
    await layers.tap()
    expect(await add().isVisible()).toBe(true)
    await viewer.page.getByRole('combobox').tap()
    expect(await viewer.page.locator('.hits').isVisible()).toBe(true)
    expect(await add().isVisible()).toBe(false)
    await viewer.page.keyboard.press('Escape')
    expect(await add().isVisible()).toBe(true)
    for (const [action, back] of [[{ type: 'show', view: 'list' }, { type: 'show', view: 'map' }], [{ type: 'select-paper', id: 'p0003' }, { type: 'clear' }]] as const) {
      await viewer.dispatch(action)
      expect(await add().isVisible()).toBe(false)
      await viewer.dispatch(back)
      expect(await add().isVisible()).toBe(true)
    }
  })
})

test('on a wide page adding papers stays beside the panels', async () => {
  await viewer.open(`${MAP}#v=1&paper=p0003`)
  expect(await add().isVisible()).toBe(true)
})

test('what is the page’s own changes its theme with the map', async () => {
  await viewer.open(MAP, { colorScheme: 'light' })
  const ground = () => add().evaluate((button) => getComputedStyle(button).backgroundColor)
  const light = await ground()
  await viewer.page.keyboard.press('t')
  expect(await ground()).not.toBe(light)
  await viewer.page.locator('[data-control=theme]').click()
  expect(await ground()).toBe(light)
})
