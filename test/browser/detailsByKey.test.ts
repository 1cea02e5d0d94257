import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({ '/map-a.json': JSON.stringify(createMadeUpMap()) })
const MAP = '/index.html?src=map-a.json'

/** The kind of element that has the focus inside of the map. */
const focused = () =>
  viewer.page.evaluate(() => {
    const active = document.querySelector('paper-map')!.shadowRoot!.activeElement
    return active?.getAttribute('role') ?? active?.localName
  })
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await viewer.page.keyboard.press(key)
}

test('a second Enter on the map goes to the details, Escape comes back and leaves them open', async () => {
  await viewer.open(MAP)
  await viewer.page.locator('.stage').focus()
  await press('ArrowRight', 'Enter')
  const one = await viewer.hash()
  expect(one).toMatch(/^#v=1&paper=p\d{4}$/u)
  expect(await focused()).toBe('application')
  await press('Enter')
  expect(await focused()).toBe('h2')
  await press('Escape')
  expect(await focused()).toBe('application')
  expect(await viewer.hash()).toBe(one)
  await press('Escape')
  expect(await viewer.hash()).toBe('')
})

test('Shift with Enter adds the lit paper to the selection', async () => {
  await viewer.open(MAP)
  await viewer.page.locator('.stage').focus()
  await press('ArrowRight', 'Enter', 'ArrowRight', 'Shift+Enter')
  expect(await viewer.hash()).toMatch(/^#v=1&paper=p\d{4}&paper=p\d{4}$/u)
})

test('in the list too', async () => {
  await viewer.open(MAP)
  await press('l', 'ArrowRight', 'ArrowDown', 'Enter', 'Enter')
  expect(await focused()).toBe('h2')
  await press('Escape')
  expect(await focused()).toBe('treeitem')
  await press('ArrowDown', 'Shift+Enter')
  expect(await viewer.hash()).toMatch(/^#v=1&paper=p\d{4}&paper=p\d{4}&view=list$/u)
  expect(await focused()).toBe('treeitem')
})
