import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { serveFolder, useBrowser } from '../setup/browser.js'
import { openWatched, type PageFaults } from './watchPage.js'

const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const map = createMadeUpMap()
const linked = map.links.reduce((a, b) => (b.weight > a.weight ? b : a))
const entity = map.entities[0]!

/** Everything that a host page may do by mistake or out of spite. */
const HOSTILE = `
  * { color: red !important; font: 40px fantasy !important; display: inline !important; position: static !important; border: 9px solid lime !important; }
  canvas, button, input, svg { display: none !important; visibility: hidden !important; }
  .loom, .stage, .bar, .frame { position: static !important; height: 3px !important; opacity: 0 !important; }
  paper-map { display: block !important; height: 500px !important; border: 0 !important; }
  body, html { display: block !important; }`

/** Writes down every event with its detail, as a page would hear it. */
const LISTEN = `
  window.heard = []
  for (const name of ['map-ready', 'paper-select', 'entity-select', 'link-open', 'state-change', 'map-error'])
    document.addEventListener(name, (event) => heard.push({ name, target: event.target.localName, composed: event.composed, detail: { ...event.detail } }))`

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Host</title><link rel="stylesheet" href="page.css">${head}
   <script src="listen.js"></script><script type="module" src="paper-map.js"></script></head><body>${body}</body></html>`
const MAP = '<paper-map src="map.json" name="A map"></paper-map>'

const FILES: Readonly<Record<string, string>> = {
  '/map.json': JSON.stringify(map),
  '/favicon.ico': '',
  '/listen.js': LISTEN,
  '/page.css': 'paper-map { height: 500px } .grid { display: grid; grid-template-columns: repeat(4, 1fr) } .grid paper-map { height: 300px } .tall paper-map { margin-bottom: 300px }',
  '/hostile.css': HOSTILE,
  '/closed.js': `customElements.define('x-host', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<paper-map src="map.json"></paper-map>' } })`,
  '/one.html': page(MAP),
  '/hostile.html': page(MAP, '<link rel="stylesheet" href="hostile.css">'),
  '/closed.html': page('<x-host></x-host>', '<script src="closed.js"></script>'),
  '/tall.html': page(`<div class="tall">${MAP.repeat(8)}</div>`),
  '/grid.html': page(`<div class="grid">${MAP.repeat(8)}</div>`),
  '/slots.html': page('<paper-map src="map.json"><b slot="title">Our <i>papers</i></b><p slot="footer">Data: CC BY 4.0</p></paper-map>'),
  '/quiet.html': page('<paper-map src="map.json" readonly controls="title zoom" locale="en-GB" state="v=1&amp;paper=p0003"></paper-map>'),
  '/bare.html': page('<paper-map src="map.json" controls="none"></paper-map>'),
  '/broken.html': page('<paper-map src="listen.js"></paper-map>'),
}

const browser = useBrowser()
let site: { url: string; close: () => Promise<void> }
let open: { page: Page } & PageFaults
beforeAll(async () => {
  site = await serveFolder(DIST, { headers: { 'content-security-policy': "default-src 'self'" }, files: FILES })
})
afterAll(() => site.close())
beforeEach(async () => {
  open = await openWatched(await browser().newContext({ viewport: { width: 1100, height: 700 } }))
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  expect(open.requests.filter((address) => !address.startsWith(site.url))).toEqual([])
  await open.page.context().close()
})

interface Heard {
  readonly name: string
  readonly target: string
  readonly composed: boolean
  readonly detail: Readonly<Record<string, unknown>>
}

async function heard(name: string): Promise<Heard[]> {
  const all = await open.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
  return all.filter((event) => event.name === name)
}

async function show(path: string, ready = 1): Promise<Page> {
  await open.page.goto(site.url + path)
  await expect.poll(async () => (await heard('map-ready')).length, { timeout: 20_000 }).toBe(ready)
  return open.page
}

