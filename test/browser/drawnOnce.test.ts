import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

declare global {
  /** Lines of papers' labels, each as often as it was drawn. */
  var drawnLines: string[]
}

/** The viewer in one file is there before the page has been laid out for the first time. */
const PAGE = '<!doctype html><script type="module" src="paper-map.js"></script><style>paper-map { height: 100vh }</style><paper-map page src="map-a.json"></paper-map>'
const viewer = useViewer({ '/own.html': PAGE, '/map-a.json': JSON.stringify(createMadeUpMap()) }, { policy: "default-src 'self'; style-src 'self' 'unsafe-inline'" })

/** How often the label that was drawn most often was drawn, until the map has come to rest; the next count begins at 0. */
async function countDrawings(): Promise<number> {
  await viewer.settled()
  const lines = await viewer.page.evaluate(() => drawnLines.splice(0))
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

test('a map is drawn once when it opens, and again when something has changed', async () => {
  await viewer.open('/own.html', {}, {
    prepare: () => {
      globalThis.drawnLines = []
      const context = CanvasRenderingContext2D.prototype
      const draw = Reflect.get(context, 'strokeText')
      context.strokeText = function (line: string, x: number, y: number): void {
        if (line.length > 1) drawnLines.push(line)
        draw.call(this, line, x, y)
      }
    },
  })
  expect(await countDrawings()).toBe(1)
  await viewer.dispatch({ type: 'clear' })
  expect(await countDrawings()).toBe(0)
  await viewer.page.keyboard.press('t')
  expect(await countDrawings()).toBe(1)
  await viewer.dispatch({ type: 'toggle-filter', facet: 'communities', value: 'c1' })
  expect(await countDrawings()).toBe(1)
  await viewer.page.setViewportSize({ width: 1000, height: 700 })
  expect(await countDrawings()).toBeGreaterThan(0)
})
