import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makePapers } from '../bench/madeUpPapers.mjs'
import { CITATIONS, EXPORTS } from '../fixtures/bibliography/exports.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { serveFolder, useBrowser } from '../setup/browser.js'

/** Under the strictest policy, with no network but this server: the map is built in the browser alone. */
const POLICY = { 'content-security-policy': "default-src 'self'" }
const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const lines = (from: number, to: number): string => makePapers(60).slice(from, to).map((paper) => JSON.stringify(paper)).join('\n')
const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const browser = useBrowser()
let site: { url: string; close: () => Promise<void> }
let page: Page
const faults: string[] = []

beforeAll(async () => {
  site = await serveFolder(DIST, { headers: POLICY, files: { '/given.json': JSON.stringify(createMadeUpMap({ papers: 20, communities: 3 })) } })
})
afterAll(() => site.close())
beforeEach(() => {
  faults.length = 0
  return async () => {
    await page.context().close()
    expect(faults).toEqual([])
  }
})

async function open(path = '/index.html', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser().newContext({ viewport: { width: 1100, height: 720 }, reducedMotion: 'reduce', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  await page.goto(site.url + path)
}
const choose = (...files: ReturnType<typeof file>[]): Promise<void> => page.locator('input[type=file]').setInputFiles(files)
const report = () => page.getByRole('region', { name: 'Import report' }).getByRole('status')
const places = (): Promise<Record<string, readonly [number, number]>> =>
  page.locator('paper-map').evaluate((element) => {
    const { map } = element as HTMLElement & { map: { papers: { id: string; x: number; y: number }[] } }
    return Object.fromEntries(map.papers.map(({ id, x, y }) => [id, [x, y] as const]))
  })
const carry = (name: string, text: string) =>
  page.evaluateHandle(([called, content]) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content!], called!))
    return transfer
  }, [name, text])

describe('without a map', () => {
  test.each(Object.entries(EXPORTS))('a drop of %s, as a database exports it, becomes a map with its citations', async (name, text) => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: await carry(name, text) })
    await report().waitFor()
    expect(await report().textContent()).toBe('6 records read: 6 papers on the map.')
    const cited = await page.locator('paper-map').evaluate((element) => {
      const { map } = element as HTMLElement & { map: { papers: { id: string; title: string }[]; citations: { source: string; target: string }[] } }
      const title = (id: string): string => map.papers.find((paper) => paper.id === id)!.title
      return map.citations.map(({ source, target }) => [title(source), title(target)])
    })
    expect(cited.sort()).toEqual([...CITATIONS].sort())
  })

  test('says what can be brought, and builds the map of a chosen file', async () => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await choose(file('mine.jsonl', lines(0, 40)))
    await report().waitFor()
    expect(await report().textContent()).toBe('40 records read: 40 papers on the map.')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('mine')
    await page.locator('canvas.sigma-papers').waitFor()
    expect(await page.getByRole('heading', { name: 'Make a map of your papers' }).count()).toBe(0)
  })

  test('builds of a pasted list, by keyboard', async () => {
    await open()
    await page.getByRole('button', { name: 'Paste text' }).press('Enter')
    await page.getByRole('textbox', { name: 'Papers as text' }).fill(lines(0, 12))
    await page.getByRole('button', { name: 'Build the map' }).press('Enter')
    await report().waitFor()
    expect(await report().textContent()).toContain('12 papers on the map')
  })

  test('unpacks gzip and tells what was left out', async () => {
    await open()
    await choose(file('mine.jsonl.gz', gzipSync(`${lines(0, 8)}\n{"abstract":"no title"}\n`)))
    await report().waitFor()
    expect(await report().textContent()).toBe('9 records read: 8 papers on the map, 1 left out.')
    await page.getByText('1 remark').click()
    expect(await page.getByRole('region', { name: 'Import report' }).getByRole('listitem').first().textContent()).toContain('mine.jsonl')
  })

  test.each([
    ['a picture', file('photo.txt', '\u0000\u0001\u0002'), /^No map could be made of this/u],
    ['damaged gzip', file('broken.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3])), /broken\.gz cannot be unpacked/u],
    ['nothing', file('empty.txt', ''), /the text is empty/iu],
  ])('says why nothing can be made of %s, and lets try again', async (_, bad, words) => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await choose(bad)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(words)
    await choose(file('mine.jsonl', lines(0, 6)))
    await report().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('can be cancelled at once', async () => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await choose(file('many.jsonl', makePapers(3000).map((paper) => JSON.stringify(paper)).join('\n')))
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { name: 'Make a map of your papers' }).isVisible()).toBe(true)
    expect(await page.locator('.import-report').count()).toBe(0)
  })
})

