import { expect, test } from 'vitest'
import { CONTROLS, readControls, writeControls } from '../../packages/viz/src/controls.js'
import { HOST } from '../../packages/viz/src/styles/host.js'

test.each([
  [null, undefined],
  ['zoom title', ['title', 'zoom']],
  ['Zoom  ZOOM nothing', ['zoom']],
  ['none', []],
  ['', []],
])('%j gives %j', (text, controls) => {
  expect(readControls(text)).toEqual(controls)
})

test('the style sheet hears of every control, and of none', () => {
  expect(writeControls(['title', 'zoom'])).toBe('title zoom')
  expect(writeControls([])).toBe('none')
  for (const name of CONTROLS) expect(HOST).toContain(`.loom[data-controls]:not([data-controls~=${name}]) `)
})
