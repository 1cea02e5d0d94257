import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const LONG = 'A remarkably long name that no narrow gap between two panels has room for in one line of its own: and a subtitle'
const viewer = useViewer({
  '/map-a.json': JSON.stringify({ ...map, papers: map.papers.map((paper) => (paper.id === 'p0003' ? { ...paper, title: LONG } : paper)) }),
})

/** Whether a line over the map meets a panel, and the height of its words. */
const measure = () =>
  viewer.page.evaluate(() => {
    const root = document.querySelector('paper-map')!.shadowRoot!
    const boxesOf = (selector: string): DOMRect[] => [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0)
    const pills = boxesOf('.pill')
    const met = boxesOf('.panel, .bar').filter((panel) =>
      pills.some((pill) => pill.left < panel.right && pill.right > panel.left && pill.top < panel.bottom && pill.bottom > panel.top),
    )
    const [words] = boxesOf('.pill > span:first-child')
    return { pills: pills.length, met: met.length, outside: pills.filter(({ left, right }) => left < 0 || right > innerWidth).length, height: words!.height, width: words!.width }
  })

test.each([
  [390, 36],
  [820, 24],
  [1024, 24],
  [1280, 24],
  [1440, 24],
])('at %i pixels the lines over the map stay between the panels', async (width, most) => {
  await viewer.open('/index.html?src=map-a.json#v=1&focus=p0003&paper=p0003&has=repository', { viewport: { width, height: 800 } })
  const { pills, met, outside, height, width: wide } = await measure()
  expect({ pills, met, outside }).toEqual({ pills: 2, met: 0, outside: 0 })
  expect(height).toBeLessThanOrEqual(most)
  expect(wide).toBeGreaterThan(150)
})
