import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { launchBrowser, serveFolder } from '../setup/browser.js'

/** What the drawn map looks like, measured in its pixels. */
const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const small = createMadeUpMap()
const large = createMadeUpMap({ papers: 600, communities: 14 })

let browser: Browser
let site: { url: string; close: () => Promise<void> }
let page: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveFolder(DIST, { files: { '/small.json': JSON.stringify(small), '/large.json': JSON.stringify(large) } })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  faults.length = 0
  return async () => {
    await page.context().close()
    expect(faults).toEqual([])
  }
})

async function open(map: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, reducedMotion: 'reduce', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${site.url}/index.html?src=${map}`)
  await page.locator('canvas.sigma-papers').waitFor()
  await page.waitForTimeout(400)
}
const dispatch = (action: object): Promise<void> =>
  page.locator('paper-map').evaluate((element, what) => {
    ;(element as HTMLElement & { viewer: { dispatch(action: object): void } }).viewer.dispatch(what)
  }, action)

/** Mean saturation and lightness of the page and the share of pixels that are not its ground, in the part that is the map's. */
async function measure(): Promise<{ saturation: number; lightness: number; inked: number }> {
  await page.waitForTimeout(350)
  const shot = (await page.screenshot({ clip: { x: 260, y: 70, width: 860, height: 640 } })).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const sums = { saturation: 0, lightness: 0, inked: 0 }
    for (let at = 0; at < data.length; at += 4) {
      const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!]
      sums.saturation += Math.max(r, g, b) - Math.min(r, g, b)
      sums.lightness += (r + g + b) / 3
      if (Math.abs(r - data[0]!) + Math.abs(g - data[1]!) + Math.abs(b - data[2]!) > 60) sums.inked++
    }
    const count = data.length / 4
    return { saturation: sums.saturation / count, lightness: sums.lightness / count, inked: sums.inked / count }
  }, shot)
}

describe('the drawn map', () => {
  test.each(['light', 'dark'] as const)('is tinted and mostly ground, %s', async (colorScheme) => {
    await open('small.json', { colorScheme })
    const { saturation, lightness, inked } = await measure()
    expect(saturation).toBeGreaterThan(5)
    expect(colorScheme === 'light' ? lightness : 255 - lightness).toBeGreaterThan(colorScheme === 'light' ? 225 : 205)
    expect(inked).toBeGreaterThan(0.01)
    expect(inked).toBeLessThan(0.15)
  })

  test('steps back where a paper is chosen, and comes back', async () => {
    await open('small.json')
    const before = await measure()
    await dispatch({ type: 'open-link', source: small.links[0]!.source, target: small.links[0]!.target })
    await dispatch({ type: 'clear' })
    expect((await measure()).inked).toBeCloseTo(before.inked, 2)
    await dispatch({ type: 'select-paper', id: small.papers[0]!.id })
    await page.getByRole('button', { name: /close/i }).first().waitFor()
    expect((await measure()).saturation).toBeLessThan(before.saturation)
  })

  test('a map of hundreds never becomes a grey ball, and shows more when one comes near', async () => {
    await open('large.json')
    const far = await measure()
    expect(far.inked).toBeLessThan(0.3)
    await page.mouse.move(690, 400)
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.wheel(0, -120)
      await page.waitForTimeout(80)
    }
    const near = await measure()
    expect(near.inked).toBeLessThan(0.35)
    expect(near.inked).not.toBeCloseTo(far.inked, 3)
  })

  test('comes back where the browser takes its context away', async () => {
    await open('small.json')
    const before = await measure()
    await page.locator('canvas.sigma-nodes').evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2') ?? (canvas as HTMLCanvasElement).getContext('webgl')
      context!.getExtension('WEBGL_lose_context')!.loseContext()
    })
    await page.waitForTimeout(600)
    await page.locator('canvas.sigma-nodes').waitFor()
    expect((await measure()).inked).toBeCloseTo(before.inked, 2)
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1)
  })

  test('a phone held upright gets an upright map', async () => {
    await open('small.json', { viewport: { width: 390, height: 844 } })
    const shot = (await page.screenshot({ clip: { x: 0, y: 60, width: 390, height: 700 } })).toString('base64')
    const [wide, high] = await page.evaluate(async (base64) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
      context.drawImage(picture, 0, 0)
      const { data } = context.getImageData(0, 0, picture.width, picture.height)
      const range = { left: Infinity, right: 0, top: Infinity, bottom: 0 }
      for (let at = 0; at < data.length; at += 4) {
        const [x, y] = [(at / 4) % picture.width, Math.floor(at / 4 / picture.width)]
        if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) - Math.min(data[at]!, data[at + 1]!, data[at + 2]!) < 60) continue
        range.left = Math.min(range.left, x)
        range.right = Math.max(range.right, x)
        range.top = Math.min(range.top, y)
        range.bottom = Math.max(range.bottom, y)
      }
      return [range.right - range.left, range.bottom - range.top] as const
    }, shot)
    expect(high).toBeGreaterThan(wide)
  })
})
