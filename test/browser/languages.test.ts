import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { toHtml } from '@paperloom/core'
import type { PaperMapElement } from '@paperloom/viz'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap({ cited: true })
const linked = map.links.reduce((a, b) => (b.weight > a.weight ? b : a))
const single = readFileSync(fileURLToPath(new URL('../../packages/viz/dist/single.html', import.meta.url)), 'utf8')

const host = (lang: string, attributes = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="stylesheet" href="/host.css"><script type="module" src="/paper-map.js"></script></head>
   <body><paper-map src="/map-a.json" ${attributes}></paper-map></body></html>`

const viewer = useViewer({
  '/favicon.ico': '',
  '/map-a.json': JSON.stringify(map),
  '/map-none.json': JSON.stringify({ ...map, papers: [], links: [], mentions: [], citations: [], communities: [], report: { ...map.report, read: 3, issues: [{ severity: 'error', code: 'no-title', message: 'a record has no title' }] } }),
  '/host.css': 'paper-map { height: 600px }',
  '/host.html': host('en'),
  '/german.html': host('de-AT'),
  '/frame.html': '<!doctype html><html lang="en"><title>Host</title><iframe title="Karte" width="900" height="600" src="/embed.html?src=map-a.json&locale=de"></iframe></html>',
  // A deployment that forgot a file, as far as a module can tell.
  '/words/spanish.js': 'throw new Error("gone")',
})
/** The same without a policy of the server: the file has its own. */
const file = useViewer({ '/favicon.ico': '', '/file.html': toHtml(map, single, { title: 'Karte', locale: 'de' }) }, { policy: 'frame-ancestors *' })

const shell = (page: Page) => page.locator('.loom:has(.stage)')

/** What is asked for of the languages. */
function watchLanguages(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [name] = /(?:german|french|spanish|chinese)[\w-]*\.js/u.exec(request.url()) ?? []
    if (name !== undefined) asked.push(name)
  })
  return asked
}

async function set(page: Page, change: Partial<Pick<PaperMapElement, 'locale' | 'words'>>): Promise<void> {
  await page.evaluate((what) => {
    Object.assign(document.querySelector('paper-map')!, what)
  }, change)
}

describe('a German viewer', () => {
  test('says everything in German, from the search to the reasons, and what it says to a screen reader too', async () => {
    await viewer.open('/index.html?src=map-a.json&locale=de')
    const { page } = viewer
    expect(await shell(page).getAttribute('lang')).toBe('de')
    await page.getByRole('application', { name: /^Karte mit 70 Artikeln\. Pfeiltasten/u }).waitFor()
    expect(await page.locator('.counts').textContent()).toContain('70 Artikel')
    await page.getByRole('combobox', { name: /^Artikel, Konzepte, Methoden/u }).fill('Datensatz: chorus')
    await page.getByRole('group', { name: 'Datensätze' }).getByRole('option', { name: /^ChorusSet \d+ Artikel$/u }).click()
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2, name: 'ChorusSet' }).waitFor()
    expect(await viewer.said()).toMatch(/^ChorusSet, \d+ Artikel$/u)
    await viewer.dispatch({ type: 'open-link', source: linked.source, target: linked.target })
    expect(await viewer.said()).toMatch(/^Verbindung vom Gewicht \d+,\d\d zwischen /u)
    expect(await page.locator('.reason h3').first().textContent()).toMatch(/^(?:gemeinsame[sr]?|Zitation|Kozitation|bibliografische)/u)
    await viewer.dispatch({ type: 'filter', change: { minWeight: 0.5 } })
    await page.getByText(/^\d+ von 70 Artikeln · |^Alle 70 Artikel · \d+ von \d+ Verbindungen/u).first().waitFor()
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
    await viewer.dispatch({ type: 'clear' })
    await page.getByRole('application').focus()
    await page.keyboard.press('l')
    await page.getByRole('tree', { name: 'Cluster, Artikel und ihre Nachbarn' }).waitFor()
    expect(await viewer.said()).toBe('Als Liste gezeigt')
    await page.keyboard.press('l')
    await page.keyboard.press('d')
    await page.getByRole('dialog', { name: 'Bild speichern' }).getByRole('button', { name: 'PNG, doppelt so fein' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Die Karte lesen' }).getByText('Schrittweise zurück zur ganzen Karte').waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await viewer.open(`/index.html?src=map-a.json&locale=de#v=1&link=${linked.source}&link=${linked.target}`, { colorScheme })
    expect(await viewer.findFaults()).toEqual([])
    await viewer.dispatch({ type: 'select-paper', id: linked.source })
    expect(await viewer.findFaults()).toEqual([])
    await viewer.page.keyboard.press('?')
    expect(await viewer.findFaults()).toEqual([])
  })

  test('without a map it says how to bring papers, and the reasons of core are marked as English', async () => {
    await viewer.open('/index.html?locale=de', {}, { ready: 'notice' })
    const { page } = viewer
    await page.getByRole('heading', { name: 'Eine Karte Ihrer Artikel' }).waitFor()
    expect(await page.locator('.overlay').getAttribute('lang')).toBe('de')
    await page.getByRole('button', { name: 'Text einfügen' }).click()
    await page.getByRole('textbox', { name: 'Artikel als Text' }).fill('{}')
    await page.getByRole('button', { name: 'Karte erstellen' }).click()
    const fault = page.getByRole('alert')
    await fault.getByText('Daraus konnte keine Karte werden').waitFor()
    expect(await fault.locator('p').last().getAttribute('lang')).toBe('en')
    expect(await viewer.findFaults()).toEqual([])
  })

  test('a map without papers says why', async () => {
    await viewer.open('/index.html?src=map-none.json&locale=de', {}, { ready: 'notice' })
    const notice = viewer.page.getByRole('status').filter({ hasText: 'Diese Karte hat keine Artikel' })
    await notice.waitFor()
    expect(await notice.locator('p').textContent()).toBe('Beim Erstellen wurden 3 Einträge gelesen, und keiner ließ sich verwenden: a record has no title.')
    expect(await notice.locator('p [lang=en]').textContent()).toBe('a record has no title')
  })
})

