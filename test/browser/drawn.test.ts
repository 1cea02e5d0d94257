import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap({ cited: true })
const bare = { ...map, citations: [], papers: map.papers.map(({ id, title, community, x, y }) => ({ id, title, community, x, y })) }
const viewer = useViewer({ '/cited.json': JSON.stringify(map), '/bare.json': JSON.stringify(bare) })
const MAP = '/index.html?src=cited.json'

describe('what colour and size say', () => {
  const choose = (name: string, value: string) => viewer.page.getByRole('combobox', { name }).selectOption(value)
  const key = () => viewer.page.getByRole('region', { name: 'What the map shows' })

  test('is chosen in the legend, explained there, kept in the address, and comes back', async () => {
    await viewer.open(MAP)
    const [x, y] = await viewer.findPaper()
    await viewer.page.mouse.move(640, 20)
    const community = await colorAt(x, y)
    await choose('Colour by', 'year')
    expect(await viewer.said()).toBe('Coloured by year')
    expect(await viewer.hash()).toBe('#v=1&color=year')
    expect(await key().textContent()).toContain('2018 to 2025')
    expect(await colorAt(x, y)).not.toEqual(community)
    await choose('Colour by', 'venue')
    expect(await key().getByRole('listitem').count()).toBe(3)
    await choose('Size by', 'citations')
    expect(await key().textContent()).toContain('papers of this map that cite it')
    expect(await viewer.hash()).toBe('#v=1&color=venue&size=citations')
    for (let step = 0; step < 3; step++) await viewer.page.goBack()
    expect(await viewer.hash()).toBe('')
    expect(await viewer.page.getByRole('combobox', { name: 'Colour by' }).inputValue()).toBe('community')
    expect(await colorAt(x, y)).toEqual(community)
  })

  test('is only offered where the map has data for it', async () => {
    await viewer.open('/index.html?src=bare.json#v=1&color=year&size=citations&arrange=years')
    expect(await viewer.page.getByRole('combobox', { name: /^(?:Colour|Size) by$/u }).count()).toBe(0)
    expect(await key().textContent()).toContain('Size: strength')
  })
})

describe('entities as shapes on the map', () => {
  const chip = (name: string) => viewer.page.getByRole('group', { name: 'Also on the map' }).getByRole('button', { name })

  test('stand there when asked for, are walked to by keys, chosen by the pointer, and go again', async () => {
    await viewer.open(MAP)
    await chip('methods').click()
    expect([await viewer.said(), await viewer.hash()]).toEqual(['On the map: methods', '#v=1&shape=method'])
    await viewer.page.getByRole('application').focus()
    for (const key of 'Right Right Down Left Left Up Up Right Right Right Down Down Left'.split(' ')) {
      if (/^method .*, in \d+ papers$/u.test(await viewer.said())) break
      await viewer.page.keyboard.press(`Arrow${key}`)
    }
    const [, walked] = /^method (.*), in/u.exec(await viewer.said())!
    await viewer.page.keyboard.press('Enter')
    const details = viewer.page.getByRole('complementary', { name: 'Details' })
    expect(await details.getByRole('heading', { level: 2 }).textContent()).toBe(walked)
    await viewer.page.keyboard.press('Escape')
    await clickUntil(/entity=method/u)
    expect(await details.getByText('method', { exact: true }).first().isVisible()).toBe(true)
    await viewer.page.keyboard.press('Escape')
    await viewer.page.keyboard.press('e')
    expect([await viewer.said(), await viewer.hash()]).toEqual(['No entities on the map', ''])
  })

  test('are a part of the list, each with its papers', async () => {
    await viewer.open(`${MAP}#v=1&shape=dataset&view=list`)
    const items = viewer.page.getByRole('treeitem')
    const datasets = items.filter({ hasText: /^Datasets/u })
    await datasets.press('ArrowRight')
    await viewer.page.keyboard.press('ArrowDown')
    await viewer.page.keyboard.press('ArrowRight')
    await viewer.page.keyboard.press('ArrowDown')
    expect(await viewer.page.locator('[role=treeitem]:focus').getAttribute('aria-level')).toBe('3')
    await viewer.page.keyboard.press('Enter')
    expect(await viewer.hash()).toContain('&paper=p')
  })
})

describe('citations', () => {
  const details = () => viewer.page.getByRole('complementary', { name: 'Details' })
  const { source, target } = map.citations[0]!
  const titleOf = (id: string): string => map.papers.find((paper) => paper.id === id)!.title

  test('lead from a paper to its foundations and from there back to its successors', async () => {
    await viewer.open(`${MAP}#v=1&paper=${source}`)
    const part = (name: string) => details().locator('section').filter({ has: viewer.page.getByRole('heading', { name: new RegExp(`^${name}`, 'u') }) })
    await part('Foundations').getByRole('button', { name: titleOf(target) }).first().click()
    expect(await viewer.hash()).toBe(`#v=1&paper=${target}`)
    expect(await details().textContent()).toMatch(/cited \d+ times?/u)
    await part('Successors').getByRole('button', { name: titleOf(source) }).first().click()
    expect(await viewer.hash()).toBe(`#v=1&paper=${source}`)
  })

  test('point at the paper that is cited', async () => {
    await viewer.open(`${MAP}#v=1&only=c1&by=citation`)
    const inked = () => viewer.page.locator('canvas.sigma-papers').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      let count = 0
      for (let at = 3; at < data.length; at += 4) if (data[at]! > 100 && data[at]! < 200) count++
      return count
    })
    const withHeads = await inked()
    await viewer.dispatch({ type: 'filter', change: { linkKinds: ['shared-method'], minWeight: 99 } })
    await viewer.drawn()
    expect(withHeads).toBeGreaterThan((await inked()) + 60)
  })
})

