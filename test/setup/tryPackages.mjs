import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { ROOT, run } from './steps.mjs'

/** Tools of the tests: a stranger would have their own. */
const { resolve } = createRequire(join(ROOT, 'test/package.json'))
const POLICY = "default-src 'self'"
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' }

const SCRIPT = `
  import { writeFileSync } from 'node:fs'
  import { buildMap, readMap, readSource, toGexf, toMapJson, VERSION } from '@paperloom/core'
  import schema from '@paperloom/core/map.schema.json' with { type: 'json' }
  import * as viz from '@paperloom/viz'
  import '@paperloom/viz/define'
  const text = '[{"id":"a","title":"Looms of Tides","abstract":"Tide looms."},{"id":"b","title":"Tide Looms Again","abstract":"Looms of tides."}]'
  const { value: map } = buildMap(readSource(text).value)
  const back = readMap(toGexf(map)).value
  if (map.papers.length !== 2 || back.papers.length !== 2 || !VERSION || !schema.$id || !viz.createViewer) throw new Error('something is missing')
  writeFileSync('map.json', toMapJson(map))`
const TYPED = `
  import { buildMap, toGraphology } from '@paperloom/core'
  import { createViewer } from '@paperloom/viz'
  const { value: map } = buildMap([])
  toGraphology(map, { mode: 'papers' }).forEachNode((key) => key.toUpperCase())
  createViewer(document.body, map).destroy()`
/** How a program may find modules: `skipLibCheck` is off, so that declarations are checked too. */
const MODULES = [['nodenext', 'nodenext'], ['node16', 'node16'], ['esnext', 'bundler']]
const APP = `
  import '@paperloom/viz/define'
  import map from './map.json'
  document.querySelector('paper-map').map = map`
const page = (attributes, script) =>
  `<!doctype html><html lang="en"><title>Page</title><paper-map ${attributes}></paper-map><script type="module" src="${script}"></script></html>`

/**
 * Uses the packed packages as strangers do: a script, a program with types, the command, an application built by Vite, a page without a build,
 * and the one-file page, the last three in Chromium.
 * @param {string} project an empty folder
 * @param {string[]} tarballs
 */
export async function tryPackages(project, tarballs) {
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  writeFileSync(join(project, 'use.mjs'), SCRIPT)
  await must('npm install', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], project)
  await must('a script', process.execPath, ['use.mjs'], project)
  await checkTypes(project)
  mkdirSync(join(project, 'plain'))
  await must('the command', 'npx', ['--no-install', 'paperloom', 'convert', 'map.json', 'plain/map.html'], project)
  await buildApp(project)
  cpSync(join(project, 'node_modules/@paperloom/viz/dist/paper-map.js'), join(project, 'plain/paper-map.js'))
  cpSync(join(project, 'node_modules/@paperloom/viz/dist/words'), join(project, 'plain/words'), { recursive: true })
  cpSync(join(project, 'map.json'), join(project, 'plain/map.json'))
  writeFileSync(join(project, 'plain/index.html'), page('src="map.json"', 'paper-map.js'))
  writeFileSync(join(project, 'plain/german.html'), page('src="map.json" locale="de"', 'paper-map.js'))
  await openAll(project, {
    'dist/index.html': /^Map of 2 papers/,
    'plain/index.html': /^Map of 2 papers/,
    'plain/german.html': /^Karte mit 2 Artikeln/,
    'plain/map.html': /^Map of 2 papers/,
  })
}

/** Strict, as a program of its own. */
async function checkTypes(project) {
  for (const [module, moduleResolution] of MODULES) {
    const compilerOptions = { noEmit: true, strict: true, target: 'es2022', types: [], module, moduleResolution }
    writeFileSync(join(project, 'use.ts'), TYPED)
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    await must(`types, ${module}`, process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], project)
  }
}

async function buildApp(project) {
  writeFileSync(join(project, 'index.html'), page('', './main.js'))
  writeFileSync(join(project, 'main.js'), APP)
  const { build } = await import(resolve('vite'))
  await build({ root: project, configFile: false, base: './', logLevel: 'error', build: { chunkSizeWarningLimit: 2000 } })
}

/** Opens each page and waits for its map by its name; anything on the console is a fault. */
async function openAll(project, names) {
  const { chromium } = (await import(resolve('playwright-core'))).default
  const server = createServer((request, response) => answer(project, request, response))
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] })
  try {
    for (const [path, name] of Object.entries(names)) {
      const tab = await browser.newPage()
      const faults = []
      tab.on('console', (message) => faults.push(message.text()))
      tab.on('pageerror', (error) => faults.push(error.message))
      await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`)
      await tab.getByRole('application', { name }).waitFor()
      if (faults.length > 0) throw new Error(`${path}: ${faults.join('\n')}`)
      await tab.close()
    }
  } finally {
    await browser.close()
    server.close()
  }
}

/** The one-file page brings its own policy; the others run under the strictest that they promise. */
function answer(project, { url }, response) {
  const path = new URL(url, 'http://localhost').pathname
  if (path === '/favicon.ico') return response.writeHead(204).end()
  const policy = path.endsWith('/map.html') ? {} : { 'content-security-policy': POLICY }
  try {
    response.writeHead(200, { 'content-type': TYPES[extname(path)], ...policy }).end(readFileSync(join(project, path)))
  } catch {
    response.writeHead(404).end()
  }
}

/** Runs a command that must succeed. */
export async function must(what, command, args, cwd) {
  const { code, output } = await run(command, args, { cwd })
  if (code !== 0) throw new Error(`${what} failed:\n${output}`)
}
