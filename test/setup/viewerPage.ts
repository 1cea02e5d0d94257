import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { serveFolder, useBrowser } from './browser.js'

/** The viewer as it is built, under the strictest policy that it promises to work under. */
const POLICY = "default-src 'self'"
const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A little more than the viewer waits after the last movement. */
const SETTLE_MS = 130

export interface ViewerOptions {
  readonly policy?: string
  /** What the console may say all the same. */
  readonly expected?: RegExp
}

/** Part of a page, in pixels. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The page that is open in one test file's browser. */
export interface ViewerPage {
  readonly page: Page
  readonly url: string
  /**
   * Opens a page and waits until its map is drawn, or its list has lines; it does not wait for a notice. `prepare` runs in the page
   * before anything of its own.
   */
  open(path: string, options?: BrowserContextOptions, more?: { readonly ready?: 'map' | 'list' | 'notice'; readonly prepare?: () => void }): Promise<void>
  /** The address after `#`. */
  hash(): Promise<string>
  /** What was last said to a screen reader. */
  said(): Promise<string>
  dispatch(action: object): Promise<void>
  /** Waits until what was asked for is on the screen. */
  drawn(): Promise<void>
  /** Waits until words have come to rest after the map has moved. */
  settled(): Promise<void>
  /** Brings the pointer over the first paper inside of a frame, away from every panel, and tells where that is. */
  findPaper(frame?: Frame): Promise<readonly [x: number, y: number]>
  /** All places of a grid inside of a frame where the pointer would find something on the map; it finds nothing yet. */
  findPlaces(frame: Frame, step: readonly [x: number, y: number]): Promise<readonly (readonly [x: number, y: number])[]>
  /** Ids of the rules that axe finds broken. */
  findFaults(): Promise<readonly string[]>
}

/** Serves the built viewer with files beside it for one test file, and fails each test in which the page reports an error. */
export function useViewer(files: Readonly<Record<string, string | Uint8Array>>, { policy = POLICY, expected }: ViewerOptions = {}): ViewerPage {
  const browser = useBrowser()
  let site: { url: string; close: () => Promise<void> }
  let page: Page | undefined
  const faults: string[] = []
  beforeAll(async () => {
    site = await serveFolder(DIST, { headers: { 'content-security-policy': policy }, files })
  })
  afterAll(() => site.close())
  beforeEach(() => {
    faults.length = 0
    return async () => {
      await page?.context().close()
      page = undefined
      expect(faults).toEqual([])
    }
  })
  const current = (): Page => page!
  const drawn = (): Promise<void> => untilDrawn(current())
  const findPlaces = async (frame: Frame, step: readonly [number, number], most: number): Promise<[number, number][]> => {
    await drawn()
    return current().evaluate(sweep, { frame, step, most })
  }
  return {
    get page() {
      return current()
    },
    get url() {
      return site.url
    },
    async open(path, options = {}, { ready = 'map', prepare } = {}) {
      const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !text.includes('404') && expected?.test(text) !== true) faults.push(text)
      })
      if (prepare !== undefined) await page.addInitScript(prepare)
      await page.goto(site.url + path)
      if (ready === 'list') await page.getByRole('treeitem').first().waitFor()
      if (ready !== 'map') return
      await page.locator('canvas.sigma-papers').first().waitFor()
      await drawn()
    },
    hash: () => current().evaluate(() => location.hash),
    async said() {
      return (await current().locator('[aria-live=polite]').textContent()) ?? ''
    },
    dispatch: (action) =>
      current().locator('paper-map').evaluate((element, what) => {
        ;(element as HTMLElement & { viewer: { dispatch(action: object): void } }).viewer.dispatch(what)
      }, action),
    drawn,
    async settled() {
      await current().waitForTimeout(SETTLE_MS)
      await drawn()
    },
    async findPaper(frame = { left: 300, right: 900, top: 120, bottom: 760 }) {
      const [place] = await findPlaces(frame, [12, 12], 1)
      if (place === undefined) throw new Error('no paper under the pointer')
      await current().mouse.move(...place)
      await current().locator('.stage.pointing').waitFor({ timeout: 2000 })
      return place
    },
    findPlaces: (frame, step) => findPlaces(frame, step, Infinity),
    async findFaults() {
      if (!(await current().evaluate(() => 'axe' in globalThis))) await current().evaluate(await readFile(AXE, 'utf8'))
      return current().evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }
        return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id }) => id)
      })
    },
  }
}

/** Waits until a page has its map on the screen, as it was last asked for. */
export function untilDrawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.querySelector('paper-map')?.viewer?.ready
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

/**
 * Runs in the page: moves a pointer over a grid as the browser would, and away again. A movement of the real one takes a
 * message to the browser and back, and a grid has a thousand places.
 */
function sweep({ frame, step, most }: { readonly frame: Frame; readonly step: readonly [number, number]; readonly most: number }): [number, number][] {
  const root = document.querySelector('paper-map')!.shadowRoot!
  const stage = root.querySelector('.stage')!
  const pointTo = (x: number, y: number): void => {
    root.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, composed: true }))
  }
  const places: [number, number][] = []
  for (let y = frame.top; y < frame.bottom && places.length < most; y += step[1]) {
    for (let x = frame.left; x < frame.right && places.length < most; x += step[0]) {
      pointTo(x, y)
      if (stage.classList.contains('pointing')) places.push([x, y])
    }
  }
  const layer = stage.querySelector('.sigma-mouse')!
  layer.dispatchEvent(new MouseEvent('mouseleave'))
  if (stage.classList.contains('pointing')) throw new Error('the pointer does not let go')
  return places
}
