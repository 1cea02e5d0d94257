import { expect, test } from 'vitest'
import { toSvg } from '../../packages/core/src/export/svg.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useBrowser } from '../setup/browser.js'

const browser = useBrowser()

/** Texts that overlap when a browser draws them with its own fonts. */
async function findOverlaps(svg: string): Promise<{ texts: number; overlaps: string[] }> {
  const page = await browser().newPage()
  await page.setContent(`<body>${svg}`)
  const found = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('svg text')].map((text) => ({
      name: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        return width > 1 && height > 1 ? [`${a.name} / ${b.name}`] : []
      }),
    )
    return { texts: boxes.length, overlaps }
  })
  await page.close()
  return found
}

test.each([
  ['a small map', toSvg(createMadeUpMap())],
  ['a narrow picture', toSvg(createMadeUpMap(), { width: 560, theme: 'dark' })],
  ['a large map with many labels', toSvg(createMadeUpMap({ papers: 500, communities: 20 }), { labels: 200 })],
])('no words overlap: %s', async (_, svg) => {
  const { texts, overlaps } = await findOverlaps(svg)
  expect(texts).toBeGreaterThan(30)
  expect(overlaps).toEqual([])
})
