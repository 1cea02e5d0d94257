import { shortestPath } from '@paperloom/core'
import { describe, expect, test } from 'vitest'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'
import { useViewer } from '../setup/viewerPage.js'

const map = createMadeUpMap({ cited: true })
const viewer = useViewer({ '/map-a.json': JSON.stringify(map) })
const linked = map.links.reduce((a, b) => (b.weight > a.weight ? b : a))
const ids = map.papers.map(({ id }) => id)
const [from, to] = ids.flatMap((a) => ids.map((b) => [a, b] as const)).find(([a, b]) => (shortestPath(map, a, b)?.length ?? 0) > 3)!

/** Every kind of thing that can be looked at, as an address. */
const STATES: readonly string[] = [
  '',
  `paper=${from}`,
  `paper=${from}&paper=${to}&paper=${linked.source}`,
  `paper=${from}&focus=${from}&steps=2`,
  `link=${linked.source}&link=${linked.target}`,
  `link=${from}&link=${to}`,
  `path=${from}&path=${to}`,
  `entity=${encodeURIComponent(map.entities[0]!.id)}&uses=${encodeURIComponent(map.entities[0]!.id)}`,
  'community=c1',
  'show=reading-list',
  `show=reading-list&pin=${from}&pin=${to}`,
  'has=repository&only=c1&only=c2&years=2019-2024&min=0.1&by=shared-method',
  'years=2018-2018&only=c11&has=repository',
  'weigh=shared-words:0',
  'color=year&size=citations&arrange=years',
  `paper=${from}&min=0.5`,
  'color=venue&size=cited-by&shape=method&shape=repository',
  'view=list',
  `view=list&paper=${from}&has=repository`,
]

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test('whatever is looked at', async () => {
    await viewer.open('/index.html?src=map-a.json', { colorScheme, viewport: { width: 1440, height: 900 } })
    const found: Record<string, readonly string[]> = {}
    for (const state of STATES) {
      await viewer.page.evaluate((text) => {
        location.hash = text
      }, state === '' ? '' : `v=1&${state}`)
      await viewer.drawn()
      const faults = await viewer.findFaults()
      if (faults.length > 0) found[state] = faults
    }
    expect(found).toEqual({})
  }, 180_000)

  test('on a phone, with a sheet open, with results and with help', async () => {
    await viewer.open(`/index.html?src=map-a.json#v=1&paper=${from}`, { colorScheme, viewport: { width: 390, height: 844 } })
    expect(await viewer.findFaults()).toEqual([])
    await viewer.page.keyboard.press('Escape')
    await viewer.page.getByRole('button', { name: 'Legend and filters', exact: true }).click()
    expect(await viewer.findFaults()).toEqual([])
    await viewer.page.getByRole('combobox', { name: /^Search/u }).fill('tide')
    expect(await viewer.findFaults()).toEqual([])
    await viewer.page.keyboard.press('Escape')
    await viewer.page.keyboard.press('Escape')
    await viewer.page.getByRole('button', { name: 'Help (?)' }).click()
    expect(await viewer.findFaults()).toEqual([])
  })
})
