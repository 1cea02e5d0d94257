import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { buildMap, readSource, toMapJson } from '@paperloom/core'
import { serveFolder, useBrowser } from '../setup/browser.js'
import { ROOT } from '../setup/built.js'
import { openWatched, type PageFaults } from './watchPage.js'

const POLICY = { 'content-security-policy': "default-src 'self'" }
const { value: papers } = readSource(readFileSync(join(ROOT, 'examples/script-basics/papers.jsonl'), 'utf8'))
const { value: map } = buildMap(papers, { seed: 1 })

const browser = useBrowser()
let open: ({ page: Page } & PageFaults) | undefined
afterEach(async () => {
  expect(open?.faults).toEqual([])
  await open?.page.context().close()
})

async function openAt(url: string): Promise<Page> {
  open = await openWatched(await browser().newContext({ viewport: { width: 1000, height: 900 } }))
  await open.page.goto(url)
  await open.page.getByRole('application', { name: /^Map of 9 papers/ }).waitFor()
  return open.page
}

/** Chooses a paper as a reader would who does not see the map. */
async function chooseBySearch(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/u }).fill(words)
  await page.getByRole('option', { name: new RegExp(words) }).first().click()
}

test('embed-html: the page hears what is chosen, lends the map its colours and tells it its language', async () => {
  const built = (name: string): Uint8Array => readFileSync(join(ROOT, 'packages/viz/dist', name))
  const files = { '/map.json': toMapJson(map), '/paper-map.js': built('paper-map.js'), '/words/german.js': built('words/german.js'), '/favicon.ico': '' }
  const site = await serveFolder(join(ROOT, 'examples/embed-html'), { headers: POLICY, files })
  const page = await openAt(`${site.url}/`)
  await chooseBySearch(page, 'TideCast: Forecasting')
  await page.getByRole('status').filter({ hasText: 'TideCast: Forecasting Harbour Levels' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Our papers' }).isVisible()).toBe(true)
  expect(await page.getByText('Data: CC BY 4.0').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await expect.poll(() => page.locator('.loom').evaluate((loom) => getComputedStyle(loom).backgroundColor)).toBe('rgb(21, 18, 31)')
  await page.getByLabel('Language of the map').selectOption('Deutsch')
  await page.getByRole('application', { name: /^Karte mit 9 Artikeln/ }).waitFor()
  await page.getByRole('status').filter({ hasText: 'TideCast: Forecasting Harbour Levels' }).waitFor()
  await site.close()
})

test('react-map: a map as a property, an event as a handler', async () => {
  const root = join(ROOT, 'examples/react-map')
  const outDir = join(ROOT, 'node_modules/.cache/paperloom/react-map')
  writeFileSync(join(root, 'map.json'), toMapJson(map))
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 } })
  const site = await serveFolder(outDir, { headers: POLICY, files: { '/favicon.ico': '' } })
  const page = await openAt(`${site.url}/`)
  expect(await page.getByRole('heading', { level: 1, name: 'Woven papers' }).isVisible()).toBe(true)
  await chooseBySearch(page, 'TideCast: Forecasting')
  await page.getByRole('status').filter({ hasText: 'TideCast: Forecasting Harbour Levels' }).waitFor()
  await site.close()
})
