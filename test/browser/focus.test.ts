import { describe, expect, test } from 'vitest'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({ '/map-a.json': JSON.stringify(createMadeUpMap()) })
const MAP = '/index.html?src=map-a.json'

/** The class or the role of what has the focus, inside of any shadow root. */
const focused = () =>
  viewer.page.evaluate(() => {
    let active = document.activeElement
    for (let inner = active; inner !== null; inner = inner.shadowRoot?.activeElement ?? null) active = inner
    return active === null ? '' : (active.getAttribute('role') ?? active.className)
  })
const STAGE = 'application'

describe('the focus goes to the map where its control goes away', () => {
  test.each([
    ['Close of the details', 'paper=p0003', '.details .tools button:last-child'],
    ['Show all', 'focus=p0003', '.pill:not([hidden]) > button'],
    ['Clear filters', 'has=repository', '.pill:not([hidden]) > button'],
    ['Clear at the head of the filters', 'has=repository', '.filters-head button'],
  ])('after %s', async (_, state, control) => {
    await viewer.open(`${MAP}#v=1&${state}`)
    await viewer.page.locator(control).press('Enter')
    expect(await focused()).toBe(STAGE)
  })

  test('after a hit is chosen, and after the search is left', async () => {
    await viewer.open(MAP)
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type('a')
    await viewer.page.keyboard.press('Enter')
    expect(await viewer.hash()).toMatch(/^#v=1&/u)
    expect(await focused()).toBe(STAGE)
    await viewer.page.keyboard.press('/')
    expect(await focused()).toBe('combobox')
    await viewer.page.keyboard.press('Escape')
    expect(await focused()).toBe(STAGE)
  })

  test('after the legend folds around it', async () => {
    await viewer.open(MAP)
    await viewer.page.locator('.communities .row').first().focus()
    await viewer.page.keyboard.press('g')
    expect(await focused()).toBe(STAGE)
  })

  test('after the list is left; in the list, to its current line', async () => {
    await viewer.open(MAP)
    await viewer.page.keyboard.press('l')
    expect(await focused()).toBe('treeitem')
    await viewer.page.keyboard.press('Enter')
    await viewer.page.locator('.details .tools button:last-child').press('Enter')
    expect(await focused()).toBe('treeitem')
    await viewer.page.keyboard.press('l')
    expect(await focused()).toBe(STAGE)
  })
})

test('a report of added papers closes with Escape, and the focus is where papers are added', async () => {
  await viewer.open(MAP)
  await viewer.page.locator('.add-papers').focus()
  const [one] = makePapers(61).slice(60)
  await viewer.page.locator('input[type=file]').setInputFiles([{ name: 'more.jsonl', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(one)) }])
  const report = viewer.page.getByRole('region', { name: 'Import report' })
  await report.waitFor()
  await viewer.drawn()
  expect(await focused()).toBe('add-papers')
  await report.getByRole('button', { name: 'Close' }).focus()
  await viewer.page.keyboard.press('Escape')
  expect(await report.count()).toBe(0)
  expect(await focused()).toBe('add-papers')
})