describe('<paper-map>', () => {
  test('takes the language of the page around, and asks for that one alone', async () => {
    await viewer.open('/german.html')
    await viewer.page.getByRole('button', { name: 'Als Liste zeigen (l)' }).waitFor()
    expect(await shell(viewer.page).getAttribute('lang')).toBe('de-AT')
    const asked = await viewer.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!))
    expect(asked.filter((name) => /german|french|spanish|chinese/u.test(name))).toEqual(['german.js'])
  })

  test('changes its words while it is shown, and keeps its view', async () => {
    await viewer.open('/host.html')
    const { page } = viewer
    const asked = watchLanguages(page)
    await viewer.dispatch({ type: 'select-paper', id: 'p0003' })
    await page.getByRole('button', { name: 'Show as a list (l)' }).waitFor()
    expect(asked).toEqual([])
    for (const [locale, lang, list] of [['fr', 'fr', 'Afficher en liste (l)'], ['zh-TW', 'zh-Hans', '显示为列表 (l)'], ['it', 'en', 'Show as a list (l)'], ['fr-CA', 'fr-CA', 'Afficher en liste (l)']] as const) {
      await set(page, { locale })
      await page.getByRole('button', { name: list }).waitFor()
      expect([locale, await shell(page).getAttribute('lang')]).toEqual([locale, lang])
      expect(await page.evaluate(() => document.querySelector('paper-map')!.state.subject)).toEqual({ kind: 'papers', ids: ['p0003'] })
    }
    expect(asked).toEqual(['french.js', 'chinese.js'])
  })

  test('a map that is asked for things before its words are here does them when they are', async () => {
    await viewer.open('/host.html')
    const subject = await viewer.page.evaluate(async () => {
      const before = document.querySelector('paper-map')!
      const element = document.createElement('paper-map')
      element.locale = 'fr'
      element.map = before.map
      before.replaceWith(element)
      while (element.viewer === undefined) await new Promise((next) => requestAnimationFrame(next))
      element.viewer.dispatch({ type: 'select-paper', id: 'p0005' })
      element.viewer.update({ theme: 'dark' })
      await element.viewer.ready
      return [element.viewer.state.subject, element.shadowRoot!.querySelector('.loom')!.getAttribute('data-theme'), element.shadowRoot!.querySelectorAll('.loom').length]
    })
    expect(subject).toEqual([{ kind: 'papers', ids: ['p0005'] }, 'dark', 1])
  })

  test('where the file of a language is missing, it speaks English and says so', async () => {
    await viewer.open('/host.html')
    await set(viewer.page, { locale: 'es' })
    await viewer.page.waitForTimeout(300)
    await viewer.page.getByRole('button', { name: 'Show as a list (l)' }).waitFor()
    expect(await shell(viewer.page).getAttribute('lang')).toBe('en')
  })

  test('words of the host stand over those of the language', async () => {
    await viewer.open('/german.html')
    await set(viewer.page, { words: { legend: { heading: 'Themen' } } })
    await viewer.page.getByRole('button', { name: 'Themen', exact: true }).waitFor()
    await viewer.page.getByRole('button', { name: 'Als Liste zeigen (l)' }).waitFor()
    await viewer.page.evaluate(() => {
      document.querySelector('paper-map')!.words = (say) => ({ lang: 'pl', bar: { help: 'Pomoc (?)' }, common: { papers: (n) => say.count(n, { one: 'artykuł', few: 'artykuły', other: 'artykułów' }) } })
    })
    await viewer.page.getByRole('button', { name: 'Pomoc (?)' }).waitFor()
    expect(await shell(viewer.page).getAttribute('lang')).toBe('pl')
    expect(await viewer.page.locator('.counts').textContent()).toContain('70 artykułów')
  })
})

