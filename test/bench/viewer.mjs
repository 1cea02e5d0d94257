import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../setup/chromium.mjs'
import { makeGraph } from './madeUpGraph.mjs'

/**
 * `npm run bench:viewer`: main-thread CPU of the built viewer in Chromium, beside bare sigma with the same graph.
 * `-- --large` takes 50,000 papers and 200,000 links, then 100,000 and 700,000, `-- --json` is for programs.
 */
const require = createRequire(new URL('../package.json', import.meta.url))
const { chromium } = require('playwright-core')
const { build } = await import(require.resolve('vite').replace(/index\.cjs$/, 'dist/node/index.js'))
const { toLoom } = await import(new URL('../../packages/core/dist/index.js', import.meta.url).href)
const DIST = fileURLToPath(new URL('../../packages/viz/dist/', import.meta.url))
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--js-flags=--expose-gc']
const SIZES = process.argv.includes('--large') ? [[50_000, 200_000], [100_000, 700_000]] : [[5000, 50_000]]
/** About as many frames as a hand drags at a time. */
const DRAG_STEPS = 20
/** Bare sigma draws larger graphs for minutes in software. */
const MOST_BARE_LINKS = 50_000
const MOUNTS = 20
const ROUNDS = 3

const files = new Map([
  ['/viewer.html', '<!doctype html><meta charset="utf-8"><style>html,body{margin:0;height:100%}paper-map{display:block;height:100%}</style><script type="module" src="paper-map.js"></script>'],
  ['/bare.html', '<!doctype html><meta charset="utf-8"><style>html,body,#map{margin:0;height:100%}</style><div id="map"></div><script type="module" src="bare.js"></script>'],
  ['/bare.js', await bundleBare()],
])
const server = createServer(answer)
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
const results = []
let heap
try {
  heap = await measureMemory()
  for (const [papers, links] of SIZES) {
    const map = makeGraph(papers, links)
    files.set('/map.loom', Buffer.from(toLoom(map)))
    files.set('/map.json', links > MOST_BARE_LINKS ? '' : JSON.stringify(map))
    const file = median(await times(ROUNDS, measureFile))
    const viewer = await measureViewer()
    const bare = links > MOST_BARE_LINKS ? null : await measureBare()
    results.push({ papers, links, file, ...viewer, bareFrame: bare, overhead: bare === null ? null : round(viewer.frame / bare) })
  }
} finally {
  await browser.close()
  server.close()
}
print()

