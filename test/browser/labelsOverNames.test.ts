import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

interface Drawn {
  readonly layer: string
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })

/** Keeps what was written on each sheet since it was last wiped. */
function watchTexts(): void {
  const prototype = CanvasRenderingContext2D.prototype
  const { fillText, clearRect } = prototype
  const drawn: Drawn[] = []
  Object.assign(globalThis, { drawn })
  prototype.clearRect = function (...place) {
    for (let at = drawn.length - 1; at >= 0; at--) if (drawn[at]!.layer === this.canvas.className) drawn.splice(at, 1)
    clearRect.apply(this, place)
  }
  prototype.fillText = function (text, x, y, ...rest) {
    const { a, e, f } = this.getTransform()
    const width = this.measureText(text).width
    const start = this.textAlign === 'center' ? x - width / 2 : this.textAlign === 'right' ? x - width : x
    drawn.push({ layer: this.canvas.className, text, left: start + e / a, right: start + width + e / a, y: y + f / a })
    fillText.call(this, text, x, y, ...rest)
  }
}

test('no label is written over a name of a region', async () => {
  await viewer.open('/index.html?src=map-a.json', { viewport: { width: 560, height: 800 } }, { prepare: watchTexts })
  let labels = 0
  let letters = 0
  for (const { id } of map.papers.slice(0, 16)) {
    await viewer.dispatch({ type: 'select-paper', id })
    await viewer.settled()
    const texts = await viewer.page.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn)
    const on = (layer: string): Drawn[] => texts.filter((text) => text.layer.includes(layer))
    const names = on('regions')
    labels += on('papers').length
    letters += names.length
    const covered = on('papers').flatMap((label) => names.filter((name) => Math.abs(name.y - label.y) < 10 && name.left < label.right && label.left < name.right).map((name) => [label.text, name.text]))
    expect(covered).toEqual([])
  }
  expect(labels).toBeGreaterThan(10)
  expect(letters).toBeGreaterThan(100)
})
