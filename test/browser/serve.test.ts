import { join } from 'node:path'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { ROOT, runBuiltCommand, serveBuilt } from '../setup/built.js'
import { useBrowser } from '../setup/browser.js'
import { untilDrawn } from '../setup/viewerPage.js'
import { openWatched } from './watchPage.js'

const browser = useBrowser()
let folder: string
let daily: string
let few: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperloom-serve-'))
  daily = await buildExample('daily-papers')
  few = await buildExample('script-basics')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('build, serve, look: the viewer shows the map under a strict policy, and asks no other host', async () => {
  const site = await serveBuilt(daily)
  const page = await browser().newPage()
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

describe.each([
  ['without a sandbox', 'embed.html?src=map.json', ''],
  ['in a sandbox, with a map that is sent', '', 'sandbox="allow-scripts"'],
])('the page for frames, %s', (_, src, attributes) => {
  test('is served under the strict policy and breaks none of it', async () => {
    const site = await serveBuilt(few)
    const { page, faults } = await openWatched(await browser().newContext({ viewport: { width: 1000, height: 700 } }))
    const headers = { 'content-security-policy': "default-src 'self'" }
    const html = `<!doctype html><html lang="en"><title>Host</title><iframe title="Map" width="900" height="600" ${attributes} ${src === '' ? '' : `src="${src}"`}></iframe><script src="send.js"></script></html>`
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', headers, body: html }))
    await page.route('**/send.js', (route) => route.fulfill({ contentType: 'text/javascript', headers, body: src === '' ? SEND : '' }))
    const embedded = page.waitForResponse((response) => response.url().includes('/embed.html'))
    await page.goto(`${site.url}host.html`)
    expect((await embedded).headers()['content-security-policy']).toMatch(/^default-src 'self'/)
    await page.frameLocator('iframe').getByRole('application', { name: /^Map of 9 papers/ }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
    site.close()
  })
})

/** A page that sends its frame a map, because in a sandbox nothing can be asked for. */
const SEND = `
  const frame = document.querySelector('iframe')
  addEventListener('message', async ({ source, data }) => {
    if (source !== frame.contentWindow || data.type !== 'listening') return
    frame.contentWindow.postMessage({ paperloom: 1, type: 'update', map: await (await fetch('map.json')).json() }, '*')
  })
  frame.src = 'embed.html?origin=' + encodeURIComponent(location.origin)`

describe('the daily papers, served', () => {
  let site: { url: string; close: () => void }
  beforeAll(async () => {
    site = await serveBuilt(daily)
  })
  afterAll(() => site.close())

  test('are found, searched, opened and read: a paper, its neighbours and the reasons', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await page.goto(site.url)
    await page.getByText(/^70 papers/).first().waitFor()
    await page.getByRole('combobox', { name: /search/i }).fill('tree search')
    await page.getByRole('option', { name: /Tree Search for Language Model Agents/ }).click()
    const details = page.getByRole('complementary', { name: 'Details' })
    expect(await details.getByRole('heading', { level: 2 }).textContent()).toBe('Tree Search for Language Model Agents')
    expect(await details.locator('mark').count()).toBeGreaterThan(2)
    const reasons = details.getByText(/^(?:concept|method|dataset|shared|words|because)/i)
    expect(await reasons.count()).toBeGreaterThan(2)
    expect(await details.textContent()).toContain('Autonomous Tree-search Ability of Large Language Models')
    await page.close()
  })

  test.each([
    ['light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 }, colorScheme: 'light' as const }],
  ])('are drawn: papers, links, regions and names, %s', async (name, options) => {
    const page = await browser().newPage({ ...options, reducedMotion: 'reduce' })
    await page.goto(site.url)
    await page.locator('canvas.sigma-papers').waitFor()
    await untilDrawn(page)
    const pictures = join(ROOT, 'test/browser/screenshots')
    mkdirSync(pictures, { recursive: true })
    const whole = await page.screenshot({ path: join(pictures, `daily-papers-${name}.png`) })
    for (const [layer, least] of [['nodes', 2000], ['edges', 1000], ['tints', 8000], ['regions', 1000], ['papers', 1000]] as const) {
      expect(await countWithout(page, layer, whole), layer).toBeGreaterThan(least)
    }
    await page.close()
  })
})

/** Builds the papers of an example with the command, as a reader would, and gives the map's file. */
async function buildExample(name: string): Promise<string> {
  const map = join(folder, `${name}.json`)
  const { exitCode, err } = await runBuiltCommand(['build', `examples/${name}/papers.jsonl`, '--out', map, '-q'])
  expect([exitCode, err]).toEqual([0, ''])
  return map
}

/** How many pixels differ from a picture of the whole page when a layer of the map is hidden. */
async function countWithout(page: Page, layer: string, whole: Buffer): Promise<number> {
  const canvas = page.locator(`canvas:is(.${layer}, .sigma-${layer})`)
  await canvas.evaluate((element) => (element.style.visibility = 'hidden'))
  const without = await page.screenshot()
  await canvas.evaluate((element) => (element.style.visibility = ''))
  return page.evaluate(async (pictures) => {
    const [one, other] = await Promise.all(
      pictures.map(async (base64) => {
        const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
        context.drawImage(picture, 0, 0)
        return context.getImageData(0, 0, picture.width, picture.height).data
      }),
    )
    let changed = 0
    for (let at = 0; at < one!.length; at += 4) if (one![at] !== other![at] || one![at + 1] !== other![at + 1] || one![at + 2] !== other![at + 2]) changed++
    return changed
  }, [whole.toString('base64'), without.toString('base64')])
}