/** A page whose main thread is measured by its own clock of CPU time. */
async function openPage(path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(240_000)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`)
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  const spent = async (act, wait = 400) => {
    const before = await cpu()
    await act()
    await page.waitForTimeout(wait)
    return (await cpu()) - before
  }
  const memory = async () => {
    await page.evaluate(() => globalThis.gc?.())
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6
  }
  return { page, context, spent, memory }
}

/** Shows a map and waits until its first picture is complete. */
function show(page, of) {
  return page.evaluate(
    (given) =>
      new Promise((ready) => {
        const element = document.createElement('paper-map')
        element.setAttribute('page', '')
        element.addEventListener('map-ready', () => requestAnimationFrame(() => setTimeout(ready)))
        if (given === 'file') element.setAttribute('src', 'map.loom')
        else element.map = globalThis.map
        document.body.append(element)
      }),
    of,
  )
}

/** From the compact file: fetched, read, drawn. */
async function measureFile() {
  const { page, context, spent } = await openPage('/viewer.html')
  await page.waitForTimeout(300)
  const file = await spent(() => show(page, 'file'), 800)
  await context.close()
  return round(file)
}

async function measureViewer() {
  const { page, context, spent } = await openPage('/viewer.html')
  // Made by another element, so that the map is one that was read already.
  await show(page, 'file')
  await page.evaluate(() => {
    const element = document.querySelector('paper-map')
    globalThis.map = element.map
    element.remove()
  })
  await page.waitForTimeout(300)
  const open = await spent(() => show(page, 'map'), 800)
  const act = (action) => page.evaluate((what) => document.querySelector('paper-map').viewer.dispatch(what), action)
  const ids = await page.evaluate(() => globalThis.map.papers.slice(0, 400).map(({ id }) => id))
  const idle = median(await times(ROUNDS, () => spent(async () => undefined)))
  const select = median(await times(ROUNDS, (round) => spent(() => act({ type: 'select-paper', id: ids[7 * round] })))) - idle
  await act({ type: 'clear' })
  const filter = median(await times(ROUNDS, (round) => spent(() => act({ type: 'toggle-filter', facet: 'communities', value: `c${round + 1}` })))) - idle
  await act({ type: 'clear-filters' })
  await page.waitForTimeout(500)
  const hover = (await hoverCost(page, spent)) - idle
  const { frame, release } = await dragCost(page, spent, idle)
  await context.close()
  return { open: round(open), hover: round(hover), filter: round(filter), select: round(select), frame: round(frame), release: round(release) }
}

/** A small map: what a mount leaves does not depend on what it showed. */
async function measureMemory() {
  files.set('/map.json', JSON.stringify(makeGraph(200, 600)))
  const { page, context, memory } = await openPage('/viewer.html')
  const mount = (count) =>
    page.evaluate(async (cycles) => {
      const element = document.querySelector('paper-map') ?? document.createElement('paper-map')
      element.setAttribute('src', 'map.json')
      for (let cycle = 0; cycle < cycles; cycle++) {
        const drawn = new Promise((ready) => element.addEventListener('map-ready', ready, { once: true }))
        document.body.append(element)
        await drawn
        element.remove()
      }
    }, count)
  await mount(2)
  const before = await memory()
  await mount(MOUNTS)
  const after = await memory()
  await context.close()
  return { before: round(before), after: round(after) }
}

/** Median cost of coming to a paper from empty ground, where the pointer finds one. */
async function hoverCost(page, spent) {
  const spots = []
  for (let y = 150; y < 700 && spots.length < ROUNDS; y += 37) {
    for (let x = 320; x < 1000 && spots.length < ROUNDS; x += 31) {
      await page.mouse.move(x, y)
      if ((await page.locator('.stage.pointing').count()) > 0) spots.push([x, y])
    }
  }
  const costs = []
  for (const [x, y] of spots) {
    await page.mouse.move(1200, 20)
    await page.waitForTimeout(300)
    costs.push(await spent(() => page.mouse.move(x, y)))
  }
  return median(costs)
}

/**
 * What a frame costs while the map is dragged, and what letting it go costs, when words are placed anew. Begins on empty ground: a
 * hover is measured by itself.
 */
async function dragCost(page, spent, idle) {
  const drag = async () => {
    for (let step = 0; step < DRAG_STEPS; step++) {
      await page.mouse.move(1150 - 4 * step, 150 + 2 * step)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    }
  }
  const rounds = await times(ROUNDS + 1, async () => {
    await page.mouse.move(1150, 150)
    await page.mouse.down()
    const frame = ((await spent(drag)) - idle) / DRAG_STEPS
    return { frame, release: (await spent(() => page.mouse.up())) - idle }
  })
  const later = rounds.slice(1)
  return { frame: median(later.map(({ frame }) => frame)), release: median(later.map(({ release }) => release)) }
}

async function measureBare() {
  const { page, context, spent } = await openPage('/bare.html')
  await page.locator('body[data-ready]').waitFor()
  await page.waitForTimeout(800)
  const idle = median(await times(ROUNDS, () => spent(async () => undefined)))
  const { frame } = await dragCost(page, spent, idle)
  await context.close()
  return round(frame)
}

/** The viewer's own copies of sigma and graphology: the packages of the tests have none of the first. */
async function bundleBare() {
  const viz = fileURLToPath(new URL('../../packages/viz/', import.meta.url))
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: viz,
    resolve: { alias: ['sigma', 'graphology'].map((name) => ({ find: name, replacement: `${viz}node_modules/${name}` })) },
    build: { write: false, target: 'es2022', lib: { entry: fileURLToPath(new URL('bareSigma.mjs', import.meta.url)), formats: ['es'], fileName: () => 'bare.js' } },
  })
  return [output].flat()[0].output[0].code
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const body = files.has(pathname) ? Promise.resolve(files.get(pathname)) : readFile(DIST + pathname.slice(1))
  body.then(
    (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(bytes),
    () => response.writeHead(404).end(),
  )
}

async function times(count, act) {
  const results = []
  for (let round = 0; round < count; round++) results.push(await act(round))
  return results
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function round(value) {
  return Math.round(value * 10) / 10
}

function print() {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ results, heap }, null, 2)}\n`)
    return
  }
  const rows = [
    ['from the `.loom` file to its first complete picture', 'file'],
    ['from the parsed map to its first complete picture', 'open'],
    ['a hover', 'hover'],
    ['a filter', 'filter'],
    ['a selection', 'select'],
    ['a frame while dragging', 'frame'],
    ['the same in bare sigma', 'bareFrame'],
    ['overhead, times', 'overhead'],
    ['letting go: words placed anew', 'release'],
  ]
  const row = (...cells) => `| ${cells.join(' | ')} |\n`
  process.stdout.write('\nMain-thread CPU milliseconds in Chromium, WebGL in software\n\n')
  process.stdout.write(row('', ...results.map(({ papers, links }) => `${papers} papers, ${links} links`)))
  process.stdout.write(row('---', ...results.map(() => '---:')))
  for (const [name, key] of rows) process.stdout.write(row(name, ...results.map((result) => result[key] ?? '')))
  process.stdout.write(`\nHeap before and after ${MOUNTS} mounts of a small map: ${heap.before} and ${heap.after} MB\n`)
}
