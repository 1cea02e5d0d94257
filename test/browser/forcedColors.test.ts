import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({ '/map-a.json': JSON.stringify(createMadeUpMap()) })

/** The colours of the first element that a selector finds, as the browser paints them. */
const paint = (selector: string) =>
  viewer.page.evaluate((text) => {
    const { color, backgroundColor, backgroundImage } = getComputedStyle(document.querySelector('paper-map')!.shadowRoot!.querySelector(text)!)
    return { color, background: backgroundColor, drawn: backgroundImage !== 'none' }
  }, selector)

/** What the system shows as chosen. */
const findHighlight = () =>
  viewer.page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight'
    const { color, backgroundColor } = getComputedStyle(probe)
    return { color, background: backgroundColor, drawn: false }
  })

test('forced colours leave the map its own, and show what is chosen as the system does', async () => {
  await viewer.open('/index.html?src=map-a.json#v=1&has=repository&show=reading-list', { forcedColors: 'active' })
  const highlight = await findHighlight()
  expect(await paint('.filters .chip[aria-pressed=true]')).toEqual(highlight)
  expect(await paint('.bar .kept')).toEqual(highlight)
  expect(await paint('.filters .chip[aria-pressed=false]')).not.toEqual(highlight)
  expect((await paint('.stage')).background).toBe('rgb(251, 250, 247)')
  expect((await paint('.loom[data-size]')).background).toBe('rgb(255, 255, 255)')
  expect((await paint('.filters input[type=range]')).drawn).toBe(true)
  expect((await paint('.column i')).background).not.toBe('rgb(255, 255, 255)')
})

test('forced colours show the chosen result and the chosen row', async () => {
  await viewer.open('/index.html?src=map-a.json#v=1&view=list&paper=p0003', { forcedColors: 'active' }, { ready: 'list' })
  const highlight = await findHighlight()
  for (const community of await viewer.page.locator('.list .row.community').all()) await community.click()
  await viewer.page.getByRole('treeitem', { level: 2 }).first().locator('.name').click()
  expect(await paint('.list [aria-selected=true] > .row')).toEqual(highlight)
  expect(await paint('.list [aria-selected=true] .name')).toMatchObject({ color: highlight.color })
  await viewer.page.getByRole('combobox', { name: /^Search/u }).fill('tide')
  await viewer.page.getByRole('option').first().waitFor()
  await viewer.page.keyboard.press('ArrowDown')
  expect(await paint('.hits [aria-selected=true]')).toEqual(highlight)
  expect(await paint('.hits [aria-selected=true] .name')).toMatchObject({ color: highlight.color })
})
