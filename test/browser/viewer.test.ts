import { describe, expect, test } from 'vitest'
import type { PaperMap } from '@paperloom/core'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const linked = map.links.reduce((a, b) => (b.weight > a.weight ? b : a))

const viewer = useViewer({
  '/map-a.json': JSON.stringify(map),
  '/empty.json': JSON.stringify(createMadeUpMap({ papers: 0, communities: 0 })),
  '/broken.json': '{"format":"something else"}',
  '/embed.html':
    '<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="hostile.css"><p>Before.</p>' +
    '<div class="frame"><paper-map src="map-a.json" name="Embedded"></paper-map></div><script type="module" src="paper-map.js"></script></html>',
  '/hostile.css': 'canvas{display:none!important} div{position:static!important} .frame{height:500px} body{height:3000px}',
})
const { open, hash, dispatch, drawn, findPaper } = viewer

const hideWebgl = (): void => {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest)
  } as typeof getContext
}

/** Milliseconds from the pointer's coming over something to the card that tells of it, as the page itself sees it. */
const timeCard = (): Promise<number> =>
  viewer.page.evaluate(() => {
    const root = document.querySelector('paper-map')!.shadowRoot!
    const [stage, card] = [root.querySelector('.stage')!, root.querySelector<HTMLElement>('.card')!]
    return new Promise<number>((done) => {
      let since = 0
      new MutationObserver(() => {
        if (since === 0 && stage.classList.contains('pointing')) since = performance.now()
        if (!card.hidden) done(performance.now() - since)
      }).observe(root, { subtree: true, attributes: true, attributeFilter: ['class', 'hidden'] })
    })
  })