test('the page for a frame speaks the language of its address, from its own script', async () => {
  await viewer.open('/frame.html', {}, { ready: 'notice' })
  const asked = watchLanguages(viewer.page)
  await viewer.page.frameLocator('iframe').getByRole('application', { name: /^Karte mit 70 Artikeln/u }).waitFor()
  expect(asked).toEqual([])
})

test('one file speaks the language that it was written for, offline', async () => {
  await file.open('/file.html', {})
  await file.page.getByRole('application', { name: /^Karte mit 70 Artikeln/u }).waitFor()
  expect(await shell(file.page).getAttribute('lang')).toBe('de')
  expect(await file.page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0)
})

/** Longest words first: German and French. */
test.each(['de', 'fr', 'es', 'zh'])('nothing is cut off 320 px wide: %s', async (locale) => {
  await viewer.open(`/index.html?src=map-a.json&locale=${locale}`, { viewport: { width: 320, height: 568 } })
  const found: Record<string, unknown> = {}
  for (const state of ['', `paper=${linked.source}`, `link=${linked.source}&link=${linked.target}`, 'has=repository&only=c1&focus=p0003', 'view=list&has=repository', 'show=reading-list&pin=p0003', 'community=c1', 'color=year&size=cited-by']) {
    await viewer.page.evaluate((text) => {
      location.hash = text
    }, state === '' ? '' : `v=1&${state}`)
    for (const press of state.startsWith('color') ? ['', 'f', '?'] : state === '' ? ['', 'd'] : ['']) {
      if (press !== '') await viewer.page.keyboard.press(press)
      await viewer.page.waitForTimeout(120)
      const cut = await findCut(viewer.page)
      if (cut.length > 0) found[`${state} ${press}`] = cut
      if (press === 'd' || press === '?') await viewer.page.keyboard.press('Escape')
    }
  }
  expect(found).toEqual({})
})

/** Controls, headings and texts that reach beyond the page or their own box, and whether the page scrolls sideways. */
function findCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('paper-map')!
    const cut = [...shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, h1, h2, h3, a, p, dd, output')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width <= 1 || height <= 1 || element.closest('.unseen, .hits') !== null) return false
      return left < -1 || right > innerWidth + 1 || (element.matches('button, h2, h3') && element.scrollWidth > element.clientWidth + 1)
    })
    return [...(document.documentElement.scrollWidth > innerWidth ? ['sideways'] : []), ...cut.map((element) => element.outerHTML.slice(0, 120))]
  })
}
