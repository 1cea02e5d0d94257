import { expect, it } from 'vitest'

it('can be imported where there is no browser', async () => {
  expect(globalThis.HTMLElement).toBeUndefined()
  const viz = await import('@paperloom/viz')
  expect(Object.keys(viz).sort()).toEqual(['CONTROLS', 'PAPER_MAP_EVENTS', 'PROTOCOL_VERSION', 'PaperMapElement', 'createViewer', 'decodeState', 'encodeState'])
  await import('@paperloom/viz/define')
})
