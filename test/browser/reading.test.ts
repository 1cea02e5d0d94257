import { readFile } from 'node:fs/promises'
import { shortestPath, whyNotLinked } from '@paperloom/core'
import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const MAP = '/index.html?src=map-a.json'
const ids = map.papers.map(({ id }) => id)
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const))
/** Two papers with a path of three links or more between them, and so without a link of their own. */
const [from, to] = pairs.find(([a, b]) => (shortestPath(map, a, b)?.length ?? 0) > 3)!
const steps = shortestPath(map, from, to)!
const titleOf = (id: string): string => map.papers.find((paper) => paper.id === id)!.title
const details = () => viewer.page.getByRole('complementary', { name: 'Details' })

describe('a path', () => {
  test('is asked for at its beginning, ends at the next paper chosen, and gives the reason of each hop', async () => {
    await viewer.open(`${MAP}#v=1&paper=${from}`)
    await details().getByRole('button', { name: 'Path to…' }).click()
    expect(await viewer.said()).toBe('Choose the paper to reach')
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type(`paper: ${titleOf(to)}`)
    await viewer.page.keyboard.press('Enter')
    expect(await viewer.hash()).toBe(`#v=1&path=${from}&path=${to}`)
    expect(await viewer.said()).toMatch(new RegExp(`^Path of ${steps.length - 1} links from`, 'u'))
    const hops = details().getByRole('button', { name: /^because of / })
    expect(await hops.count()).toBe(steps.length - 1)
    await hops.first().click()
    expect(await viewer.hash()).toBe(`#v=1&link=${steps[0]!.paper}&link=${steps[1]!.paper}`)
    await viewer.page.goBack()
    expect(await hops.count()).toBe(steps.length - 1)
  })

  test('can be given up with Escape', async () => {
    await viewer.open(`${MAP}#v=1&paper=${from}`)
    await viewer.page.keyboard.press('p')
    await viewer.page.getByText('Choose the paper to reach').first().waitFor()
    await viewer.page.keyboard.press('Escape')
    expect(await viewer.page.getByRole('button', { name: 'Cancel' }).isVisible()).toBe(false)
    expect(await viewer.hash()).toBe(`#v=1&paper=${from}`)
  })
})

test('what two papers without a link both cite is named', async () => {
  const papers = map.papers.map((paper) => (paper.id === from || paper.id === to ? { ...paper, references: ['Lind 1999, Herbs of the north'] } : paper))
  const other = ids.find((id) => id !== from && id !== to)!
  const citations = [from, to].map((source) => ({ source, target: other }))
  await viewer.open(`${MAP}#v=1&link=${from}&link=${to}`)
  await viewer.page.locator('paper-map').evaluate((element, next) => {
    ;(element as HTMLElement & { map: unknown }).map = next
  }, { ...map, papers, citations } as unknown as object)
  await details().getByText('References in common').waitFor()
  expect(await details().textContent()).toContain('Lind 1999, Herbs of the north')
  expect(await details().textContent()).toMatch(/2 references/u)
})

test('any two papers can be asked why they are not linked', async () => {
  const missing = whyNotLinked(map, from, to)
  await viewer.open(`${MAP}#v=1&paper=${from}&paper=${to}`)
  await details().getByRole('button', { name: 'Why not linked?' }).click()
  expect(await details().getByRole('heading', { level: 2 }).textContent()).toMatch(/are not linked$/u)
  const verdicts: Readonly<Record<string, string>> = { 'nothing-shared': 'nothing in common', 'weighs-nothing': 'weighs nothing', 'not-enough': 'not enough' }
  expect(await details().textContent()).toContain(verdicts[missing.reason])
  await details().getByRole('button', { name: 'Path between them' }).click()
  expect(await viewer.hash()).toBe(`#v=1&path=${from}&path=${to}`)
})

test('a citation that makes no link is told', async () => {
  await viewer.open(`${MAP}#v=1&paper=${from}&paper=${to}`)
  await viewer.page.locator('paper-map').evaluate((element, next) => {
    ;(element as HTMLElement & { map: unknown }).map = next
  }, { ...map, citations: [{ source: to, target: from }] } as unknown as object)
  await details().getByRole('button', { name: 'Why not linked?' }).click()
  expect(await details().textContent()).toMatch(/They share 1 direct citation.* cites /su)
})

