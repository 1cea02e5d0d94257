import { fileURLToPath } from 'node:url'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { serveFolder, useBrowser } from '../setup/browser.js'
import { openWatched, type PageFaults } from './watchPage.js'

const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const map = createMadeUpMap()

/** What a page does to speak with its frame: it names its own origin, and hears that frame alone. */
const SPEAK = `
  const frame = document.querySelector('iframe')
  window.said = []
  addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && data && data.paperloom === 1) said.push({ origin, ...data })
  })
  window.tell = (message) => frame.contentWindow.postMessage({ paperloom: 1, type: 'update', ...message }, '*')
  frame.src = frame.dataset.src.replace('ORIGIN', encodeURIComponent(location.origin))`

const browser = useBrowser()
let frames: { url: string; close: () => Promise<void> }
/** Serves the page in one file, which has a policy of its own. */
let single: { url: string; close: () => Promise<void> }
let host: { url: string; close: () => Promise<void> }
let open: { page: Page } & PageFaults

/** A page of one origin around a frame of another. */
const page = (query: string, attributes = '', address = `${frames.url}/embed.html`): string =>
  `<!doctype html><html lang="en"><title>Host</title>
   <iframe title="Map" width="900" height="600" ${attributes} data-src="${address}?${query}"></iframe><script src="speak.js"></script></html>`

beforeAll(async () => {
  frames = await serveFolder(DIST, { headers: { 'content-security-policy': "default-src 'self'" }, files: { '/map.json': JSON.stringify(map), '/favicon.ico': '' } })
  single = await serveFolder(DIST, { files: { '/favicon.ico': '' } })
  host = await serveFolder(DIST, {
    headers: { 'content-security-policy': `default-src 'self'; frame-src ${frames.url} ${single.url}` },
    files: {
      '/favicon.ico': '',
      '/speak.js': SPEAK,
      '/src.html': page('src=map.json&theme=dark'),
      '/spoken.html': page('origin=ORIGIN'),
      '/sandboxed.html': page('origin=ORIGIN', 'sandbox="allow-scripts"'),
      '/single.html': page('origin=ORIGIN', 'sandbox="allow-scripts"', `${single.url}/single.html`),
      '/other.html': page('origin=https://other.example'),
    },
  })
})
afterAll(() => Promise.all([frames.close(), single.close(), host.close()]))
beforeEach(async () => {
  open = await openWatched(await browser().newContext({ viewport: { width: 1000, height: 700 } }))
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.page.context().close()
})

type Said = Readonly<Record<string, unknown>>
const said = (): Promise<Said[]> => open.page.evaluate(() => (window as unknown as { said: Said[] }).said)
const tell = (message: object): Promise<void> =>
  open.page.evaluate((value) => (window as unknown as { tell: (message: object) => void }).tell(value), message)

async function show(name: string): Promise<FrameLocator> {
  await open.page.goto(`${host.url}/${name}.html`)
  return open.page.frameLocator('iframe')
}

test('a frame shows the map of its address, and says nothing to anybody', async () => {
  const frame = await show('src')
  await frame.getByRole('application', { name: /^Map of 70 papers/ }).waitFor()
  expect(await frame.locator('.loom').getAttribute('data-theme')).toBe('dark')
  expect(await said()).toEqual([])
})

describe.each([
  ['without a sandbox', 'spoken', () => frames.url],
  ['in a sandbox', 'sandboxed', () => 'null'],
  ['as one file in a sandbox', 'single', () => 'null'],
])('%s', (_, name, origin) => {
  test('the page sends a map and hears what happens on it', async () => {
    const frame = await show(name)
    await expect.poll(said, { timeout: 20_000 }).toEqual([{ origin: origin(), paperloom: 1, type: 'listening' }])
    await tell({ map, attributes: { name: 'Sent', theme: 'dark' } })
    await frame.getByRole('heading', { level: 1, name: 'Sent' }).waitFor()
    await expect.poll(said).toContainEqual({
      origin: origin(),
      paperloom: 1,
      type: 'event',
      name: 'map-ready',
      detail: { papers: 70, communities: map.communities.length, drawn: true },
    })
    await tell({ attributes: { state: 'v=1&paper=p0003' } })
    await frame.getByRole('heading', { level: 2, name: map.papers[3]!.title }).waitFor()
    expect((await said()).filter((message) => message['name'] === 'paper-select')).toMatchObject([{ detail: { ids: ['p0003'] } }])
    await tell({ map: { format: 'something else' } })
    await expect.poll(said).toContainEqual(expect.objectContaining({ name: 'map-error', detail: { message: expect.stringMatching(/^not a Paperloom map: /) } }))
  })
})

describe('a frame takes orders from its page alone', () => {
  test('another version and a wrong message are refused with a reason', async () => {
    await show('spoken')
    await expect.poll(said, { timeout: 20_000 }).toHaveLength(1)
    await tell({ paperloom: 2 })
    await tell({ attributes: { onload: 'alert(1)' } })
    await expect.poll(async () => (await said()).map((message) => message['reason'])).toEqual([
      undefined,
      'this frame speaks version 1 of the protocol, not 2',
      expect.stringMatching(/^no such attribute, take src, /),
    ])
  })

  test('a page of another origin than the named one is not heard, and hears nothing', async () => {
    const frame = await show('other')
    await frame.locator('paper-map').waitFor({ state: 'attached' })
    await tell({ map })
    await open.page.waitForTimeout(500)
    expect(await said()).toEqual([])
    expect(await frame.getByRole('application').count()).toBe(0)
    // The browser itself says that the frame speaks to another origin than its page's.
    expect(open.faults.splice(0).filter((fault) => !fault.includes('other.example'))).toEqual([])
  })

  test('a message from a window that is not its page is not heard', async () => {
    const frame = await show('spoken')
    await expect.poll(said, { timeout: 20_000 }).toHaveLength(1)
    await frame.locator('paper-map').evaluate((_, value) => {
      window.postMessage({ paperloom: 1, type: 'update', map: value }, '*')
    }, map)
    await open.page.waitForTimeout(300)
    expect(await frame.getByRole('application').count()).toBe(0)
  })
})
