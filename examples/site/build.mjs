import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildMap, readSource, toMapJson } from '@paperloom/core'
import { Application } from 'typedoc'
import { FILES, PAGES } from './pages.mjs'
import { renderPage } from './render.mjs'

/** The documentation's site, into `dist` or the folder that is named: guides, a map of the example papers, the reference. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const out = process.argv[2] ?? fileURLToPath(new URL('dist', import.meta.url))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await writeReference()
for (const page of PAGES) writeFileSync(join(out, page.to), renderPage(page, readFileSync(join(ROOT, page.from), 'utf8'), ROOT))
copyFileSync(join(ROOT, 'examples/site/site.css'), join(out, 'site.css'))
for (const file of ['paper-map.js', 'favicon.svg']) copyFileSync(join(ROOT, 'packages/viz/dist', file), join(out, file))
for (const [from, to] of Object.entries(FILES)) if (!to.startsWith('api/')) copyFileSync(join(ROOT, from), join(out, to))
writeFileSync(join(out, 'map.json'), toMapJson(weaveExample()))
process.stdout.write(`wrote ${out}\n`)

function weaveExample() {
  const { value: papers } = readSource(readFileSync(join(ROOT, 'examples/daily-papers/papers.jsonl'), 'utf8'))
  return buildMap(papers, { seed: 1 }).value
}

/** The reference from the types and their comments. */
async function writeReference() {
  const app = await Application.bootstrap({
    name: 'Paperloom',
    entryPoints: ['core', 'viz'].map((name) => join(ROOT, 'packages', name)),
    entryPointStrategy: 'packages',
    packageOptions: { entryPoints: ['src/index.ts'], excludeInternal: true, skipErrorChecking: true },
    readme: 'none',
    disableGit: true,
    disableSources: true,
    hideGenerator: true,
    logLevel: 'Error',
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('the reference could not be made of the types')
  await app.generateDocs(project, join(out, 'api'))
}
