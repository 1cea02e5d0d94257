import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHistory, redo, remember, undo } from '../../../packages/viz/src/state/history.js'

describe('history', () => {
  it('goes back and forth', () => {
    const history = remember(remember(createHistory('a'), 'b'), 'c')
    expect(undo(history).present).toBe('b')
    expect(redo(undo(history))).toEqual(history)
  })

  it('stays where there is nothing before or after', () => {
    const history = createHistory('a')
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  it('forgets what was undone when something new happens', () => {
    const history = remember(undo(remember(createHistory('a'), 'b')), 'c')
    expect(redo(history)).toBe(history)
    expect(undo(history).present).toBe('a')
  })

  it('keeps a bounded past', () => {
    let history = createHistory(0)
    for (let step = 1; step <= 1000; step++) history = remember(history, step)
    expect(history.past.length).toBeLessThanOrEqual(200)
    expect(undo(history).present).toBe(999)
  })

  it('behaves like a list with a cursor', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 60 }), (steps) => {
        let history = createHistory(0)
        let list = [0]
        let cursor = 0
        for (const step of steps) {
          if (step === 'undo') {
            history = undo(history)
            cursor = Math.max(0, cursor - 1)
          } else if (step === 'redo') {
            history = redo(history)
            cursor = Math.min(list.length - 1, cursor + 1)
          } else {
            history = remember(history, step)
            list = [...list.slice(0, cursor + 1), step]
            cursor++
          }
          expect(history.present).toBe(list[cursor])
        }
      }),
    )
  })
})
