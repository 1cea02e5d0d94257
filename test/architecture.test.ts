import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { VERSION } from '../packages/core/src/version.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CORE = 'packages/core/src'
const VIZ = 'packages/viz/src'

/** Who may import whom: rooms and files at the top by name, packages as they are written. A room may import itself. */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  base: ['model'],
  text: ['base', 'model'],
  sources: ['model', 'base', 'text', 'valibot', 'saxes', 'papaparse'],
  corpus: ['model', 'base', 'text'],
  extraction: ['model', 'base', 'text'],
  linking: ['model', 'base', 'text'],
  graph: ['model', 'base', 'graphology', 'graphology-types'],
  communities: ['model', 'base', 'text'],
  layout: ['model', 'base'],
  query: ['model', 'base', 'text', 'graphology'],
  storage: ['model', 'base', 'export'],
  export: ['model', 'base', 'version.js', 'valibot', 'saxes'],
}

const VIZ_ROOMS: Readonly<Record<string, readonly string[]>> = {
  state: ['@paperloom/core', 'minisearch'],
  words: ['state', '@paperloom/core'],
  appearance: ['state', 'words', '@paperloom/core', 'd3-scale'],
}

interface File {
  readonly path: string
  readonly room: string
  readonly imports: readonly string[]
}

const coreFiles = readRooms(CORE)
const vizFiles = readRooms(VIZ)
const cliFiles = readFiles('packages/core/cli').map((path) => ({ path, room: 'cli', imports: importsOf(path) }))

describe('core', () => {
  test('every file lies in a room', () => {
    const loose = coreFiles.filter(({ room }) => room === '').map(({ path }) => relative(CORE, path))
    expect(loose.sort()).toEqual(['assembleMap.ts', 'index.ts', 'pipeline.ts', 'version.ts'])
    expect(coreFiles.filter(({ room }) => room !== '' && !(room in CORE_ROOMS))).toEqual([])
  })

  test('each room imports only what it may', () => {
    expect(coreFiles.flatMap((file) => forbidden(file, CORE, CORE_ROOMS[file.room]))).toEqual([])
  })

  test('only the index and the pipeline know all rooms, and no package', () => {
    const loose = coreFiles.filter(({ room }) => room === '')
    expect(loose.flatMap(({ path, imports }) => imports.filter((name) => !name.startsWith('.')).map((name) => `${path}: ${name}`))).toEqual([])
  })

  test('nothing of Node and nothing of the DOM', () => {
    const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8')) as { compilerOptions: { lib: string[]; types: string[] } }
    const own = JSON.parse(readFileSync(join(ROOT, 'packages/core/tsconfig.json'), 'utf8')) as { compilerOptions: object }
    expect(config.compilerOptions).toMatchObject({ lib: ['es2023'], types: [] })
    expect(own.compilerOptions).not.toHaveProperty('lib')
    expect(own.compilerOptions).not.toHaveProperty('types')
    const names = coreFiles.flatMap(({ imports }) => imports).filter((name) => name.startsWith('node:') || name.startsWith('@types/'))
    expect(names).toEqual([])
    const references = coreFiles.filter(({ path }) => /^\/\/\/ *<reference/m.test(readFileSync(join(ROOT, path), 'utf8')))
    expect(references).toEqual([])
  })

  test('the index exports by name only', () => {
    expect(readFileSync(join(ROOT, CORE, 'index.ts'), 'utf8')).not.toMatch(/export \*|export default/)
  })

  test('the version is that of package.json', () => {
    for (const path of ['package.json', 'packages/core/package.json']) {
      expect((JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { version: string }).version).toBe(VERSION)
    }
  })
})

describe('the command', () => {
  test('knows the public index, commander and Node', () => {
    const allowed = (name: string): boolean =>
      /^\.{1,2}\/(?:apis\/)?\w+\.js$/.test(name) || name === '@paperloom/core' || name === 'commander' || name.startsWith('node:')
    expect(cliFiles.flatMap(({ path, imports }) => imports.filter((name) => !allowed(name)).map((name) => `${path}: ${name}`))).toEqual([])
  })
})