describe("a host page under default-src 'self'", () => {
  test('hears every event, with the detail that is documented', async () => {
    const host = await show('/one.html')
    expect(await heard('map-ready')).toEqual([
      { name: 'map-ready', target: 'paper-map', composed: true, detail: { papers: 70, communities: map.communities.length, drawn: true } },
    ])
    await host.evaluate(
      ({ id, link: { source, target } }) => {
        const { viewer } = document.querySelector('paper-map')!
        viewer!.dispatch({ type: 'select-paper', id: 'p0003' })
        viewer!.dispatch({ type: 'select-entity', id })
        viewer!.dispatch({ type: 'open-link', source, target })
      },
      { id: entity.id, link: { source: linked.source, target: linked.target } },
    )
    expect((await heard('paper-select'))[0]!.detail).toEqual({ ids: ['p0003'] })
    expect((await heard('entity-select'))[0]!.detail).toEqual({ id: entity.id })
    expect((await heard('link-open'))[0]!.detail).toEqual({ source: linked.source, target: linked.target })
    const [first] = await heard('state-change')
    expect(first!.detail).toMatchObject({ text: 'v=1&paper=p0003', continues: false, state: { subject: { kind: 'papers', ids: ['p0003'] } } })
  })

  test('leaves nothing behind in the browser', async () => {
    const host = await show('/one.html')
    const kept = await host.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length])
    expect(kept).toEqual([0, 0, '', 0, 0])
  })

  test('sets state by attribute, by text and by object, and the theme and colours of the page', async () => {
    const host = await show('/one.html')
    const element = host.locator('paper-map')
    await element.evaluate((map) => map.setAttribute('state', 'v=1&paper=p0005'))
    await host.getByRole('heading', { level: 2, name: map.papers[5]!.title }).waitFor()
    await element.evaluate((map) => {
      ;(map as HTMLElementTagNameMap['paper-map']).state = 'v=1&paper=p0006'
    })
    await host.getByRole('heading', { level: 2, name: map.papers[6]!.title }).waitFor()
    const ground = (): Promise<string> => host.locator('.loom').evaluate((loom) => getComputedStyle(loom).backgroundColor)
    await element.evaluate((map) => map.setAttribute('theme', 'dark'))
    await expect.poll(ground).toBe('rgb(17, 21, 28)')
    await element.evaluate((map: HTMLElement) => {
      map.style.setProperty('--paper-map-ground', 'rebeccapurple')
      map.setAttribute('theme', 'light')
    })
    await expect.poll(ground).toBe('rgb(102, 51, 153)')
  })

  test('a part can be styled from outside', async () => {
    const host = await show('/one.html')
    await host.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('paper-map::part(bar) { background: rgb(1, 2, 3) }')
      document.adoptedStyleSheets = [sheet]
    })
    expect(await host.locator('.bar').evaluate((bar) => getComputedStyle(bar).backgroundColor)).toBe('rgb(1, 2, 3)')
  })

  test('title and footer are the page’s own', async () => {
    const host = await show('/slots.html')
    expect(await host.getByRole('heading', { level: 1, name: 'Our papers' }).isVisible()).toBe(true)
    const footer = host.getByText('Data: CC BY 4.0')
    expect(await footer.isVisible()).toBe(true)
    const [stage, note] = await Promise.all([host.locator('.stage').boundingBox(), footer.boundingBox()])
    expect(stage!.y + stage!.height).toBeLessThanOrEqual(note!.y)
  })

  test('readonly and controls: a reader looks, the page chooses', async () => {
    const host = await show('/quiet.html')
    const search = host.getByRole('combobox', { name: /^Search/u })
    expect(await search.isVisible()).toBe(false)
    expect(await host.getByRole('button', { name: /^Zoom in/ }).isVisible()).toBe(true)
    for (const name of [/^Show as a list/, /^Help/, /^(?:Dark|Light)/]) expect(await host.getByRole('button', { name }).count()).toBe(0)
    expect(await host.locator('.loom').getAttribute('lang')).toBe('en-GB')
    expect(await host.getByRole('heading', { level: 2, name: map.papers[3]!.title }).isVisible()).toBe(true)
    await host.locator('.neighbours .row').first().click()
    await host.getByRole('application').focus()
    await host.keyboard.press('Escape')
    expect(await host.evaluate(() => document.querySelector('paper-map')!.state.subject)).toEqual({ kind: 'papers', ids: ['p0003'] })
    await host.evaluate(() => document.querySelector('paper-map')!.removeAttribute('readonly'))
    await expect.poll(async () => (await heard('map-ready')).length).toBe(2)
    await host.keyboard.press('Escape')
    await host.locator('.neighbours .row').first().click()
    expect(await heard('paper-select')).toHaveLength(1)
  })

  test('controls="none" leaves the map alone', async () => {
    const host = await show('/bare.html')
    expect(await host.getByRole('button').count()).toBe(0)
    expect(await host.getByRole('heading').count()).toBe(0)
    expect(await host.getByRole('application', { name: /^Map of 70 papers/ }).isVisible()).toBe(true)
  })

  test('what cannot be read is said on the page and to the page', async () => {
    await open.page.goto(`${site.url}/broken.html`)
    await open.page.getByRole('alert').getByText('This map could not be read').waitFor()
    const [event] = await heard('map-error')
    expect(event!.detail['message']).toMatch(/^not a Paperloom map: /)
  })
})