describe('the page', () => {
  test('draws the whole map and says what it is', async () => {
    await open('/index.html?src=map-a.json&name=Tides')
    expect(await viewer.page.locator('h1').textContent()).toBe('Tides')
    expect(await viewer.page.locator('.counts').textContent()).toMatch(/^70 papers · 11 communities · \d+ with code$/u)
    expect(await viewer.page.locator('.communities .row').count()).toBe(11)
    const painted = await viewer.page.locator('canvas.sigma-nodes').evaluate((canvas) => (canvas as HTMLCanvasElement).width)
    expect(painted).toBeGreaterThan(600)
    expect((await viewer.page.screenshot()).byteLength).toBeGreaterThan(60_000)
  })

  test('a click selects, the address follows, Back comes back, empty ground clears', async () => {
    await open('/index.html?src=map-a.json')
    const [x, y] = await findPaper()
    await viewer.page.mouse.click(x, y)
    const first = await hash()
    expect(first).toMatch(/^#v=1&paper=p\d{4}$/u)
    expect(await viewer.page.locator('.details h2').isVisible()).toBe(true)
    await viewer.page.locator('.neighbours .row').first().click()
    expect(await hash()).not.toBe(first)
    await viewer.page.goBack()
    expect(await hash()).toBe(first)
    await viewer.page.goBack()
    expect(await hash()).toBe('')
    expect(await viewer.page.locator('.details').isHidden()).toBe(true)
  })

  test('a card comes after a moment and goes with the pointer', async () => {
    await open('/index.html?src=map-a.json')
    const [x, y] = await findPaper()
    await viewer.page.mouse.move(640, 20)
    await viewer.page.locator('.stage.pointing').waitFor({ state: 'detached', timeout: 2000 })
    await viewer.page.locator('.card').waitFor({ state: 'hidden', timeout: 2000 })
    const waited = timeCard()
    await viewer.page.mouse.move(x, y)
    expect(await waited).toBeGreaterThan(200)
    expect(await viewer.page.locator('.card').isVisible()).toBe(true)
    expect(await viewer.page.locator('.card .reasons li').count()).toBeGreaterThan(0)
    await viewer.page.mouse.move(640, 20)
    await viewer.page.locator('.card').waitFor({ state: 'hidden', timeout: 2000 })
  })

  test('a click ends the card: what was chosen is shown, though the pointer still rests there', async () => {
    await open('/index.html?src=map-a.json')
    const [x, y] = await findPaper()
    await viewer.page.locator('.card').waitFor({ state: 'visible', timeout: 2000 })
    await viewer.page.mouse.click(x, y)
    await viewer.page.locator('.card').waitFor({ state: 'hidden', timeout: 2000 })
    await viewer.page.waitForTimeout(400)
    expect(await viewer.page.locator('.card').isHidden()).toBe(true)
  })

  test('a shared address opens what it names, and survives what the map does not have', async () => {
    await open('/index.html?src=map-a.json#v=1&paper=p0003&paper=gone&view=list')
    expect(await viewer.page.locator('.details h2').textContent()).toBe(map.papers[3]!.title)
    expect(await viewer.page.locator('.list').isVisible()).toBe(true)
  })

  test('opens a link down to its words, and the written parts add up', async () => {
    await open('/index.html?src=map-a.json')
    await dispatch({ type: 'open-link', source: linked.source, target: linked.target })
    const sum = (await viewer.page.locator('.sum').textContent())!
    const numbers = [...sum.matchAll(/\b\d\.\d\d\b/gu)].map(([number]) => Number(number))
    const total = numbers.pop()!
    expect(total).toBeCloseTo(linked.weight, 2)
    expect(numbers.reduce((all, part) => all + part, 0)).toBeCloseTo(total, 6)
    expect(await viewer.page.locator('blockquote mark').count()).toBeGreaterThan(1)
  })

  test('the search finds what is misspelt, by keyboard alone', async () => {
    await open('/index.html?src=map-a.json')
    await viewer.page.keyboard.press('/')
    await viewer.page.keyboard.type('chorsset')
    expect(await viewer.page.locator('[role=option]').first().textContent()).toContain('ChorusSet')
    expect(await viewer.page.locator('[role=combobox]').getAttribute('aria-expanded')).toBe('true')
    await viewer.page.keyboard.press('Enter')
    expect(await hash()).toBe('#v=1&entity=dataset%3Achorusset')
    expect(await viewer.page.locator('.details h2').textContent()).toBe('ChorusSet')
    await viewer.page.keyboard.press('Escape')
    expect(await hash()).toBe('')
  })

  test('keys walk over the map, focus, step back', async () => {
    await open('/index.html?src=map-a.json')
    await viewer.page.locator('.stage').focus()
    await viewer.page.keyboard.press('ArrowRight')
    await viewer.page.keyboard.press('ArrowRight')
    await viewer.page.keyboard.press('Enter')
    const [, id] = /paper=(p\d+)/u.exec(await hash())!
    await dispatch({ type: 'focus-paper', id })
    expect(await viewer.page.getByRole('button', { name: 'Show all' }).first().isVisible()).toBe(true)
    await viewer.page.keyboard.press('Escape')
    expect(await viewer.page.getByText('Neighbourhood of').isHidden()).toBe(true)
    expect(await hash()).toBe(`#v=1&paper=${id!}`)
    await viewer.page.keyboard.press('Shift+?')
    expect(await viewer.page.getByRole('dialog', { name: 'Reading the map' }).isVisible()).toBe(true)
  })

  test('light and dark, by the system and by hand', async () => {
    await open('/index.html?src=map-a.json', { colorScheme: 'dark' })
    expect(await viewer.page.locator('.loom[data-size]').getAttribute('data-theme')).toBe('dark')
    await viewer.page.keyboard.press('t')
    expect(await viewer.page.locator('.loom[data-size]').getAttribute('data-theme')).toBe('light')
  })

  test('on a phone the details are a sheet with three heights', async () => {
    await open('/index.html?src=map-a.json', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await dispatch({ type: 'select-paper', id: 'p0003' })
    const height = async (): Promise<number> => (await viewer.page.locator('.details').boundingBox())!.height
    await drawn()
    const half = await height()
    await viewer.page.locator('.details .handle').press('ArrowUp')
    await drawn()
    expect(await height()).toBeGreaterThan(half + 200)
    await viewer.page.locator('.details .handle').press('ArrowDown')
    await viewer.page.locator('.details .handle').press('ArrowDown')
    await drawn()
    expect(await height()).toBeLessThan(half)
    expect((await viewer.page.locator('.search input').boundingBox())!.y).toBeGreaterThan(760)
    const wide = await viewer.page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(390)
  })

  test('says what to do where there is no map, a broken one, an empty one', async () => {
    await open('/index.html', {}, { ready: 'notice' })
    await viewer.page.getByRole('heading', { name: 'Make a map of your papers' }).waitFor()
    await viewer.page.goto(`${viewer.url}/index.html?src=broken.json`)
    await viewer.page.locator('.notice.error').waitFor()
    expect(await viewer.page.locator('.notice').textContent()).toContain('broken.json')
    await viewer.page.goto(`${viewer.url}/index.html?src=empty.json`)
    await viewer.page.locator('.notice.empty').waitFor()
    expect(await viewer.page.locator('.notice').textContent()).toContain('no papers')
  })

  test('without WebGL the list stands in', async () => {
    await open('/index.html?src=map-a.json', {}, { ready: 'list', prepare: hideWebgl })
    await viewer.page.locator('.banner').waitFor()
    expect(await viewer.page.locator('[role=treeitem]').count()).toBeGreaterThan(10)
  })
})

describe('<paper-map> in someone else’s page', () => {
  test('two lines are enough, and the page’s styles stay out', async () => {
    await open('/embed.html')
    expect(await viewer.page.locator('h1').textContent()).toBe('Embedded')
    const box = (await viewer.page.locator('canvas.sigma-nodes').boundingBox())!
    expect(box.height).toBeCloseTo(500, -1)
    expect(await viewer.page.locator('canvas.sigma-nodes').evaluate((canvas) => getComputedStyle(canvas).display)).not.toBe('none')
  })

  test('the wheel scrolls the page until the map is clicked', async () => {
    await open('/embed.html')
    await viewer.page.mouse.move(640, 400)
    await viewer.page.mouse.wheel(0, 120)
    await expect.poll(() => viewer.page.evaluate(() => scrollY)).toBe(120)
  })

  test('tells the page what happens, out of its shadow root', async () => {
    await open('/embed.html')
    await viewer.page.evaluate(() => {
      const names = ['paper-select', 'entity-select', 'link-open', 'state-change']
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const name of names) document.addEventListener(name, () => heard.push(name))
    })
    await dispatch({ type: 'select-paper', id: 'p0003' })
    await dispatch({ type: 'select-entity', id: map.entities[0]!.id })
    await dispatch({ type: 'open-link', source: linked.source, target: linked.target })
    const heard = await viewer.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    expect(heard).toEqual(['state-change', 'paper-select', 'state-change', 'entity-select', 'state-change', 'link-open'])
  })

  test('comes and goes without leaving anything', async () => {
    await open('/embed.html')
    const left = await viewer.page.evaluate(async () => {
      const element = document.querySelector('paper-map') as HTMLElement & { viewer?: { destroy(): void } }
      const parent = element.parentElement!
      for (let turn = 0; turn < 12; turn++) {
        element.remove()
        parent.append(element)
        await new Promise((done) => setTimeout(done, 20))
      }
      const roots = element.shadowRoot!.querySelectorAll('.loom').length
      element.viewer?.destroy()
      element.viewer?.destroy()
      return [roots, element.shadowRoot!.querySelectorAll('.loom, .frame > :not(.footer)').length]
    })
    expect(left).toEqual([1, 0])
  })

  test('shows a map that is given as a property', async () => {
    await open('/embed.html')
    await viewer.page.locator('paper-map').evaluate((element, other) => {
      ;(element as HTMLElement & { map: unknown }).map = other
    }, createMadeUpMap({ papers: 20, communities: 3 }) as unknown as PaperMap)
    await expect.poll(() => viewer.page.locator('.communities .row').count()).toBe(3)
  })
})
