import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { ROOT, run } from './steps.mjs'

/** Packs both packages as they would be published, lints them, checks their types, and uses them in an empty project. */
const PACKAGES = ['core', 'viz']
const faults = []
const folder = mkdtempSync(join(tmpdir(), 'paperloom-pack-'))
try {
  const tarballs = []
  for (const name of PACKAGES) tarballs.push(await pack(name))
  for (const [index, tarball] of tarballs.entries()) await lint(PACKAGES[index], tarball)
  await useInEmptyProject(tarballs)
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
  const types = await run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii'])
  if (types.code !== 0) faults.push(`are the types wrong, ${name}:\n${types.output}`)
  process.stdout.write(`${name}: publint ${messages.length === 0 ? 'ok' : 'failed'}, types ${types.code === 0 ? 'ok' : 'failed'}\n`)
}

/** What a stranger does first: install, import, run. */
async function useInEmptyProject(tarballs) {
  const project = join(folder, 'project')
  const script = `
    import { buildMap, VERSION } from '@paperloom/core'
    import * as viz from '@paperloom/viz'
    import schema from '@paperloom/core/map.schema.json' with { type: 'json' }
    const { value } = buildMap([{ id: 'a', title: 'A' }])
    if (value.papers.length !== 1 || !VERSION || !schema.$id || Object.keys(viz).length === 0) throw new Error('an export is missing')`
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  writeFileSync(join(project, 'use.mjs'), script)
  await must('npm install', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], project)
  await must('importing the packages', process.execPath, ['use.mjs'], project)
  await must('the command', 'npx', ['--no-install', 'paperloom', '--version'], project)
  process.stdout.write('both: installed, imported and run in an empty project\n')
}

async function must(what, command, args, cwd) {
  const { code, output } = await run(command, args, { cwd })
  if (code !== 0) throw new Error(`${what} failed:\n${output}`)
}
