import { describe, expect, test } from 'vitest'
import { chooseOrigin, readFrameUpdate, toFrameEvent } from '../../packages/viz/src/frameProtocol.js'

describe('readFrameUpdate', () => {
  test('takes a map and attributes', () => {
    const update = { paperloom: 1, type: 'update', map: { format: 'paperloom-map' }, attributes: { theme: 'dark', state: null } }
    expect(readFrameUpdate(update)).toEqual(update)
    expect(readFrameUpdate({ paperloom: 1, type: 'update' })).toEqual({ paperloom: 1, type: 'update', attributes: {} })
  })

  test.each([[null], [undefined], ['text'], [7], [[]], [{ type: 'update' }], [{ paper: 'loom' }]])('%j is none of ours', (data) => {
    expect(readFrameUpdate(data)).toBeNull()
  })

  test.each([
    [{ paperloom: 2, type: 'update' }, 'this frame speaks version 1 of the protocol, not 2'],
    [{ paperloom: 1, type: 'eval' }, 'this frame knows no message of type eval, only update'],
    [{ paperloom: 1, type: 'update', attributes: 'dark' }, 'attributes must be an object of texts'],
    [{ paperloom: 1, type: 'update', attributes: { onclick: 'x' } }, /^no such attribute, take src, state, .*: onclick$/],
    [{ paperloom: 1, type: 'update', attributes: { theme: 1 } }, 'the attribute theme must be a text or null'],
  ])('%j is refused with a reason', (data, reason) => {
    expect(readFrameUpdate(data)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
  })
})

test('an event loses the error that cannot be sent, and nothing else', () => {
  const event = toFrameEvent('map-error', { message: 'no map', error: new Error('no map') })
  expect(structuredClone(event)).toEqual({ paperloom: 1, type: 'event', name: 'map-error', detail: { message: 'no map' } })
  expect(toFrameEvent('paper-select', { ids: ['a'] }).detail).toEqual({ ids: ['a'] })
})

test.each([
  ['https://a.example', '*', 'https://a.example'],
  ['https://a.example', 'https://b.example https://a.example', 'https://a.example'],
  ['https://a.example', 'https://b.example', null],
  ['https://a.example', '', null],
  ['*', '*', null],
  [null, '*', null],
])('the page names %s, allowed are %s: %s', (named, allowed, origin) => {
  expect(chooseOrigin(named, allowed)).toBe(origin)
})
