import { describe, expect, test } from 'vitest'
import { toLoom, toMapJson, type PaperMap } from '@paperloom/core'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap({ papers: 300, communities: 8 })
/** So many links that they share the data of their corners. */
const dense = linkAll(createMadeUpMap({ papers: 210, communities: 3 }))
const viewer = useViewer({ '/map-a.json': toMapJson(map), '/map-a.loom': new Uint8Array(toLoom(map)), '/dense.json': JSON.stringify(dense) })

interface Counts {
  uploads: number
  words: number
}

/** Counts what is sent to the graphics card and how often letters are drawn. */
const count = (): void => {
  const counts: Counts = { uploads: 0, words: 0 }
  Object.assign(globalThis, { counts })
  const { bufferData } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.bufferData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    counts.uploads++
    ;(bufferData as (...all: unknown[]) => void).apply(this, given)
  }
  const { fillText } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.fillText = function (...given) {
    counts.words++
    fillText.apply(this, given)
  }
}
const counted = (): Promise<Counts> => viewer.page.evaluate(() => ({ ...(globalThis as unknown as { counts: Counts }).counts }))
const sheet = () =>
  viewer.page.locator('canvas.sigma-papers').evaluate((canvas) => {
    const { m41, m42, a } = new DOMMatrix(getComputedStyle(canvas).transform)
    return [Math.round(m41), Math.round(m42), a]
  })
const drag = async (dx: number, dy: number): Promise<void> => {
  await viewer.page.mouse.move(1150, 150)
  await viewer.page.mouse.down()
  for (let step = 1; step <= 4; step++) await viewer.page.mouse.move(1150 + (dx * step) / 4, 150 + (dy * step) / 4)
  await viewer.page.evaluate(() => new Promise(requestAnimationFrame))
  await viewer.page.evaluate(() => new Promise(requestAnimationFrame))
}

describe('while the map is dragged', () => {
  test('words move with it, nothing is sent to the graphics card, no letter is drawn; at rest they are set anew', async () => {
    await viewer.open('/index.html?src=map-a.json', {}, { prepare: count })
    await viewer.settled()
    const before = await counted()
    expect(before.words).toBeGreaterThan(0)
    await drag(-80, 40)
    expect(await sheet()).toEqual([-80, 40, 1])
    expect(await counted()).toEqual(before)
    await viewer.page.mouse.up()
    await viewer.settled()
    expect(await sheet()).toEqual([0, 0, 1])
    const after = await counted()
    expect(after.uploads).toBe(before.uploads)
    expect(after.words).toBeGreaterThan(before.words)
  })

  test('a long way brings the words that were beyond the edge', async () => {
    await viewer.open('/index.html?src=map-a.json', {}, { prepare: count })
    await viewer.settled()
    const before = await counted()
    await drag(-400, 60)
    expect((await counted()).words).toBeGreaterThan(before.words)
    await viewer.page.mouse.up()
  })
})

test('a hover sends what is lit to the graphics card, and not the map', async () => {
  await viewer.open('/index.html?src=map-a.json', {}, { prepare: () => Object.assign(globalThis, { sizes: [] }) })
  await viewer.page.evaluate(() => {
    const { bufferData } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.bufferData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      ;(globalThis as unknown as { sizes: number[] }).sizes.push((given[1] as ArrayBuffer).byteLength)
      ;(bufferData as (...all: unknown[]) => void).apply(this, given)
    }
  })
  const [x, y] = await viewer.findPaper()
  await viewer.page.mouse.move(x, y)
  await viewer.drawn()
  const sizes = await viewer.page.evaluate(() => (globalThis as unknown as { sizes: number[] }).sizes)
  expect(sizes.length).toBeGreaterThan(0)
  expect(Math.max(...sizes)).toBeLessThan(map.papers.length * 20)
})

test('a compact map is drawn as its document is', async () => {
  await viewer.open('/index.html?src=map-a.loom&name=Compact')
  const shown = await viewer.page.locator('paper-map').evaluate((element) => (element as HTMLElement & { map: unknown }).map)
  expect(shown).toEqual(JSON.parse(toMapJson(map)))
  await viewer.dispatch({ type: 'select-paper', id: map.papers[0]!.id })
  await viewer.page.getByText(map.papers[0]!.title).first().waitFor()
})

test('links are drawn however many they are', async () => {
  const countCalls = (): void => {
    const calls = { single: 0, shared: 0 }
    Object.assign(globalThis, { calls })
    const { drawArrays, drawArraysInstanced } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.drawArrays = function (...given) {
      calls.single++
      drawArrays.apply(this, given)
    }
    WebGL2RenderingContext.prototype.drawArraysInstanced = function (...given) {
      calls.shared++
      drawArraysInstanced.apply(this, given)
    }
  }
  const found: { shared: boolean; threads: boolean }[] = []
  for (const name of ['map-a', 'dense']) {
    await viewer.open(`/index.html?src=${name}.json`, {}, { prepare: countCalls })
    const { single, shared } = await viewer.page.evaluate(() => (globalThis as unknown as { calls: { single: number; shared: number } }).calls)
    expect(single).toBeGreaterThan(0)
    const whole = await viewer.page.screenshot()
    await viewer.page.locator('canvas.sigma-edges').evaluate((canvas) => (canvas.style.visibility = 'hidden'))
    found.push({ shared: shared > 0, threads: (await viewer.page.screenshot()).byteLength < 0.9 * whole.byteLength })
    await viewer.page.context().close()
  }
  expect(found).toEqual([{ shared: false, threads: true }, { shared: true, threads: true }])
})

/** Every paper linked to every other. */
function linkAll(from: PaperMap): PaperMap {
  const ids = from.papers.map(({ id }) => id)
  const links = ids.flatMap((source, at) => ids.slice(at + 1).map((target) => ({ source, target, weight: 0.5, evidence: [{ kind: 'shared-words' as const, weight: 0.5 }] })))
  return { ...from, links }
}
