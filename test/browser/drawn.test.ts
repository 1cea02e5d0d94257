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

/** Clicks on what the pointer finds from the top down until the address is as wanted. */
async function clickUntil(wanted: RegExp): Promise<void> {
  for (let y = 110; y < 760; y += 14) {
    for (let x = 320; x < 900; x += 50) {
      await viewer.page.mouse.move(x, y)
      if ((await viewer.page.locator('.stage.pointing').count()) === 0) continue
      await viewer.page.mouse.click(x, y)
      if (wanted.test(await viewer.hash())) return
      await viewer.page.keyboard.press('Escape')
    }
  }
  throw new Error('nothing of that kind under the pointer')
}

/** The colour of one pixel of the page. */
async function colorAt(x: number, y: number): Promise<readonly number[]> {
  await viewer.page.waitForTimeout(250)
  const shot = (await viewer.page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64')
  return viewer.page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
    const context = new OffscreenCanvas(1, 1).getContext('2d')!
    context.drawImage(picture, 0, 0)
    return [...context.getImageData(0, 0, 1, 1).data]
  }, shot)
}