test('a neighbourhood of one to three steps, with a way back', async () => {
  await viewer.open(`${MAP}#v=1&paper=${from}`)
  await viewer.page.keyboard.press('2')
  expect(await viewer.hash()).toBe(`#v=1&paper=${from}&focus=${from}&steps=2`)
  const reach = viewer.page.getByRole('group', { name: 'Reach' })
  expect(await reach.getByRole('button', { name: '2 steps' }).getAttribute('aria-pressed')).toBe('true')
  await reach.getByRole('button', { name: '3 steps' }).click()
  expect(await viewer.hash()).toContain('steps=3')
  await viewer.page.keyboard.press('u')
  await viewer.page.keyboard.press('u')
  expect(await viewer.hash()).toBe(`#v=1&paper=${from}`)
})

test('a line drawn with Shift selects what it encloses', async () => {
  await viewer.open(MAP)
  const stage = (await viewer.page.getByRole('application').boundingBox())!
  await viewer.page.keyboard.down('Shift')
  await viewer.page.mouse.move(stage.x + 300, stage.y + 70)
  await viewer.page.mouse.down()
  for (const [x, y] of [[1270, 70], [1270, 790], [300, 790]] as const) await viewer.page.mouse.move(stage.x + x, stage.y + y, { steps: 3 })
  await viewer.page.mouse.up()
  await viewer.page.keyboard.up('Shift')
  const chosen = [...(await viewer.hash()).matchAll(/paper=/gu)].length
  expect(chosen).toBeGreaterThan(60)
  expect(await details().getByRole('heading', { level: 2 }).textContent()).toBe(`${chosen} papers`)
})

test('the brackets go through the neighbours by weight and say why', async () => {
  await viewer.open(`${MAP}#v=1&paper=${from}`)
  const linked = map.links
    .filter(({ source, target }) => source === from || target === from)
    .sort((a, b) => b.weight - a.weight)
    .map(({ source, target }) => (source === from ? target : source))
  await viewer.page.keyboard.press(']')
  expect(await viewer.said()).toMatch(new RegExp(`^1 of ${linked.length}: .*weight .*shared`, 'u'))
  await viewer.page.keyboard.press(']')
  await viewer.page.getByRole('application').focus()
  await viewer.page.keyboard.press('Enter')
  expect(await viewer.hash()).toBe(`#v=1&paper=${linked[1]!}`)
})

describe('the reading list', () => {
  const open = () => viewer.page.getByRole('button', { name: /^Reading list/ })

  test('is filled by key and by button, stands in the address, and is saved as BibTeX', async () => {
    await viewer.open(`${MAP}#v=1&paper=${from}`)
    await viewer.page.keyboard.press('s')
    expect(await viewer.said()).toBe('Reading list, 1 paper')
    await viewer.dispatch({ type: 'select-paper', id: to })
    await details().getByRole('button', { name: 'Keep', exact: true }).click()
    await open().click()
    expect(await viewer.hash()).toBe(`#v=1&show=reading-list&pin=${from}&pin=${to}`)
    const download = viewer.page.waitForEvent('download')
    await details().getByRole('button', { name: 'Save as BibTeX' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('reading-list.bib')
    expect((await readFile(await file.path(), 'utf8')).match(/^@/gmu)).toHaveLength(2)
  })

  test('says what to do while it is empty', async () => {
    await viewer.open(MAP)
    await open().click()
    expect(await details().textContent()).toContain('Nothing here yet')
  })
})

test('the focus stays on a control that changes, and goes to the heading of what is new', async () => {
  await viewer.open(`${MAP}#v=1&paper=${from}`)
  const keep = details().getByRole('button', { name: 'Keep', exact: true })
  await keep.press('Enter')
  expect(await keep.getAttribute('aria-pressed')).toBe('true')
  expect(await keep.evaluate((element) => element.matches(':focus'))).toBe(true)
  await details().getByRole('button', { name: /^Why is / }).first().press('Enter')
  expect(await details().getByRole('heading', { level: 2 }).evaluate((element) => element.matches(':focus'))).toBe(true)
})
