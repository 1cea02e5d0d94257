import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

/** What the drawn map looks like, measured in its pixels. */
const small = createMadeUpMap()
const large = createMadeUpMap({ papers: 600, communities: 14 })
const viewer = useViewer({ '/small.json': JSON.stringify(small), '/large.json': JSON.stringify(large) })

const open = (map: string, options: BrowserContextOptions = {}): Promise<void> =>
  viewer.open(`/index.html?src=${map}`, { viewport: { width: 1200, height: 760 }, ...options })

/** Mean saturation and lightness of the page and the share of pixels that are not its ground, in the part that is the map's. */
async function measure(): Promise<{ saturation: number; lightness: number; inked: number }> {
  await viewer.settled()
  const shot = (await viewer.page.screenshot({ clip: { x: 260, y: 70, width: 860, height: 640 } })).toString('base64')
  return viewer.page.evaluate(async (base64) => {
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
    await viewer.dispatch({ type: 'open-link', source: small.links[0]!.source, target: small.links[0]!.target })
    await viewer.dispatch({ type: 'clear' })
    expect((await measure()).inked).toBeCloseTo(before.inked, 2)
    await viewer.dispatch({ type: 'select-paper', id: small.papers[0]!.id })
    await viewer.page.getByRole('button', { name: /close/i }).first().waitFor()
    expect((await measure()).saturation).toBeLessThan(before.saturation)
  })

  test('a map of hundreds never becomes a grey ball, and shows more when one comes near', async () => {
    await open('large.json')
    const far = await measure()
    expect(far.inked).toBeLessThan(0.3)
    await viewer.page.mouse.move(690, 400)
    for (let turn = 0; turn < 3; turn++) {
      await viewer.page.mouse.wheel(0, -120)
      await viewer.drawn()
    }
    const near = await measure()
    expect(near.inked).toBeLessThan(0.35)
    expect(near.inked).not.toBeCloseTo(far.inked, 3)
  })

  test('comes back where the browser takes its context away', async () => {
    await open('small.json')
    const before = await measure()
    await viewer.page.locator('canvas.sigma-nodes').evaluate((canvas) => {
      canvas.id = 'lost'
      const context = (canvas as HTMLCanvasElement).getContext('webgl2') ?? (canvas as HTMLCanvasElement).getContext('webgl')
      context!.getExtension('WEBGL_lose_context')!.loseContext()
    })
    await viewer.page.locator('canvas.sigma-nodes:not(#lost)').waitFor()
    expect((await measure()).inked).toBeCloseTo(before.inked, 2)
    expect(await viewer.page.locator('canvas.sigma-nodes').count()).toBe(1)
  })

  test('a phone held upright gets an upright map', async () => {
    await open('small.json', { viewport: { width: 390, height: 844 } })
    const shot = (await viewer.page.screenshot({ clip: { x: 0, y: 60, width: 390, height: 700 } })).toString('base64')
    const [wide, high] = await viewer.page.evaluate(async (base64) => {
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
