import type { CDPSession } from 'playwright-core'
import { expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const viewer = useViewer({
  '/map-a.json': JSON.stringify(createMadeUpMap()),
  '/embed.html':
    '<!doctype html><html lang="en"><title>Page</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><p>Before.</p>' +
    '<div><paper-map src="map-a.json"></paper-map></div><script type="module" src="paper-map.js"></script></html>',
  '/page.css': 'div{height:560px} body{margin:0;height:3000px}',
  '/short.html':
    '<!doctype html><html lang="en"><title>Page</title><meta name="viewport" content="width=device-width, maximum-scale=1"><link rel="stylesheet" href="short.css"><p>Before.</p>' +
    '<div><paper-map src="map-a.json"></paper-map></div><script type="module" src="paper-map.js"></script></html>',
  '/short.css': 'div{height:560px} body{margin:0;height:900px}',
})
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }

/** Two fingers on a line through a point, so far apart, turned as they go. */
async function pinch(session: CDPSession, [x, y]: readonly [number, number], from: number, to: number): Promise<void> {
  const fingers = (reach: number, turn: number) =>
    [-1, 1].map((side, id) => ({ x: x + (side * reach * Math.cos(turn)) / 2, y: y + (side * reach * Math.sin(turn)) / 2, id }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from, 0) })
  for (let step = 1; step <= 6; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(from + ((to - from) * step) / 6, step / 20) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await viewer.settled()
}

/** One finger up or down; what it scrolls goes on for a while. */
async function swipe(session: CDPSession, [x, y]: readonly [number, number], by: number, then: 'lift' | 'stay' = 'lift'): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, id: 0 }] })
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + (by * step) / 10, id: 0 }] })
    await viewer.page.waitForTimeout(16)
  }
  if (then === 'lift') await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Coloured pixels of the drawn papers: discs grow with the map, and stand further apart. */
async function measureInk(): Promise<{ readonly count: number; readonly wide: number }> {
  const shot = (await viewer.page.screenshot({ clip: { x: 0, y: 50, width: 390, height: 640 } })).toString('base64')
  return viewer.page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    let [count, left, right] = [0, Infinity, 0]
    for (let at = 0; at < data.length; at += 4) {
      if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) - Math.min(data[at]!, data[at + 1]!, data[at + 2]!) < 70) continue
      count++
      left = Math.min(left, (at / 4) % picture.width)
      right = Math.max(right, (at / 4) % picture.width)
    }
    return { count, wide: right - left }
  }, shot)
}

test('two fingers apart bring the map nearer, together further away, and never turn it', async () => {
  await viewer.open('/index.html?src=map-a.json', PHONE)
  const session = await viewer.page.context().newCDPSession(viewer.page)
  const whole = await measureInk()
  await pinch(session, [195, 380], 240, 140)
  const far = await measureInk()
  expect(far.wide).toBeLessThan(0.75 * whole.wide)
  await pinch(session, [195, 380], 140, 240)
  const back = await measureInk()
  expect(Math.abs(back.wide - whole.wide)).toBeLessThan(12)
  expect(await viewer.page.evaluate(() => visualViewport!.scale)).toBe(1)
})

test('in someone else’s page one finger scrolls the page, two are for the map, a tap selects', async () => {
  await viewer.open('/embed.html', PHONE)
  const session = await viewer.page.context().newCDPSession(viewer.page)
  const whole = await measureInk()
  await pinch(session, [195, 330], 240, 140)
  expect((await measureInk()).wide).toBeLessThan(0.75 * whole.wide)
  expect(await viewer.page.evaluate(() => scrollY)).toBe(0)
  const still = viewer.page.evaluate(() => new Promise<void>((done) => addEventListener('scrollend', () => done(), { once: true })))
  await swipe(session, [195, 400], -180)
  await still
  expect(await viewer.page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await viewer.page.evaluate(() => {
    scrollTo(0, 0)
  })
  await pinch(session, [195, 330], 140, 240)
  await viewer.page.evaluate(() => {
    document.addEventListener('paper-select', () => (document.title = 'selected'))
  })
  const [x, y] = await viewer.findPaper({ left: 40, right: 350, top: 140, bottom: 520 })
  await viewer.page.touchscreen.tap(x, y)
  await viewer.page.waitForTimeout(400)
  expect(await viewer.page.title()).toBe('selected')
})

test('a page that is being scrolled keeps the fingers on it', async () => {
  // Too short to run out of sight, and of one scale.
  await viewer.open('/short.html', PHONE)
  const session = await viewer.page.context().newCDPSession(viewer.page)
  const whole = await measureInk()
  await swipe(session, [195, 400], -60, 'stay')
  await pinch(session, [195, 330], 240, 140)
  expect(await viewer.page.evaluate(() => scrollY)).toBeGreaterThan(0)
  // The page may run on for a while: it is brought back until it stays.
  const bringBack = async () => {
    await viewer.page.evaluate(() => {
      scrollTo(0, 0)
    })
    return measureInk()
  }
  await expect.poll(bringBack, { timeout: 15_000, interval: 200 }).toEqual(whole)
})

/** A finger that rests at a place, then moves through others, and is lifted. */
async function hold(session: CDPSession, [first, ...others]: readonly (readonly [number, number])[]): Promise<void> {
  const at = ([x, y]: readonly [number, number]) => ({ touchPoints: [{ x, y, id: 0 }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(first!) })
  await viewer.page.waitForTimeout(600)
  for (const place of others) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(place) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await viewer.settled()
}

const selected = () =>
  viewer.page.locator('paper-map').evaluate((element) => {
    const { subject } = (element as HTMLElement & { viewer: { state: { subject: { kind: string; ids?: readonly string[] } } } }).viewer.state
    return subject.ids?.length ?? 0
  })

test.each([['/index.html?src=map-a.json'], ['/embed.html']])('on %s a finger that rests adds a paper, or draws a line around several, and moves nothing', async (path) => {
  await viewer.open(path, PHONE)
  const session = await viewer.page.context().newCDPSession(viewer.page)
  const room = { left: 40, right: 350, top: 140, bottom: 320 }
  const before = await measureInk()
  await hold(session, [[20, 130], [40, 130], [40, 150], [20, 150]])
  expect([await selected(), await measureInk()]).toEqual([0, before])
  const [one] = await viewer.findPlaces(room, [12, 12])
  await hold(session, [one!])
  expect(await selected()).toBe(1)
  const others = await viewer.findPlaces(room, [12, 12])
  await hold(session, [others.at(-1)!])
  expect(await selected()).toBe(2)
  await viewer.dispatch({ type: 'clear' })
  await viewer.settled()
  await hold(session, [[30, 130], [360, 130], [360, 500], [30, 500], [30, 135]])
  expect(await selected()).toBeGreaterThan(2)
  expect(await viewer.page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1])
})

test('a finger that moves at once, or a second one, draws no line', async () => {
  await viewer.open('/index.html?src=map-a.json', PHONE)
  const session = await viewer.page.context().newCDPSession(viewer.page)
  await swipe(session, [195, 400], -60)
  const two = [{ x: 150, y: 300, id: 0 }, { x: 250, y: 400, id: 1 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: two })
  await viewer.page.waitForTimeout(600)
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: two.map(({ x, y, id }) => ({ x: x + 60, y, id })) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await viewer.settled()
  expect(await selected()).toBe(0)
})
