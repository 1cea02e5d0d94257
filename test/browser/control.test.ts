import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap()
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const MAP = '/index.html?src=map-a.json'
const [heavy] = map.links.filter(({ evidence }) => new Set(evidence.map(({ kind }) => kind)).size > 1)

describe('the weight of each link kind', () => {
  const group = () => viewer.page.getByRole('group', { name: 'Weight of each kind of link' })
  const slider = (kind: string) => group().getByRole('slider', { name: `Weight of ${kind}` })
  const open = async (): Promise<void> => {
    await viewer.open(MAP)
    await viewer.page.getByText('What counts how much').click()
  }

  test('weighs the links anew from their evidence, and is undone in one step', async () => {
    await open()
    await slider('concept').press('Home')
    expect(await viewer.hash()).toBe('#v=1&weigh=shared-concept%3A0')
    await viewer.page.waitForFunction((all) => document.querySelector('paper-map')!.shadowRoot!.querySelector('[aria-live]')!.textContent!.includes(all), 'links', { polling: 50 })
    await slider('concept').press('ArrowRight')
    await slider('concept').press('ArrowRight')
    expect(await slider('concept').getAttribute('aria-valuetext')).toBe('0.2 times')
    await viewer.page.keyboard.press('u')
    expect(await viewer.hash()).toBe('')
    expect(await slider('concept').inputValue()).toBe('1')
  })

  test('shows in the sum of a link', async () => {
    const { source, target, evidence } = heavy!
    const left = evidence.filter(({ kind }) => kind !== 'shared-concept').reduce((sum, { weight }) => sum + 2 * weight, 0)
    const kinds = ['method', 'dataset', 'repository', 'words'].map((kind) => `weigh=shared-${kind}:2`).join('&')
    await viewer.open(`${MAP}#v=1&link=${source}&link=${target}&weigh=shared-concept:0&${kinds}`)
    const sum = (await viewer.page.locator('.sum').textContent())!
    expect(Number(/= (\d\.\d\d)$/u.exec(sum)![1])).toBeCloseTo(left, 2)
    expect(sum).not.toContain('shared concept')
  })

  test('lays the map out anew when asked, keeps it in the address, and comes back', async () => {
    await viewer.open(`${MAP}#v=1&weigh=shared-concept:3&weigh=shared-method:0&weigh=shared-dataset:0`)
    const communities = viewer.page.locator('.communities .row')
    const before = await communities.allTextContents()
    await group().getByRole('button', { name: 'Lay out anew' }).click()
    const isSaid = (text: string): Promise<unknown> =>
      viewer.page.waitForFunction((wanted) => document.querySelector('paper-map')!.shadowRoot!.querySelector('[aria-live]')!.textContent!.includes(wanted), text, { polling: 50, timeout: 20_000 })
    await isSaid('Laid out anew, ')
    expect(await viewer.hash()).toContain('laid=shared-concept%3A3')
    expect(await communities.allTextContents()).not.toEqual(before)
    await viewer.page.keyboard.press('u')
    await isSaid('Laid out anew, 11 communities')
    expect(await communities.allTextContents()).toEqual(before)
    await group().getByRole('button', { name: 'As built' }).click()
    expect(await viewer.hash()).toBe('')
  })
})

test('everything begins again with one key; the reading list stays', async () => {
  await viewer.open(`${MAP}#v=1&paper=p0003&view=list&has=repository&pin=p0004`)
  await viewer.page.keyboard.press('r')
  expect(await viewer.hash()).toBe('#v=1&pin=p0004')
  await viewer.page.keyboard.press('u')
  expect(await viewer.hash()).toBe('#v=1&paper=p0003&view=list&has=repository&pin=p0004')
})

describe('a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  test('a tap selects, the sheet says what, filters are a sheet too', async () => {
    await viewer.open(MAP, phone)
    const [x, y] = await viewer.findPaper({ left: 30, right: 360, top: 200, bottom: 640 })
    await viewer.page.touchscreen.tap(x, y)
    await viewer.page.waitForFunction(() => location.hash.startsWith('#v=1&paper='), undefined, { polling: 50, timeout: 5000 })
    expect(await viewer.page.getByRole('complementary', { name: 'Details' }).isVisible()).toBe(true)
    await viewer.page.getByRole('button', { name: 'Legend and filters', exact: true }).tap()
    await viewer.page.getByRole('button', { name: /^code/ }).tap()
    expect(await viewer.hash()).toContain('has=repository')
  })

  test.each([
    ['320 px wide', { width: 320, height: 568 }, 1],
    ['at 200 %', { width: 640, height: 400 }, 2],
  ] as const)('nothing is cut off %s', async (_, viewport, deviceScaleFactor) => {
    for (const state of ['paper=p0003', 'has=repository&only=c1&focus=p0003', 'view=list&has=repository']) {
      await viewer.open(`${MAP}#v=1&${state}`, { viewport, deviceScaleFactor })
      expect(await findCut()).toEqual({ sideways: false, outside: [] })
      await viewer.page.context().close()
    }
  })

  /** Controls and headings that reach beyond the page, and whether it scrolls sideways. */
  const findCut = () =>
    viewer.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('paper-map')!
      const wide = innerWidth
      const outside = [...shadowRoot!.querySelectorAll('button, input, h1, h2, a')].filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect()
        return width > 1 && height > 1 && (left < -1 || right > wide + 1)
      })
      return { sideways: document.documentElement.scrollWidth > wide, outside: outside.map((element) => element.outerHTML.slice(0, 90)) }
    })
})
