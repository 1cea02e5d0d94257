import { readFile, realpath } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from './chromium.mjs'

export { findChromium } from './chromium.mjs'

/**
 * Two windows of its address field, which nobody sees here and which took half a second of work for each new context;
 * the rest is what Playwright takes away, since a later list replaces an earlier one.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/**
 * Quiet, without sandbox (CI runs as root), WebGL drawn in software: the same pixels on every machine. The layers of a
 * page are laid over each other without a graphics card too: to imitate one for that took two thirds of all the work.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  `--disable-features=${WITHOUT.join(',')}`,
]

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

let shared: Promise<Browser> | undefined

/** Launched once for all test files that run in this process, and it ends with it; anew where it has died. */
async function openBrowser(): Promise<Browser> {
  if (shared === undefined || !(await shared).isConnected()) {
    shared = chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS })
  }
  return shared
}

/** The headless Chromium for one test file. Each test takes a context of its own; those that are left open end with the file. */
export function useBrowser(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())))
  return () => browser
}

export interface ServeOptions {
  /** Headers of every answer, e.g. a `content-security-policy`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Answers that come before the folder, by path, e.g. `{ '/map.json': toMapJson(map) }`; the path's ending gives the type. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/**
 * Serves a folder on localhost at a free port. A path that ends in `/` gives its `index.html`.
 * @returns its address without a `/` at the end
 */
export async function serveFolder(
  folder: string,
  { headers = {}, files = {} }: ServeOptions = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const root = await realpath(folder)
  const extra = new Map(Object.entries(files))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const given = extra.get(path)
    const body = given === undefined ? readInside(root, path) : Promise.resolve(given)
    body.then(
      (bytes) => response.writeHead(200, { 'content-type': contentType(path), ...headers }).end(bytes),
      () => response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end(`no file ${path}`),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}

async function readInside(root: string, path: string): Promise<Uint8Array> {
  const file = resolve(join(root, path))
  if (!file.startsWith(root + sep)) throw new Error('outside of the folder')
  return readFile(file)
}

function contentType(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream'
}
