import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const LIST = '/index.html?src=map-a.json#v=1&view=list'
const items = () => viewer.page.getByRole('treeitem')
const focused = () => viewer.page.locator('[role=treeitem]:focus')
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await viewer.page.keyboard.press(key)
}

test('the list says the whole map: community, paper, neighbours with their reasons', async () => {
  await viewer.open(LIST)
  expect(await items().count()).toBe(map.communities.length + 1)
  await items().first().focus()
  await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown')
  expect(await focused().getAttribute('aria-level')).toBe('3')
  expect(await focused().textContent()).toMatch(/shared (?:concept|method|dataset|words)/u)
  await press('Enter')
  expect(await viewer.hash()).toContain('link=')
  expect(await viewer.said()).toMatch(/^Link of weight \d\.\d\d between /u)
  await press('ArrowLeft')
  expect(await focused().getAttribute('aria-level')).toBe('2')
})

test('the list is one stop between the bar and the details', async () => {
  await viewer.open(`${LIST}&paper=p0003`)
  await viewer.page.getByRole('button', { name: 'Help (?)' }).focus()
  const stops: string[] = []
  for (let step = 0; step < 60; step++) {
    await press('Tab')
    const stop = await viewer.page.evaluate(() => {
      const active = document.querySelector('paper-map')!.shadowRoot!.activeElement
      return active === null ? 'away' : (active.closest('[role=tree], .legend, .details, .pills')?.getAttribute('role') ?? active.closest('.legend, .details, .pills')?.className.split(' ').at(-1) ?? active.className)
    })
    if (stop === 'away') break
    if (stops.at(-1) !== stop || stop === 'tree') stops.push(stop)
  }
  expect(stops.filter((stop) => stop === 'tree')).toHaveLength(1)
  expect(stops.indexOf('details')).toBeGreaterThan(stops.indexOf('tree'))
})

test('what a filter leaves is what the list has, at its place', async () => {
  await viewer.open(LIST)
  await items().nth(1).focus()
  await press('ArrowRight')
  const name = await focused().textContent()
  await viewer.dispatch({ type: 'filter', change: { minWeight: 0.3 } })
  expect(await viewer.said()).toMatch(/^All 70 papers · \d+ of 198 links$/u)
  expect(await focused().textContent()).toBe(name)
  await viewer.dispatch({ type: 'filter', change: { years: [2018, 2018], kinds: ['repository'], venues: ['Nowhere', 'Workshop on Looms'], communities: ['c11'] } })
  expect(await viewer.said()).toBe('No paper passes all filters')
  expect(await viewer.page.getByText('Take one out or clear them').isVisible()).toBe(true)
})
