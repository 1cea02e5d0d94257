import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({
  '/map-a.json': JSON.stringify(createMadeUpMap({ cited: true })),
  '/map-b.json': JSON.stringify(createMadeUpMap({ papers: 240, communities: 24 })),
})
const MAP = '/index.html?src=map-a.json'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const layers = () => viewer.page.getByRole('button', { name: 'Legend and filters', exact: true })
const details = () => viewer.page.locator('.details')

/** Taps the middle of what a selector finds. */
async function tap(selector: string): Promise<void> {
  const { x, y, width, height } = (await viewer.page.locator(selector).boundingBox())!
  await viewer.page.touchscreen.tap(x + width / 2, y + height / 2)
  await viewer.drawn()
}

test('a tap on the handle of a sheet moves the sheet and presses nothing else', async () => {
  await viewer.open(`${MAP}#v=1&paper=p0003`, PHONE)
  const heights: (string | null)[] = []
  for (let turn = 0; turn < 3; turn++) {
    await tap('.details .handle')
    heights.push(await details().getAttribute('data-height'))
  }
  expect(heights).toEqual(['full', 'peek', 'half'])
  expect(await viewer.hash()).toBe('#v=1&paper=p0003')
})

test('a drag sets the sheet to the nearest height, and the click after it does no more', async () => {
  await viewer.open(`${MAP}#v=1&paper=p0003`, { viewport: PHONE.viewport })
  const { x, y, width, height } = (await viewer.page.locator('.details .handle').boundingBox())!
  const [middle, from] = [x + width / 2, y + height / 2]
  await viewer.page.mouse.move(middle, from)
  await viewer.page.mouse.down()
  await viewer.page.mouse.move(middle, from + 150, { steps: 5 })
  await viewer.page.mouse.move(middle, from + 250, { steps: 5 })
  await viewer.page.mouse.up()
  expect(await details().getAttribute('data-height')).toBe('peek')
  await viewer.page.locator('.details .handle').click()
  expect(await details().getAttribute('data-height')).toBe('half')
})

test.each([
  ['a finger', PHONE, 44],
  ['a mouse', { viewport: PHONE.viewport }, 28],
] as const)('a sheet is moved by a handle that is high enough for %s', async (_, options, least) => {
  await viewer.open(`${MAP}#v=1&paper=p0003`, options)
  expect((await viewer.page.locator('.details .handle').boundingBox())!.height).toBeGreaterThanOrEqual(least)
  await viewer.dispatch({ type: 'clear' })
  await layers().click()
  expect((await viewer.page.locator('.legend .handle').boundingBox())!.height).toBeGreaterThanOrEqual(least)
})

test('the legend of a phone is closed by its button and by Escape, and the focus is back where it came from', async () => {
  await viewer.open(`${MAP}#v=1&has=repository`, PHONE)
  const legend = viewer.page.getByRole('complementary', { name: 'Legend and filters' })
  for (const close of [() => legend.getByRole('button', { name: 'Close' }).tap(), () => viewer.page.keyboard.press('Escape')]) {
    await layers().tap()
    expect(await legend.isVisible()).toBe(true)
    await close()
    expect(await legend.isVisible()).toBe(false)
    expect(await layers().evaluate((button) => button.matches(':focus'))).toBe(true)
  }
  expect(await viewer.hash()).toBe('#v=1&has=repository')
})

test('the heading of the legend folds nothing on a phone, nor does a fold from a wider page stay', async () => {
  await viewer.open(MAP)
  const heading = viewer.page.getByRole('button', { name: 'Communities' })
  const rows = viewer.page.locator('.communities')
  await heading.click()
  expect(await rows.isVisible()).toBe(false)
  await viewer.page.setViewportSize(PHONE.viewport)
  await layers().click()
  expect(await viewer.page.getByRole('heading', { name: 'Communities' }).count()).toBe(1)
  expect(await heading.count()).toBe(0)
  expect(await rows.isVisible()).toBe(true)
})

test('a finger beside a disc means it, a mouse there means nothing', async () => {
  await viewer.open(MAP, PHONE)
  const frame = { left: 20, right: 370, top: 120, bottom: 700 }
  const places = await viewer.findPlaces(frame, [6, 6])
  const nearest = (x: number, y: number): number => Math.min(...places.map(([left, top]) => Math.hypot(left - x, top - y)))
  const beside = places.flatMap(([x, y]) => [[x + 12, y], [x, y + 12]] as const).find(([x, y]) => x < 350 && y < 680 && nearest(x, y) > 10)!
  await viewer.page.mouse.click(...beside)
  await viewer.settled()
  expect(await viewer.hash()).toBe('')
  await viewer.page.touchscreen.tap(...beside)
  await viewer.page.waitForFunction(() => location.hash.startsWith('#v=1&paper='), undefined, { polling: 50, timeout: 5000 })
})

