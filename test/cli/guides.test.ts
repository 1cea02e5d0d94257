import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildMap, readSource, toBibtex, toMapJson, toVosviewerFiles } from '@paperloom/core'
import { PAGES } from '../../examples/site/pages.mjs'
import { ROOT, runScript } from '../setup/built.js'
import { runCli } from './runCli.js'

/** The guides of the site; what else lies beside them is for those who work on Paperloom. */
const GUIDES = PAGES.map(({ from }) => from).filter((path) => path.startsWith('packages/'))
const PAPERS = join(ROOT, 'examples/script-basics/papers.jsonl')

/** A folder with every file that a guide takes as given. */
function folderFor(guide: string): string {
  const cache = join(ROOT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'guide-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { value: papers } = readSource(readFileSync(PAPERS, 'utf8'))
  const { value: map } = buildMap(papers)
  const files = toVosviewerFiles(map)
  const given: Record<string, string> = {
    'library.bib': toBibtex(papers),
    'thesaurus.txt': 'label\treplace by\ntide gauges\ttide gauge\n',
    'vosviewer-map.txt': files.map,
    'vosviewer-network.txt': files.network,
    ...(guide.includes('--out map.json') ? {} : { 'map.json': toMapJson(map) }),
  }
  for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, name), text)
  copyFileSync(PAPERS, join(folder, 'papers.jsonl'))
  return folder
}

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].filter(([, name]) => name === language).map(([, , code]) => code!)
}

/** The words of a command, with its files in the folder. */
function wordsOf(line: string, folder: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => ({ text: quoted ?? plain!, isFile: quoted === undefined && /^[\w-]+\.\w+$/.test(plain!) }))
  return words.slice(1).map(({ text, isFile }) => (isFile ? join(folder, text) : text))
}

describe.each(GUIDES)('%s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const commands = blocksOf(text, 'sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('paperloom ') && !line.startsWith('paperloom serve')))
  const scripts = blocksOf(text, 'js')

  test.runIf(commands.length > 0)('its commands run', async () => {
    const folder = folderFor(text)
    for (const line of commands) {
      const { exitCode, err } = await runCli(wordsOf(line, folder))
      expect({ line, exitCode, err: exitCode === 0 ? '' : err }).toEqual({ line, exitCode: 0, err: '' })
    }
  })

  test.runIf(scripts.length > 0)('its code runs', async () => {
    const folder = folderFor(text)
    for (const [index, code] of scripts.entries()) {
      const script = join(folder, `block-${index}.mjs`)
      writeFileSync(script, `process.chdir(import.meta.dirname)\n${code}`)
      const { exitCode, err } = await runScript(script, [])
      expect({ code, exitCode, err }).toEqual({ code, exitCode: 0, err: '' })
    }
  })

  test('its JSON is JSON', () => {
    for (const code of blocksOf(text, 'json')) expect(() => JSON.parse(code) as unknown).not.toThrow()
  })

  test('its links lead somewhere', () => {
    for (const [, href] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:/.test(href!)) continue
      const [file, anchor] = href!.split('#')
      const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file!)
      expect(existsSync(target), href).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8')), href).toContain(anchor)
    }
  })
})

test('the map document of the guide is one without a fault', async () => {
  const [document] = blocksOf(readFileSync(join(ROOT, 'packages/core/docs/map-document.md'), 'utf8'), 'json')
  const { parseMap } = await import('@paperloom/core')
  expect(parseMap(document!).issues).toEqual([])
})

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'))
}
