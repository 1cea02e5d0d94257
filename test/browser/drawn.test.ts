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
