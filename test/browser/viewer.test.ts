import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { launchBrowser, serveFolder } from '../setup/browser.js'

/** The viewer as it is built, under the strictest policy that it promises to work under. */
const POLICY = { 'content-security-policy': "default-src 'self'" }
const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const map = createMadeUpMap()
const linked = map.links.reduce((a, b) => (b.weight > a.weight ? b : a))

let browser: Browser
let site: { url: string; close: () => Promise<void> }
let page: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  const empty = { ...createMadeUpMap({ papers: 0, communities: 0 }) }
  site = await serveFolder(DIST, {
    headers: POLICY,
    files: {
      '/map-a.json': JSON.stringify(map),
      '/empty.json': JSON.stringify(empty),
      '/broken.json': '{"format":"something else"}',
      '/embed.html':
        '<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="hostile.css"><p>Before.</p>' +
        '<div class="frame"><paper-map src="map-a.json" name="Embedded"></paper-map></div><script type="module" src="paper-map.js"></script></html>',
      '/hostile.css': 'canvas{display:none!important} div{position:static!important} .frame{height:500px} body{height:3000px}',
    },
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(() => {
  faults.length = 0
  return async () => {
    await page.context().close()
    expect(faults).toEqual([])
  }
})

/** Opens a page and waits until its map is drawn. */
async function open(path: string, options: BrowserContextOptions = {}, ready = 'paper-map'): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  await page.goto(site.url + path)
  if (ready === 'paper-map') await page.locator('canvas.sigma-papers').first().waitFor()
  await page.waitForTimeout(150)
}

/** Where the pointer finds a paper, away from every panel. */
async function findPaper(): Promise<readonly [x: number, y: number]> {
  for (let y = 120; y < 760; y += 12) {
    for (let x = 300; x < 900; x += 12) {
      await page.mouse.move(x, y)
      if ((await page.locator('.stage.pointing').count()) > 0) return [x, y]
    }
  }
  throw new Error('no paper under the pointer')
}

const hash = (): Promise<string> => page.evaluate(() => location.hash)
const dispatch = (action: object): Promise<void> =>
  page.locator('paper-map').evaluate((element, what) => {
    ;(element as HTMLElement & { viewer: { dispatch(action: object): void } }).viewer.dispatch(what)
  }, action)

describe('the page', () => {
  test('draws the whole map and says what it is', async () => {
    await open('/index.html?src=map-a.json&name=Tides')
    expect(await page.locator('h1').textContent()).toBe('Tides')
    expect(await page.locator('.counts').textContent()).toMatch(/^70 papers · 11 communities · \d+ with code$/u)
    expect(await page.locator('.communities .row').count()).toBe(11)
    const painted = await page.locator('canvas.sigma-nodes').evaluate((canvas) => (canvas as HTMLCanvasElement).width)
    expect(painted).toBeGreaterThan(600)
    expect((await page.screenshot()).byteLength).toBeGreaterThan(60_000)
  })

  test('a click selects, the address follows, Back comes back, empty ground clears', async () => {
    await open('/index.html?src=map-a.json')
    const [x, y] = await findPaper()
    await page.mouse.click(x, y)
    const first = await hash()
    expect(first).toMatch(/^#v=1&paper=p\d{4}$/u)
    expect(await page.locator('.details h2').isVisible()).toBe(true)
    await page.locator('.neighbours .row').first().click()
    expect(await hash()).not.toBe(first)
    await page.goBack()
    expect(await hash()).toBe(first)
    await page.goBack()
    expect(await hash()).toBe('')
    expect(await page.locator('.details').isHidden()).toBe(true)
  })

  test('a card comes after a moment and goes with the pointer', async () => {
    await open('/index.html?src=map-a.json')
    await findPaper()
    expect(await page.locator('.card').isHidden()).toBe(true)
    await page.locator('.card').waitFor({ state: 'visible', timeout: 2000 })
    expect(await page.locator('.card .reasons li').count()).toBeGreaterThan(0)
    await page.mouse.move(640, 20)
    await page.locator('.card').waitFor({ state: 'hidden', timeout: 2000 })
  })

  test('a shared address opens what it names, and survives what the map does not have', async () => {
    await open('/index.html?src=map-a.json#v=1&paper=p0003&paper=gone&view=list')
    expect(await page.locator('.details h2').textContent()).toBe(map.papers[3]!.title)
    expect(await page.locator('.list').isVisible()).toBe(true)
  })

  test('opens a link down to its words, and the written parts add up', async () => {
    await open('/index.html?src=map-a.json')
    await dispatch({ type: 'open-link', source: linked.source, target: linked.target })
    const sum = (await page.locator('.sum').textContent())!
    const numbers = [...sum.matchAll(/\b\d\.\d\d\b/gu)].map(([number]) => Number(number))
    const total = numbers.pop()!
    expect(total).toBeCloseTo(linked.weight, 2)
    expect(numbers.reduce((all, part) => all + part, 0)).toBeCloseTo(total, 6)
    expect(await page.locator('blockquote mark').count()).toBeGreaterThan(1)
  })

  test('the search finds what is misspelt, by keyboard alone', async () => {
    await open('/index.html?src=map-a.json')
    await page.keyboard.press('/')
    await page.keyboard.type('chorsset')
    expect(await page.locator('[role=option]').first().textContent()).toContain('ChorusSet')
    expect(await page.locator('[role=combobox]').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await hash()).toBe('#v=1&entity=dataset%3Achorusset')
    expect(await page.locator('.details h2').textContent()).toBe('ChorusSet')
    await page.keyboard.press('Escape')
    expect(await hash()).toBe('')
  })

  test('keys walk over the map, focus, step back', async () => {
    await open('/index.html?src=map-a.json')
    await page.locator('.stage').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const [, id] = /paper=(p\d+)/u.exec(await hash())!
    await dispatch({ type: 'focus-paper', id })
    expect(await page.locator('.pill').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.pill').isHidden()).toBe(true)
    expect(await hash()).toBe(`#v=1&paper=${id!}`)
    await page.keyboard.press('Shift+?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
  })

  test('the list is a tree for the keyboard', async () => {
    await open('/index.html?src=map-a.json')
    await page.keyboard.press('l')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const focused = page.locator('[role=treeitem]:focus')
    expect(await focused.getAttribute('aria-level')).toBe('3')
    await page.keyboard.press('Enter')
    expect(await hash()).toContain('link=')
    await page.keyboard.press('ArrowLeft')
    expect(await focused.getAttribute('aria-level')).toBe('2')
  })

  test('light and dark, by the system and by hand', async () => {
    await open('/index.html?src=map-a.json', { colorScheme: 'dark' })
    expect(await page.locator('.loom').getAttribute('data-theme')).toBe('dark')
    await page.keyboard.press('t')
    expect(await page.locator('.loom').getAttribute('data-theme')).toBe('light')
  })

  test('on a phone the details are a sheet with three heights', async () => {
    await open('/index.html?src=map-a.json', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await dispatch({ type: 'select-paper', id: 'p0003' })
    const height = async (): Promise<number> => (await page.locator('.details').boundingBox())!.height
    await page.waitForTimeout(300)
    const half = await height()
    await page.locator('.details .handle').press('ArrowUp')
    await page.waitForTimeout(300)
    expect(await height()).toBeGreaterThan(half + 200)
    await page.locator('.details .handle').press('ArrowDown')
    await page.locator('.details .handle').press('ArrowDown')
    await page.waitForTimeout(300)
    expect(await height()).toBeLessThan(half)
    expect((await page.locator('.search input').boundingBox())!.y).toBeGreaterThan(760)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(390)
  })

  test('says what to do where there is no map, a broken one, an empty one', async () => {
    await open('/index.html', {}, 'notice')
    await page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await page.goto(`${site.url}/index.html?src=broken.json`)
    await page.locator('.notice.error').waitFor()
    expect(await page.locator('.notice').textContent()).toContain('broken.json')
    await page.goto(`${site.url}/index.html?src=empty.json`)
    await page.locator('.notice.empty').waitFor()
    expect(await page.locator('.notice').textContent()).toContain('no papers')
  })

  test('without WebGL the list stands in', async () => {
    const context = await browser.newContext()
    page = await context.newPage()
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest)
      } as typeof getContext
    })
    await page.goto(`${site.url}/index.html?src=map-a.json`)
    await page.locator('.banner').waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBeGreaterThan(10)
  })
})

describe('accessibility', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  test.each([
    ['at rest', undefined, 'light'],
    ['with a paper', { type: 'select-paper', id: 'p0003' }, 'dark'],
    ['with a link', { type: 'open-link', source: linked.source, target: linked.target }, 'light'],
    ['as a list', { type: 'show', view: 'list' }, 'dark'],
  ] as const)('axe finds nothing %s', async (_, action, colorScheme) => {
    await open('/index.html?src=map-a.json', { colorScheme })
    if (action !== undefined) await dispatch(action)
    await page.evaluate(await readFile(axe, 'utf8'))
    const found = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await tool.run()).violations.map(({ id }) => id)
    })
    expect(found).toEqual([])
  })
})

