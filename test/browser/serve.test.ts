import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { runBuiltCommand, serveBuilt } from '../setup/built.js'
import { launchBrowser } from '../setup/browser.js'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-serve-'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test('build, serve, look: the viewer shows the map under a strict policy, and asks no other host', async () => {
  const map = join(folder, 'map.json')
  expect((await runBuiltCommand(['build', 'examples/daily-papers/papers.jsonl', '--out', map, '-q'])).exitCode).toBe(0)
  const site = await serveBuilt(map)
  const page = await browser.newPage()
  const faults: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  const answer = await page.goto(site.url)
  expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'self'/)
  await page.locator('paper-map canvas').first().waitFor()
  await page.getByText('70 papers').first().waitFor()
  expect([...hosts]).toEqual([new URL(site.url).host])
  expect(faults).toEqual([])
  await page.close()
  site.close()
})
