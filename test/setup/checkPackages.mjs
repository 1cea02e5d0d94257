import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { ROOT, run } from './steps.mjs'
import { must, tryPackages } from './tryPackages.mjs'

/** Packs both packages as they would be published, lints them, checks their types, and uses them in an empty project. */
const PACKAGES = ['core', 'viz']
/** Pages and what is for them alone have no types. */
const NO_TYPES = ['--exclude-entrypoints', './embed.html', './single.html', './embed.js', './embed.css', './layout.worker.js', './map.schema.json']
const faults = []
const folder = mkdtempSync(join(tmpdir(), 'paperloom-pack-'))
try {
  const tarballs = []
  for (const name of PACKAGES) tarballs.push(await pack(name))
  for (const [index, tarball] of tarballs.entries()) await lint(PACKAGES[index], tarball)
  await tryPackages(join(folder, 'project'), tarballs)
  process.stdout.write('both: a script, types, the command, a Vite app, a plain page and one file, from an empty project\n')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

async function pack(name) {
  const before = new Set(readdirSync(folder))
  await must('pnpm pack', 'npx', ['-y', 'pnpm@10.34.9', 'pack', '--pack-destination', folder], join(ROOT, 'packages', name))
  return join(folder, readdirSync(folder).find((file) => !before.has(file)))
}

async function lint(name, tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer }, strict: true })
  for (const message of messages) faults.push(`publint, ${name}: ${formatMessage(message, pkg)}`)
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const types = await run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii', ...NO_TYPES])
  if (types.code !== 0) faults.push(`are the types wrong, ${name}:\n${types.output}`)
  process.stdout.write(`${name}: publint ${messages.length === 0 ? 'ok' : 'failed'}, types ${types.code === 0 ? 'ok' : 'failed'}\n`)
}
