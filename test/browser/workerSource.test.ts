import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { serveFolder, useBrowser } from '../setup/browser.js'
import { openWatched } from './watchPage.js'

const DIST = fileURLToPath(new URL('../../packages/viz/dist', import.meta.url))
const map = createMadeUpMap()

const browser = useBrowser()
let cdn: { url: string; close: () => Promise<void> }
let site: { url: string; close: () => Promise<void> }
beforeAll(async () => {
  cdn = await serveFolder(DIST, { headers: { 'access-control-allow-origin': '*' } })
  const page = (script: string, attributes: string): string =>
    `<!doctype html><html lang="en"><title>Host</title><link rel="stylesheet" href="page.css"><script type="module" src="${script}"></script>
     <paper-map src="map.json" ${attributes}></paper-map></html>`
  site = await serveFolder(DIST, {
    headers: { 'content-security-policy': `default-src 'self'; script-src 'self' ${cdn.url}; worker-src 'self'` },
    files: {
      '/favicon.ico': '',
      '/page.css': 'paper-map { height: 600px }',
      '/map.json': JSON.stringify(map),
      '/static/layout.worker.js': readFileSync(`${DIST}/layout.worker.js`),
      '/own.html': page('paper-map.js', ''),
      '/cdn.html': page(`${cdn.url}/paper-map.js`, 'worker-src="/static/layout.worker.js"'),
      '/missing.html': page('paper-map.js', 'worker-src="/nowhere/layout.worker.js"'),
    },
  })
})
afterAll(() => Promise.all([cdn.close(), site.close()]))

/** Lays the map out anew, and gives the addresses of the workers that did it. */
async function layOut(name: string): Promise<{ workers: string[]; faults: readonly string[] }> {
  const { page, faults } = await openWatched(await browser().newContext({ viewport: { width: 1000, height: 700 } }))
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto(`${site.url}/${name}.html`)
  await page.getByRole('application', { name: /^Map of 70 papers/ }).waitFor()
  await page.locator('paper-map').evaluate((element) => {
    const { viewer } = element as HTMLElementTagNameMap['paper-map']
    viewer!.dispatch({ type: 'weigh', kind: 'shared-concept', factor: 3 })
    viewer!.dispatch({ type: 'lay-out' })
  })
  await page.getByText(/^Laid out anew, /).waitFor({ state: 'attached', timeout: 20_000 })
  await page.context().close()
  return { workers, faults }
}

test('the worker lies beside the viewer, under a name that stays', async () => {
  expect(await layOut('own')).toEqual({ workers: [`${site.url}/layout.worker.js`], faults: [] })
})

test('a viewer of a CDN works with a worker of the page', async () => {
  expect(await layOut('cdn')).toEqual({ workers: [`${site.url}/static/layout.worker.js`], faults: [] })
})

test('where there is no worker the page does the work itself', async () => {
  const { faults } = await layOut('missing')
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
})
