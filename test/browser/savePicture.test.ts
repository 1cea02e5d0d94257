import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const dialog = () => viewer.page.getByRole('dialog', { name: 'Save a picture' })

async function save(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  if (!(await dialog().isVisible())) await viewer.page.keyboard.press('d')
  const download = viewer.page.waitForEvent('download')
  await dialog().getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Size of a picture, and the part of its pixels that differ clearly from its first. */
function look(bytes: Buffer): Promise<{ readonly width: number; readonly height: number; readonly inked: number }> {
  return viewer.page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
    const { width, height } = picture
    const context = new OffscreenCanvas(width, height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    let count = 0
    for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at]! - data[0]!) + Math.abs(data[at + 2]! - data[2]!) > 60) count++
    return { width, height, inked: count / (width * height) }
  }, bytes.toString('base64'))
}

test('what is seen is saved as a picture as fine as one likes, the whole map as a drawing with words', async () => {
  await viewer.open('/index.html?src=map-a.json&name=Tides#v=1&has=repository&color=year')
  await viewer.page.getByRole('button', { name: 'Save a picture (d)' }).click()
  expect(await viewer.findFaults()).toEqual([])
  const coarse = await save('PNG')
  const fine = await save('PNG, twice as fine')
  expect([coarse.name, await viewer.said()]).toEqual(['map.png', 'map.png saved'])
  const [one, two] = [await look(coarse.bytes), await look(fine.bytes)]
  expect(one.width).toBeGreaterThan(700)
  expect([two.width, two.height]).toEqual([2 * one.width, 2 * one.height])
  expect(two.inked).toBeGreaterThan(0.003)
  expect(Math.abs(two.inked - one.inked)).toBeLessThan(0.02)
  expect(await viewer.page.locator('canvas.sigma-nodes').count()).toBe(1)
  const { name, bytes } = await save('SVG')
  const svg = bytes.toString('utf8')
  expect(name).toBe('map.svg')
  const papers = map.papers.filter(({ links }) => links !== undefined).length
  expect(['<metadata', '<title>Tides</title>', `<desc>${papers} papers`, '>TideFlow<'].filter((part) => !svg.includes(part))).toEqual([])
})
