import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({ '/map-a.json': JSON.stringify(createMadeUpMap()) })

/** The share of the free room's width or height, whichever is more, over which the drawn papers reach, and how far their middle is off its middle. */
async function measureFill(): Promise<{ readonly share: number; readonly off: number }> {
  await viewer.settled()
  const room = await viewer.page.evaluate(() => {
    const root = document.querySelector('paper-map')!.shadowRoot!
    const room = { left: 0, right: innerWidth, top: 0, bottom: innerHeight }
    for (const piece of root.querySelectorAll<HTMLElement>('.bar, .legend, .dock, .zoom, .strip')) {
      const { left, right, top, bottom, width } = piece.getBoundingClientRect()
      piece.style.visibility = 'hidden'
      if (width === 0) continue
      if (piece.matches('.bar')) room.top = bottom
      if (piece.matches('.legend')) room.left = right
      if (piece.matches('.dock, .strip')) room.bottom = top
      if (piece.matches('.zoom') && left > 0) room.right = right
    }
    return room
  })
  const shot = (await viewer.page.screenshot()).toString('base64')
  const box = await viewer.page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    const box = { left: Infinity, right: 0, top: Infinity, bottom: 0 }
    for (let at = 0; at < data.length; at += 4) {
      const inks = [data[at]!, data[at + 1]!, data[at + 2]!]
      if (Math.max(...inks) - Math.min(...inks) < 70) continue
      const [x, y] = [(at / 4) % picture.width, Math.floor(at / 4 / picture.width)]
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    return box
  }, shot)
  await viewer.page.evaluate(() => {
    for (const piece of document.querySelector('paper-map')!.shadowRoot!.querySelectorAll<HTMLElement>('.bar, .legend, .dock, .zoom, .strip')) piece.style.visibility = ''
  })
  const share = (from: 'left' | 'top', to: 'right' | 'bottom'): number => (box[to] - box[from]) / (room[to] - room[from])
  const off = (from: 'left' | 'top', to: 'right' | 'bottom'): number => Math.abs(box[to] + box[from] - room[to] - room[from]) / 2 / (room[to] - room[from])
  return { share: Math.max(share('left', 'right'), share('top', 'bottom')), off: Math.max(off('left', 'right'), off('top', 'bottom')) }
}

test.each([
  ['turning a phone and turning it back', [[390, 844], [844, 390], [390, 844]]],
  ['narrowing a window and widening it', [[1440, 900], [500, 900], [1440, 900]]],
] as const)('%s keeps the map in the middle of its room', async (_, sizes) => {
  const [width, height] = sizes[0]
  await viewer.open('/index.html?src=map-a.json', { viewport: { width, height } })
  const fresh = await measureFill()
  for (const [wide, high] of sizes.slice(1)) {
    await viewer.page.setViewportSize({ width: wide, height: high })
    const { share, off } = await measureFill()
    expect(share).toBeGreaterThan(0.7)
    expect(off).toBeLessThan(0.12)
    expect([wide, high, share]).toEqual([wide, high, wide === width ? expect.closeTo(fresh.share, 1) : expect.any(Number)])
  }
})