describe('with a map', () => {
  test('adds a second file and leaves every paper where it was', async () => {
    await open()
    await choose(file('mine.jsonl', lines(0, 40)))
    await report().waitFor()
    const before = await places()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.getByRole('button', { name: 'Add papers' }).isVisible()).toBe(true)
    await choose(file('more.jsonl', lines(40, 60)))
    await report().waitFor()
    const after = await places()
    expect(Object.keys(after)).toHaveLength(60)
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('mine')
  })

  test('on a phone nothing is offered over what an address opens, until it is closed', async () => {
    await open('/index.html?src=given.json#v=1&paper=p0003', { viewport: { width: 390, height: 844 } })
    const add = page.getByRole('button', { name: 'Add papers', includeHidden: true })
    await add.waitFor({ state: 'attached' })
    expect(await add.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Close' }).click()
    await add.waitFor()
  })

  test('a drop shows where it may fall, and on the right makes a new map', async () => {
    await open('/index.html?src=given.json')
    await page.locator('canvas.sigma-papers').waitFor()
    await page.getByRole('button', { name: 'Add papers' }).waitFor()
    const data = await carry('dropped.jsonl', lines(0, 10))
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    expect(await page.getByText('Add to this map').isVisible()).toBe(true)
    await page.dispatchEvent('[data-drop=new]', 'drop', { dataTransfer: data })
    await report().waitFor()
    expect(Object.keys(await places())).toHaveLength(10)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('dropped')
  })

  test('shows a map document as it is, and saves the map that is shown', async () => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await choose(file('given.json', JSON.stringify(createMadeUpMap({ papers: 20, communities: 3 }))))
    await report().waitFor()
    expect(Object.keys(await places())).toHaveLength(20)
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the map' }).click()])
    expect(saved.suggestedFilename()).toBe('map.json')
  })
})

describe('accessibility', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  const check = async (): Promise<readonly string[]> => {
    await page.evaluate(await readFile(axe, 'utf8'))
    return page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await tool.run()).violations.map(({ id }) => id)
    })
  }

  test.each(['light', 'dark'] as const)('axe finds nothing on the page without a map, %s, 320 px wide', async (colorScheme) => {
    await open('/index.html', { colorScheme, viewport: { width: 320, height: 640 } })
    await page.getByRole('button', { name: 'Paste text' }).click()
    expect(await check()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('axe finds nothing in the report, nor where a file cannot be read', async () => {
    await open()
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await choose(file('empty.txt', ''))
    await page.getByRole('alert').waitFor()
    expect(await check()).toEqual([])
    await choose(file('mine.jsonl', lines(0, 12)))
    await report().waitFor()
    expect(await check()).toEqual([])
  })
})

test('without workers the page builds the map itself, step by step', async () => {
  const context = await browser().newContext({ viewport: { width: 1100, height: 720 } })
  page = await context.newPage()
  await page.addInitScript(() => {
    ;(globalThis as unknown as { Worker: unknown }).Worker = class {
      constructor() {
        throw new Error('no workers here')
      }
    }
  })
  await page.goto(`${site.url}/index.html`)
  await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
  await choose(file('mine.jsonl', lines(0, 12)))
  await report().waitFor()
  expect(await report().textContent()).toContain('12 papers on the map')
})
