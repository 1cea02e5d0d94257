import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const MAP = '/index.html?src=map-a.json'
const withCode = map.papers.filter(({ links }) => links !== undefined).length
const [first] = map.communities

describe('filters', () => {
  const filters = () => viewer.page.getByRole('region', { name: 'Filters' })
  const code = () => filters().getByRole('button', { name: /^code/ })

  test('a facet leaves its papers, says so, stands in the address and can be undone', async () => {
    await viewer.open(MAP)
    await code().click()
    expect(await code().getAttribute('aria-pressed')).toBe('true')
    expect(await viewer.said()).toContain(`${withCode} of 70 papers`)
    expect(await viewer.hash()).toBe('#v=1&has=repository')
    await viewer.page.keyboard.press('u')
    expect(await code().getAttribute('aria-pressed')).toBe('false')
    await viewer.page.keyboard.press('Shift+U')
    expect(await viewer.hash()).toBe('#v=1&has=repository')
    await viewer.page.goBack()
    expect(await viewer.hash()).toBe('')
  })

  test('facets combine, and their counts follow one another', async () => {
    await viewer.open(MAP)
    await viewer.page.getByRole('button', { name: `Only ${first!.label}` }).click()
    const both = map.papers.filter(({ community, links }) => community === first!.id && links !== undefined).length
    expect(await code().textContent()).toContain(String(both))
    await code().click()
    await viewer.page.getByText(`${both} of 70 papers`).first().waitFor()
    await viewer.page.getByRole('button', { name: 'Clear filters' }).click()
    expect(await viewer.hash()).toBe('')
  })

  test('years are narrowed by the keyboard, in one step of history', async () => {
    await viewer.open(MAP)
    const from = viewer.page.getByRole('slider', { name: 'First year' })
    await from.focus()
    for (let press = 0; press < 3; press++) await viewer.page.keyboard.press('ArrowRight')
    expect(await viewer.hash()).toBe('#v=1&years=2021-2025')
    const kept = map.papers.filter(({ year }) => year! >= 2021).length
    expect(await viewer.said()).toContain(`${kept} of 70 papers`)
    await viewer.page.goBack()
    expect(await viewer.hash()).toBe('')
    expect(await from.inputValue()).toBe('2018')
  })

  test('years are narrowed by a stroke over the bars', async () => {
    await viewer.open(MAP)
    const box = (await viewer.page.locator('.bars').boundingBox())!
    await viewer.page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2)
    await viewer.page.mouse.down()
    await viewer.page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2, { steps: 4 })
    await viewer.page.mouse.up()
    expect(await viewer.hash()).toBe('#v=1&years=2020-2022')
  })

  test('weak links go, and the list shows what is left', async () => {
    await viewer.open(`${MAP}#v=1&view=list&only=c1&min=0.3`)
    const items = viewer.page.getByRole('treeitem')
    expect(await items.count()).toBe(1)
    await viewer.page.keyboard.press('Tab')
    await items.first().focus()
    await viewer.page.keyboard.press('ArrowRight')
    expect(await items.count()).toBe(1 + first!.size)
    await viewer.dispatch({ type: 'toggle-filter', facet: 'kinds', value: 'repository' })
    const both = map.papers.filter(({ community, links }) => community === first!.id && links !== undefined).length
    expect(await items.count()).toBe(1 + both)
    expect(await items.first().evaluate((item) => item.matches(':focus'))).toBe(true)
  })

  test('an entity can be a filter, and is taken out where it was put', async () => {
    const entity = map.entities.find(({ kind }) => kind === 'method')!
    await viewer.open(`${MAP}#v=1&entity=${encodeURIComponent(entity.id)}`)
    await viewer.page.getByRole('button', { name: 'Only these papers' }).click()
    const users = new Set(map.mentions.filter((mention) => mention.entity === entity.id).map(({ paper }) => paper))
    expect(await viewer.said()).toContain(`${users.size} of 70 papers`)
    await viewer.page.keyboard.press('Escape')
    await viewer.page.getByRole('button', { name: `Leave out ${entity.name}` }).click()
    expect(await viewer.hash()).not.toContain('uses')
  })
})

describe('search', () => {
  const field = () => viewer.page.getByRole('combobox', { name: /^Search/u })
  const options = () => viewer.page.getByRole('option')

  test('groups what it finds by kind', async () => {
    await viewer.open(MAP)
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type('chorus')
    const groups = viewer.page.getByRole('listbox').getByRole('group')
    expect(await groups.count()).toBeGreaterThan(1)
    expect(await viewer.page.getByRole('group', { name: 'Datasets' }).getByRole('option').first().textContent()).toContain('ChorusSet')
    await viewer.page.keyboard.press('ArrowDown')
    const active = await field().getAttribute('aria-activedescendant')
    expect(active).toBe('hit-1')
    expect(await options().nth(1).getAttribute('aria-selected')).toBe('true')
  })

  test('a kind before a colon narrows it, misspelt as the rest may be', async () => {
    await viewer.open(MAP)
    await field().fill('dataset: chorsset')
    expect(await viewer.page.getByRole('listbox').getByRole('group').count()).toBe(1)
    await field().press('Enter')
    expect(await viewer.hash()).toBe('#v=1&entity=dataset%3Achorusset')
  })
})