describe('viz', () => {
  test('state, words and appearance know the public index and no DOM', () => {
    const pure = vizFiles.filter(({ room }) => room in VIZ_ROOMS)
    expect(pure.flatMap((file) => forbidden(file, VIZ, VIZ_ROOMS[file.room]))).toEqual([])
  })

  test('viewer.ts and what it draws with alone import sigma', () => {
    const importers = vizFiles.filter(({ imports }) => imports.some((name) => name === 'sigma' || name.startsWith('sigma/')))
    const allowed = importers.filter(({ path, room }) => room === 'drawing' || relative(VIZ, path) === 'viewer.ts')
    expect(importers).toEqual(allowed)
  })

  test('core is known by its public name', () => {
    const deep = vizFiles.filter(({ imports }) => imports.some((name) => name.startsWith('@paperloom/core/') || name.includes('/core/src')))
    expect(deep).toEqual([])
  })
})

test.each([
  ['core', coreFiles],
  ['the command', cliFiles],
  ['viz', vizFiles],
])('no import goes in a circle: %s', (_, files) => {
  expect(findCycle(files)).toEqual([])
})

describe('the checks themselves', () => {
  const file = (path: string, ...imports: string[]): File => ({ path: join(CORE, path), room: path.split('/')[0]!, imports })

  test('a forbidden import is found', () => {
    expect(forbidden(file('base/a.ts', '../model/b.js', './c.js'), CORE, CORE_ROOMS.base)).toEqual([])
    expect(forbidden(file('base/a.ts', '../graph/b.js'), CORE, CORE_ROOMS.base)).toEqual(['packages/core/src/base/a.ts: ../graph/b.js'])
    expect(forbidden(file('model/a.ts', 'valibot'), CORE, CORE_ROOMS.model)).toHaveLength(1)
    expect(forbidden(file('base/a.ts', '../index.js'), CORE, CORE_ROOMS.base)).toHaveLength(1)
  })

  test('a cycle is found', () => {
    const files = [file('base/a.ts', './b.js'), file('base/b.ts', './c.js'), file('base/c.ts', './a.js'), file('base/d.ts', './a.js')]
    expect(findCycle(files)).toHaveLength(4)
    expect(findCycle(files.slice(1))).toEqual([])
  })

  test('every way to import is seen', () => {
    const source = `import a from 'a'; import type { B } from 'b'; export { c } from 'c'; export * from 'd'; import 'e'
      const f = await import('f'); type G = import('g').G; import h = require('h')`
    expect(importsIn(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  })
})

function readRooms(source: string): File[] {
  return readFiles(source).map((path) => {
    const folder = dirname(relative(source, path))
    return { path, room: folder === '.' ? '' : folder.split('/')[0]!, imports: importsOf(path) }
  })
}

function readFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => join(folder, path))
}

function importsOf(path: string): string[] {
  return importsIn(readFileSync(join(ROOT, path), 'utf8'))
}

/** Every module that a source names, by any kind of import or export. */
function importsIn(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : ts.isExternalModuleReference(node)
              ? node.expression
              : undefined
    if (named !== undefined && ts.isStringLiteral(named)) found.push(named.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2023, false))
  return found
}

/** The imports of a file that lead to another room or package than those allowed. */
function forbidden(file: File, source: string, allowed: readonly string[] | undefined): string[] {
  if (allowed === undefined) return []
  const isAllowed = (name: string): boolean => {
    if (!name.startsWith('.')) return allowed.includes(name)
    const [room = '', ...rest] = relative(source, join(dirname(file.path), name)).split('/')
    return allowed.includes(room) || (rest.length > 0 && room === file.room)
  }
  return file.imports.filter((name) => !isAllowed(name)).map((name) => `${file.path}: ${name}`)
}

/** The files of a circle of imports, its first again at the end; empty where there is none. */
function findCycle(files: readonly File[]): string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter((name) => name.startsWith('.')).map((name) => relative(ROOT, resolve(ROOT, dirname(path), name.replace(/\.js$/, '.ts')))),
    ]),
  )
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const target of targets.get(path) ?? []) {
      const cycle = visit(target, [...trail, path])
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  for (const { path } of files) {
    const cycle = visit(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