describe('<paper-map> in someone else’s page', () => {
  test('two lines are enough, and the page’s styles stay out', async () => {
    await open('/embed.html')
    expect(await page.locator('h1').textContent()).toBe('Embedded')
    const box = (await page.locator('canvas.sigma-nodes').boundingBox())!
    expect(box.height).toBeCloseTo(500, -1)
    expect(await page.locator('canvas.sigma-nodes').evaluate((canvas) => getComputedStyle(canvas).display)).not.toBe('none')
  })

  test('the wheel scrolls the page until the map is clicked', async () => {
    await open('/embed.html')
    await page.mouse.move(640, 400)
    await page.mouse.wheel(0, 120)
    await page.waitForFunction(() => scrollY > 0, undefined, { polling: 50 }).catch(() => undefined)
    expect(await page.evaluate(() => scrollY)).toBe(120)
  })

  test('tells the page what happens, out of its shadow root', async () => {
    await open('/embed.html')
    await page.evaluate(() => {
      const names = ['paper-select', 'entity-select', 'link-open', 'state-change']
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const name of names) document.addEventListener(name, () => heard.push(name))
    })
    await dispatch({ type: 'select-paper', id: 'p0003' })
    await dispatch({ type: 'select-entity', id: map.entities[0]!.id })
    await dispatch({ type: 'open-link', source: linked.source, target: linked.target })
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    expect(heard).toEqual(['state-change', 'paper-select', 'state-change', 'entity-select', 'state-change', 'link-open'])
  })

  test('comes and goes without leaving anything', async () => {
    await open('/embed.html')
    const left = await page.evaluate(async () => {
      const element = document.querySelector('paper-map') as HTMLElement & { viewer?: { destroy(): void } }
      const parent = element.parentElement!
      for (let turn = 0; turn < 12; turn++) {
        element.remove()
        parent.append(element)
        await new Promise((done) => setTimeout(done, 20))
      }
      const roots = element.shadowRoot!.querySelectorAll('.loom').length
      element.viewer?.destroy()
      element.viewer?.destroy()
      return [roots, element.shadowRoot!.querySelectorAll('.loom, .frame > :not(.footer)').length]
    })
    expect(left).toEqual([1, 0])
  })

  test('shows a map that is given as a property', async () => {
    await open('/embed.html')
    await page.locator('paper-map').evaluate((element, other) => {
      ;(element as HTMLElement & { map: unknown }).map = other
    }, createMadeUpMap({ papers: 20, communities: 3 }) as unknown as PaperMap)
    await page.waitForTimeout(400)
    expect(await page.locator('.communities .row').count()).toBe(3)
  })
})
