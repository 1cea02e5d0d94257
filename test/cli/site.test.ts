import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseMap } from '@paperloom/core'
import { runScript } from '../setup/built.js'

/** A page without its examples of code. */
const readPage = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '')

const folder = mkdtempSync(join(tmpdir(), 'paperloom-site-'))
let said: Awaited<ReturnType<typeof runScript>>
beforeAll(async () => {
  said = await runScript('examples/site/build.mjs', [folder])
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the site is made by one command', () => {
  expect(said).toEqual({ exitCode: 0, err: '', out: `wrote ${folder}\n` })
  expect(parseMap(readFileSync(join(folder, 'map.json'), 'utf8'))).toMatchObject({ issues: [], value: { papers: { length: 70 } } })
})

test('every link of every page leads to a file, and to a heading that is there', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  const faults = pages.flatMap((page) => {
    const html = readPage(page)
    return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, href]) => {
      if (/^https:/.test(href!)) return []
      const [path, anchor] = href!.split('#')
      const target = path === '' ? join(folder, page) : join(folder, dirname(page), path!)
      if (!existsSync(target)) return [`${page}: ${href!}`]
      return anchor === undefined || readFileSync(target, 'utf8').includes(` id="${anchor}"`) ? [] : [`${page}: ${href!}`]
    })
  })
  expect(faults).toEqual([])
})

test('pages say what they are, and nothing is run in them', () => {
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const html = readPage(page)
    expect(html.match(/<h1 /g), page).toHaveLength(1)
    expect(html, page).toMatch(/<title>(?:.* · )?Paperloom<\/title>/)
    expect(html.match(/<a href="[^"]*" aria-current="page">/g), page).toHaveLength(1)
    expect(html, page).not.toMatch(/<script(?! type="module" src="paper-map\.js")| style="|<style| on\w+="/)
  }
})

test('the reference has every function of the core', () => {
  const names = readdirSync(join(folder, 'api/functions'))
  for (const name of ['buildMap', 'readSource', 'toGexf', 'readMap', 'explainLink']) expect(names).toContain(`_paperloom_core.${name}.html`)
  expect(names).toContain('_paperloom_viz.createViewer.html')
})