/** What can be pressed and is lower than so many pixels, or narrower than 24; a word inside of a text is as high as its line. */
const findLow = (least: number) =>
  viewer.page.evaluate((pixels) => {
    const { shadowRoot } = document.querySelector('paper-map')!
    return [...shadowRoot!.querySelectorAll('.loom[data-size] :is(button, select, summary, input, .list .row)')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      if (!element.checkVisibility() || (height >= pixels && width >= 24)) return []
      return [`${element.className || element.localName} ${Math.round(width)} x ${Math.round(height)}`]
    })
  }, least)

const LOOKS = ['', 'paper=p0003', 'paper=p0003&paper=p0004', 'community=c1', 'has=repository&focus=p0003', 'show=reading-list&pin=p0003&pin=p0004', 'view=list&paper=p0003', 'path=p0003&path=p0004']

test.each([
  ['a phone', PHONE, 44],
  ['a tablet', { ...PHONE, viewport: { width: 834, height: 1112 } }, 44],
  ['a wide page with a finger', { ...PHONE, viewport: { width: 1366, height: 1024 } }, 44],
  ['a wide page with a mouse', {}, 24],
] as const)('whatever can be pressed is large enough on %s', async (_, options, least) => {
  await viewer.open(MAP, options)
  const found: Record<string, readonly string[]> = {}
  for (const look of LOOKS) {
    await viewer.page.evaluate((text) => {
      location.hash = text
      for (const more of document.querySelector('paper-map')!.shadowRoot!.querySelectorAll('details')) more.open = true
    }, look === '' ? '' : `v=1&${look}`)
    await viewer.drawn()
    if (look === '' && (await layers().isVisible())) await layers().click()
    await viewer.drawn()
    const low = await findLow(least)
    if (low.length > 0) found[look] = [...new Set(low)]
  }
  expect(found).toEqual({})
})

test('in the list of a phone the sheet does not lie over the row that opened it', async () => {
  await viewer.open(`${MAP}#v=1&view=list`, PHONE, { ready: 'list' })
  const items = viewer.page.getByRole('treeitem')
  await items.first().tap()
  const rows = await items.all()
  const boxes = await Promise.all(rows.map((row) => row.boundingBox()))
  const low = rows[boxes.findIndex((box) => box !== null && box.y > 620)]!
  await low.getByText(/\w/u).first().tap()
  await viewer.drawn()
  const row = viewer.page.locator('.list [aria-selected=true]')
  for (const turn of ['half', 'peek', 'half']) {
    const sheet = (await details().boundingBox())!
    const box = (await row.boundingBox())!
    expect(await details().getAttribute('data-height')).toBe(turn)
    expect(box.y).toBeGreaterThan(48)
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.y + 1)
    await viewer.page.locator('.details .handle').press(turn === 'half' ? 'ArrowDown' : 'ArrowUp')
    await viewer.drawn()
  }
})

/** Inked pixels of the words on the map under the buttons for the zoom. */
const findCovered = () =>
  viewer.page.evaluate(() => {
    const root = document.querySelector('paper-map')!.shadowRoot!
    const { left, top, width, height } = root.querySelector('.zoom')!.getBoundingClientRect()
    return ['.sigma-regions', '.sigma-papers'].reduce((sum, name) => {
      const canvas = root.querySelector<HTMLCanvasElement>(name)!
      const frame = canvas.getBoundingClientRect()
      const scale = canvas.width / frame.width
      const { data } = canvas.getContext('2d')!.getImageData((left - frame.left) * scale, (top - frame.top) * scale, width * scale, height * scale)
      return sum + data.filter((value, at) => at % 4 === 3 && value > 0).length
    }, 0)
  })

test('a phone zooms by buttons, over no sheet and over no words', async () => {
  await viewer.open('/index.html?src=map-b.json', PHONE)
  const button = (name: string) => viewer.page.getByRole('button', { name, exact: true })
  const [near, far] = [button('Zoom in (+)'), button('Zoom out (−)')]
  const shoot = async (): Promise<string> => (await viewer.page.screenshot({ clip: { x: 20, y: 60, width: 300, height: 560 } })).toString('base64')
  const whole = await shoot()
  for (let turn = 0; turn < 5; turn++) {
    await near.tap()
    await viewer.settled()
    expect(await findCovered()).toBe(0)
  }
  expect(await shoot()).not.toBe(whole)
  for (let turn = 0; turn < 5; turn++) await far.tap()
  await viewer.dispatch({ type: 'select-paper', id: 'p0003' })
  for (const turn of ['half', 'peek']) {
    await viewer.settled()
    expect(await details().getAttribute('data-height')).toBe(turn)
    const [zoom, sheet] = [(await viewer.page.locator('.zoom').boundingBox())!, (await details().boundingBox())!]
    expect(zoom.y).toBeGreaterThan(56)
    expect(zoom.y + zoom.height).toBeLessThan(sheet.y)
    expect(await findCovered()).toBe(0)
    await viewer.page.locator('.details .handle').press('ArrowDown')
  }
})
