import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createRequire } from 'node:module'
import { findChromium } from './chromium.mjs'
import { ROOT } from './steps.mjs'
import { writePalettePng } from './writePalettePng.mjs'

/**
 * `npm run pictures`: the pictures of the documentation, taken of the built viewer with the example papers.
 * `npm run pictures -- map.loom NAME "Title"` takes those of another map, as NAME-light, NAME-dark and NAME-phone.
 */
const [file, called, title = 'Daily papers'] = process.argv.slice(2)
const { chromium } = createRequire(new URL('../package.json', import.meta.url))('playwright-core')
const { buildMap, readSource, toMapJson } = await import(new URL('../../packages/core/dist/index.js', import.meta.url).href)
const DIST = join(ROOT, 'packages/viz/dist')
const OUT = join(ROOT, 'packages/viz/docs')
const MOST_BYTES = 300_000
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

const daily = file === undefined ? await buildDaily() : undefined
const document = daily === undefined ? await readFile(file) : toMapJson(daily)

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>html, body { margin: 0; height: 100% } paper-map { display: block; height: 100% }</style>
<paper-map src="map.json" name="${title}" page></paper-map>
<script>document.querySelector('paper-map').setAttribute('state', location.hash.slice(1))</script>
<script type="module" src="paper-map.js"></script></html>`

/** Each picture: the page it is taken of and what is selected. */
const PICTURES = [
  { name: `${called ?? 'map'}-light`, wide: 1280, high: 800 },
  { name: `${called ?? 'map'}-dark`, wide: 1280, high: 800, dark: true },
  { name: `${called ?? 'map'}-phone`, wide: 390, high: 780, phone: true },
  ...(daily === undefined ? [] : ofDaily(daily)),
]

mkdirSync(OUT, { recursive: true })
const server = createServer(answer)
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
try {
  for (const picture of PICTURES) await take(picture)
} finally {
  await browser.close()
  server.close()
}

async function take({ name, wide, high, dark = false, phone = false, state = '' }) {
  const context = await browser.newContext({
    viewport: { width: wide, height: high },
    deviceScaleFactor: 1.5,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: phone,
  })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/page.html#${state}`)
  await page.locator('canvas.sigma-papers').waitFor()
  await page.waitForTimeout(600)
  const { pixels, width, height } = await readPixels(page, await page.screenshot())
  const bytes = writePalettePng(pixels, width, height)
  const size = bytes.length
  writeFileSync(join(OUT, `${name}.png`), bytes)
  await context.close()
  process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`)
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB: ${size} bytes`)
}

/** The browser unpacks its own picture. */
async function readPixels(page, png) {
  const { text, width, height } = await page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    context.drawImage(picture, 0, 0)
    const { data } = context.getImageData(0, 0, picture.width, picture.height)
    let text = ''
    for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768))
    return { text: btoa(text), width: picture.width, height: picture.height }
  }, png.toString('base64'))
  return { pixels: Buffer.from(text, 'base64'), width, height }
}

/** The element on a page of its own, and the map. */
function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const body = pathname === '/map.json' ? Promise.resolve(document) : pathname === '/page.html' ? Promise.resolve(PAGE) : readFile(join(DIST, pathname))
  body.then(
    (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(bytes),
    () => response.writeHead(404).end(),
  )
}

async function buildDaily() {
  const text = await readFile(join(ROOT, 'examples/daily-papers/papers.jsonl'), 'utf8')
  return buildMap(readSource(text).value, { seed: 1 }).value
}

function ofDaily({ links }) {
  const strongest = links.reduce((best, link) => (namedReasons(link) > namedReasons(best) ? link : best))
  return [
    { name: 'shapes', wide: 1280, high: 800, dark: true, state: 'v=1&shape=concept&shape=method&shape=dataset' },
    { name: 'link', wide: 1280, high: 800, state: new URLSearchParams([['v', '1'], ['link', strongest.source], ['link', strongest.target]]).toString() },
  ]
}

function namedReasons({ evidence, weight }) {
  return evidence.filter(({ entity }) => entity !== undefined).length + weight
}
