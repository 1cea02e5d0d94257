import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser, serveFolder } from './browser.js'

/** The viewer as it is built, under the strictest policy that it promises to work under. */
const POLICY = "default-src 'self'"
const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export interface ViewerOptions {
  readonly policy?: string
  /** What the console may say all the same. */
  readonly expected?: RegExp
}

/** One test file's browser and the page that is open in it. */
export interface ViewerPage {
  readonly page: Page
  readonly browser: Browser
  readonly url: string
  /**
   * Opens a page and waits until its map is drawn, unless it is to show something else; `prepare` runs in the page
   * before anything of its own.
   */
  open(path: string, options?: BrowserContextOptions, more?: { readonly ready?: 'map' | 'list' | 'notice'; readonly prepare?: () => void }): Promise<void>
  /** The address after `#`. */
  hash(): Promise<string>
  /** What was last said to a screen reader. */
  said(): Promise<string>
  dispatch(action: object): Promise<void>
  /** Where the pointer finds a paper inside of a box, away from every panel. */
  findPaper(box?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }): Promise<readonly [x: number, y: number]>
  /** Ids of the rules that axe finds broken. */
  findFaults(): Promise<readonly string[]>
}

/** Serves the built viewer with files beside it for one test file, and fails each test in which the page reports an error. */
export function useViewer(files: Readonly<Record<string, string | Uint8Array>>, { policy = POLICY, expected }: ViewerOptions = {}): ViewerPage {
  let browser: Browser
  let site: { url: string; close: () => Promise<void> }
  let page: Page | undefined
  const faults: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    site = await serveFolder(DIST, { headers: { 'content-security-policy': policy }, files })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  beforeEach(() => {
    faults.length = 0
    return async () => {
      await page?.context().close()
      page = undefined
      expect(faults).toEqual([])
    }
  })
  const current = (): Page => page!
  return {
    get page() {
      return current()
    },
    get browser() {
      return browser
    },
    get url() {
      return site.url
    },
    async open(path, options = {}, { ready = 'map', prepare } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !text.includes('404') && expected?.test(text) !== true) faults.push(text)
      })
      if (prepare !== undefined) await page.addInitScript(prepare)
      await page.goto(site.url + path)
      if (ready === 'map') await page.locator('canvas.sigma-papers').first().waitFor()
      await page.waitForTimeout(150)
    },
    hash: () => current().evaluate(() => location.hash),
    async said() {
      return (await current().locator('[aria-live=polite]').textContent()) ?? ''
    },
    dispatch: (action) =>
      current().locator('paper-map').evaluate((element, what) => {
        ;(element as HTMLElement & { viewer: { dispatch(action: object): void } }).viewer.dispatch(what)
      }, action),
    async findPaper({ left, right, top, bottom } = { left: 300, right: 900, top: 120, bottom: 760 }) {
      for (let y = top; y < bottom; y += 12) {
        for (let x = left; x < right; x += 12) {
          await current().mouse.move(x, y)
          if ((await current().locator('.stage.pointing').count()) > 0) return [x, y]
        }
      }
      throw new Error('no paper under the pointer')
    },
    async findFaults() {
      await current().evaluate(await readFile(AXE, 'utf8'))
      return current().evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        return (await axe.run()).violations.map(({ id }) => id)
      })
    },
  }
}