describe('a page that means no good', () => {
  test('cannot spoil the map with its styles', async () => {
    const host = await show('/hostile.html')
    const look = await host.locator('.loom').evaluate((loom) => {
      const { color, position, display, borderTopWidth } = getComputedStyle(loom)
      return { color, position, display, borderTopWidth, height: loom.clientHeight }
    })
    expect(look).toEqual({ color: 'rgb(31, 35, 40)', position: 'relative', display: 'block', borderTopWidth: '0px', height: 500 })
    expect(await host.locator('.stage canvas').first().isVisible()).toBe(true)
    expect(await host.getByRole('combobox', { name: /^Search/u }).isVisible()).toBe(true)
  })

  test('a closed shadow root around it hides nothing from it', async () => {
    await open.page.goto(`${site.url}/closed.html`)
    await expect.poll(async () => (await heard('map-ready')).map(({ target }) => target), { timeout: 20_000 }).toEqual(['x-host'])
  })
})

describe('eight maps on a page', () => {
  const live = (host: Page): Promise<number[]> =>
    host.evaluate(() => [...document.querySelectorAll('paper-map')].map((map) => map.shadowRoot!.querySelectorAll('.stage canvas:not(.picture)').length))
  const seen = (host: Page): Promise<number> =>
    host.evaluate(() => [...document.querySelectorAll('paper-map')].filter((map) => map.shadowRoot!.querySelector('.stage canvas') !== null).length)

  test('one below the other: each begins when it comes near, and rests when it is gone', async () => {
    await open.page.goto(`${site.url}/tall.html`)
    await expect.poll(() => seen(open.page), { timeout: 20_000 }).toBe(2)
    expect(open.requests.filter((address) => address.endsWith('/map.json'))).toHaveLength(2)
    for (const map of await open.page.locator('paper-map').all()) {
      await map.evaluate((element) => element.scrollIntoView())
      await map.locator('.stage canvas').first().waitFor()
    }
    await expect.poll(async () => (await heard('map-ready')).length, { timeout: 20_000 }).toBe(8)
    expect(await seen(open.page)).toBe(8)
    const drawn = await live(open.page)
    expect(drawn.slice(0, 5)).toEqual([0, 0, 0, 0, 0])
    expect(drawn[7]).toBeGreaterThan(0)
    await open.page.evaluate(() => scrollTo(0, 0))
    await expect.poll(async () => (await live(open.page))[0]).toBeGreaterThan(0)
    expect((await live(open.page))[7]).toBe(0)
  })

  test('side by side: all are seen, four draw, and the pointer wakes the others', async () => {
    const host = await show('/grid.html', 8)
    const drawn = await live(host)
    expect(drawn.filter((layers) => layers > 0)).toHaveLength(4)
    expect(await seen(host)).toBe(8)
    const resting = drawn.indexOf(0)
    const inked = await host.evaluate((at) => {
      const picture = document.querySelectorAll('paper-map')[at]!.shadowRoot!.querySelector<HTMLCanvasElement>('.picture')!
      const { data } = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height)
      const colors = new Set<string>()
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) colors.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`)
      return colors.size
    }, resting)
    expect(inked).toBeGreaterThan(20)
    await host.locator('paper-map').nth(resting).hover()
    await expect.poll(async () => (await live(host))[resting]).toBeGreaterThan(0)
    expect((await live(host)).filter((layers) => layers > 0)).toHaveLength(4)
  })
})