describe('an axis of years', () => {
  test('sets papers by year, is undone, and stands in the address', async () => {
    await viewer.open(MAP)
    const years = viewer.page.getByRole('group', { name: 'Year' })
    expect(await viewer.page.getByRole('slider', { name: 'First year' }).count()).toBe(1)
    await years.getByRole('button', { name: /^Set papers on an axis of years/u }).click()
    expect([await viewer.said(), await viewer.hash()]).toEqual(['Years from left to right', '#v=1&arrange=years'])
    await viewer.drawn()
    await viewer.page.getByRole('application').focus()
    for (let press = 0; press < 10; press++) await viewer.page.keyboard.press('ArrowLeft')
    const order: number[] = []
    for (let press = 0; press < 6; press++) {
      await viewer.page.keyboard.press('ArrowRight')
      const said = await viewer.said()
      order.push(map.papers.find(({ title }) => said.startsWith(title.split(':')[0]!))!.year!)
    }
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order.at(-1)).toBeGreaterThan(order[0]!)
    await viewer.page.keyboard.press('Enter')
    await viewer.page.keyboard.press('u')
    await viewer.page.keyboard.press('u')
    expect(await viewer.hash()).toBe('')
    await viewer.page.keyboard.press('y')
    expect(await viewer.hash()).toBe('#v=1&arrange=years')
    await viewer.page.keyboard.press('y')
    expect(await years.getByRole('button', { name: /^Set papers on an axis of years/u }).getAttribute('aria-pressed')).toBe('false')
  })

  test('lies under a wide map, among the filters elsewhere, once in all', async () => {
    await viewer.open(MAP)
    const slider = viewer.page.getByRole('slider', { name: 'First year' })
    const inFilters = viewer.page.getByRole('region', { name: 'Filters' }).getByRole('slider', { name: 'First year' })
    expect([await slider.count(), await inFilters.count()]).toEqual([1, 0])
    await viewer.page.setViewportSize({ width: 800, height: 600 })
    await viewer.dispatch({ type: 'select-paper', id: 'p0003' })
    expect([await slider.count(), await viewer.page.getByRole('region', { name: 'Years' }).isVisible()]).toEqual([0, false])
    await viewer.dispatch({ type: 'clear' })
    await viewer.page.setViewportSize({ width: 390, height: 800 })
    await viewer.page.getByRole('button', { name: 'Legend and filters', exact: true }).click()
    expect([await slider.count(), await inFilters.count()]).toEqual([1, 1])
  })
})

test('a paper’s neighbours follow the filters, and say how many these hide', async () => {
  const [id] = map.papers.map((paper) => paper.id).filter((paper) => map.links.filter(({ source, target }) => source === paper || target === paper).length > 3)
  const weights = map.links.filter(({ source, target }) => source === id || target === id).map(({ weight }) => weight).sort((a, b) => b - a)
  await viewer.open(`${MAP}#v=1&paper=${id!}&min=${weights[1]! - 1e-6}`)
  const details = viewer.page.getByRole('complementary', { name: 'Details' })
  const why = details.getByRole('button', { name: /^Why is / })
  expect(await why.count()).toBe(2)
  expect(await details.textContent()).toContain(`${weights.length - 2} neighbours hidden by the filters`)
  await details.getByRole('button', { name: 'Show them' }).press('Enter')
  expect(await why.count()).toBe(weights.length)
})

/** Clicks on what the pointer finds, the widest first, until the address is as wanted: an entity is as wide as its name. */
async function clickUntil(wanted: RegExp): Promise<void> {
  const [step, runs] = [8, [] as { x: number; y: number; wide: number }[]]
  for (const [x, y] of await viewer.findPlaces({ left: 320, right: 900, top: 110, bottom: 760 }, [step, 10])) {
    const last = runs.at(-1)
    if (last?.y === y && last.x + last.wide + step === x) last.wide += step
    else runs.push({ x, y, wide: 0 })
  }
  for (const { x, y, wide } of runs.sort((a, b) => b.wide - a.wide)) {
    await viewer.page.mouse.click(x + wide / 2, y)
    if (wanted.test(await viewer.hash())) return
    await viewer.page.keyboard.press('Escape')
  }
  throw new Error('nothing of that kind under the pointer')
}

/** The colour of one pixel of the page. */
async function colorAt(x: number, y: number): Promise<readonly number[]> {
  await viewer.drawn()
  const shot = (await viewer.page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64')
  return viewer.page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
    const context = new OffscreenCanvas(1, 1).getContext('2d')!
    context.drawImage(picture, 0, 0)
    return [...context.getImageData(0, 0, 1, 1).data]
  }, shot)
}
