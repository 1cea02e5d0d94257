import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { toHtml, type PaperMap } from '@paperloom/core'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useBrowser } from '../setup/browser.js'
import { openWatched, type PageFaults } from './watchPage.js'

const PAGE = readFileSync(fileURLToPath(new URL('../../packages/viz/dist/single.html', import.meta.url)), 'utf8')
const map = createMadeUpMap()
const folder = mkdtempSync(join(tmpdir(), 'paperloom-html-'))

const browser = useBrowser()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a map as one file and opens it from the disk, without a network. */
async function open(value: PaperMap, { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {}) {
  const file = join(folder, 'map.html')
  writeFileSync(file, toHtml(value, PAGE, { title: 'My map', licence: 'CC BY 4.0', source: 'Our own bibliography' }))
  const context = await browser().newContext({ viewport: { width: 1200, height: 800 }, offline: true, ...options })
  const watched = await openWatched(context)
  await watched.page.goto(pathToFileURL(file).href + hash)
  return { ...watched, end: () => context.close() }
}

function expectQuiet({ faults, requests }: PageFaults): void {
  expect(faults).toEqual([])
  expect(requests.filter((address) => !/^(?:file|data|blob):/.test(address))).toEqual([])
}

describe('one file, from the disk, offline', () => {
  test('shows the map by its own policy and asks for nothing', async () => {
    const { page, end, ...watched } = await open(map)
    await page.getByRole('application', { name: /^Map of 70 papers/ }).waitFor()
    expect(await page.title()).toBe('My map')
    expect(await page.getByRole('heading', { level: 1, name: 'My map' }).isVisible()).toBe(true)
    await page.locator('.stage canvas').first().waitFor({ state: 'attached' })
    await page.getByRole('application').focus()
    await page.keyboard.press('l')
    await page.getByRole('treeitem').first().waitFor()
    expect(await page.evaluate(() => location.hash)).toBe('#v=1&view=list')
    await page.goBack()
    expect(await page.evaluate(() => document.querySelector('paper-map')?.state.view)).toBe('map')
    expectQuiet(watched)
    await end()
  })

  test('says under which licence and from where its data are', async () => {
    const { page, end, ...watched } = await open(map)
    await page.getByText('About this map').click()
    const notes = page.locator('#notes')
    expect(await notes.getByRole('definition').allTextContents()).toEqual([
      expect.stringMatching(/^A map of research papers: 70 papers · /),
      'CC BY 4.0',
      'Our own bibliography',
      '70 records: 70 kept, 0 merged, 0 dropped.',
      'paperloom made-up · seed 1',
      expect.stringContaining('MIT licence'),
    ])
    expect(await notes.isVisible()).toBe(true)
    expectQuiet(watched)
    await end()
  })

  test('an address with a state opens what it names', async () => {
    const { page, end, ...watched } = await open(map, { hash: '#v=1&paper=p0003' })
    await page.getByRole('heading', { level: 2, name: map.papers[3]!.title }).waitFor()
    expectQuiet(watched)
    await end()
  })

  test('without scripts it is a list of papers', async () => {
    const { page, end, ...watched } = await open(map, { javaScriptEnabled: false })
    expect(await page.getByRole('listitem').count()).toBe(70)
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      ...map.communities.map(({ label }) => label),
      'Papers that stand alone',
    ])
    expectQuiet(watched)
    await end()
  })

  test('what papers say is never run and never ends the page', async () => {
    const evil = '</script><script>document.title = "run"</script><!--<script>\u2028\u2029<img src=x onerror="document.title=1">$& $1'
    const papers = map.papers.map((paper, index) => (index === 3 ? { ...paper, title: evil, abstract: evil, url: 'javascript:alert(1)' } : paper))
    const { page, end, ...watched } = await open({ ...map, papers, mentions: [], parameters: { evil } }, { hash: '#v=1&paper=p0003' })
    await page.getByRole('heading', { level: 2 }).filter({ hasText: 'document.title' }).waitFor()
    expect(await page.title()).toBe('My map')
    expect(await page.evaluate(() => document.querySelector('paper-map')?.map?.papers[3]?.title)).toBe(evil)
    expectQuiet(watched)
    await end()
  })
})

test('an empty map says so', async () => {
  const { page, end, ...watched } = await open(createMadeUpMap({ papers: 0, communities: 0 }))
  await page.getByRole('heading', { name: 'This map has no papers' }).waitFor()
  expectQuiet(watched)
  await end()
})
