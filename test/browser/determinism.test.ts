import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildMap, readSource, toMapJson } from '@paperloom/core'
import { makePapersText } from '../bench/madeUpPapers.mjs'
import { serveFolder, useBrowser } from '../setup/browser.js'

/** The library as a page would bundle it. */
const ENTRY = fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url))
/** What the page does: a map of the papers, and one of the papers the other way round. */
const SCRIPT = `import { buildMap, readSource, toMapJson } from './core.js'
window.weave = async () => {
  const papers = readSource(await (await fetch('papers.txt')).text()).value
  return [papers, [...papers].reverse()].map((order) => toMapJson(buildMap(order).value))
}`
const DAILY_PAPERS = readFileSync(new URL('../../examples/daily-papers/papers.jsonl', import.meta.url), 'utf8')

const browser = useBrowser()
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-core-'))
  const lib = { entry: ENTRY, formats: ['es' as const], fileName: () => 'core.js' }
  await build({ configFile: false, logLevel: 'error', build: { lib, outDir: folder, emptyOutDir: true, target: 'es2023' } })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['the daily papers', DAILY_PAPERS],
  ['200 made-up papers', makePapersText(200)],
])('Node and Chromium make the same map of %s, byte for byte', async (_, text) => {
  const headers = { 'content-security-policy': "default-src 'self'" }
  const html = '<!doctype html><link rel="icon" href="papers.txt"><script type="module" src="script.js"></script>'
  const files = { '/index.html': html, '/script.js': SCRIPT, '/papers.txt': text }
  const site = await serveFolder(folder, { headers, files })
  const page = await browser().newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(`${site.url}/`)
  const inBrowser = await page.evaluate(() => (window as unknown as { weave: () => Promise<string[]> }).weave())
  await page.close()
  await site.close()
  const inNode = toMapJson(buildMap(readSource(text).value).value)
  expect(inBrowser.map((map) => map === inNode)).toEqual([true, true])
  expect(inNode.length).toBeGreaterThan(100_000)
  expect(faults).toEqual([])
})
