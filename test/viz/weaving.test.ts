import type { PaperMap } from '@paperloom/core'
import { expect, it, vi } from 'vitest'
import { INITIAL_STATE } from '../../packages/viz/src/state/viewState.js'
import type { Weights } from '../../packages/viz/src/state/weights.js'
import { createWeaving } from '../../packages/viz/src/weaving.js'
import type { TaskOptions, Tasks } from '../../packages/viz/src/worker/client.js'
import type { Task, TaskResult } from '../../packages/viz/src/worker/protocol.js'
import { createMadeUpMap } from '../fixtures/madeUpMap.js'

const base = createMadeUpMap()
const state = (weights: Weights, layoutWeights: Weights = {}) => ({ ...INITIAL_STATE, weights, layoutWeights })

function start() {
  const asked: { task: Task; options: TaskOptions; done(map: PaperMap): void; failed(error: Error): void }[] = []
  const tasks: Tasks = {
    run: (task, options = {}) =>
      new Promise<TaskResult>((resolve, reject) => {
        asked.push({ task, options, done: (map) => { resolve({ map, issues: [] }) }, failed: reject })
      }),
  }
  const show = vi.fn<(map: PaperMap, moved: boolean) => void>()
  const fail = vi.fn<(message: string) => void>()
  const progress = vi.fn()
  return { asked, show, fail, progress, weaving: createWeaving({ base, tasks, show, fail, progress }) }
}
const settle = (): Promise<void> => new Promise((done) => setTimeout(done))
const laid: PaperMap = { ...base, papers: base.papers.map((paper) => ({ ...paper, x: -paper.x, y: 2 * paper.y })) }

it('weighs links at once, and asks for no layout', () => {
  const { weaving, show, asked } = start()
  weaving.follow(INITIAL_STATE)
  expect(show).not.toHaveBeenCalled()
  weaving.follow(state({ 'shared-concept': 0 }))
  const [map, moved] = show.mock.calls[0]!
  expect(moved).toBe(false)
  expect(map.links.flatMap(({ evidence }) => evidence).some(({ kind }) => kind === 'shared-concept')).toBe(false)
  expect(asked).toEqual([])
})

it('shows a layout when it comes, upright, and knows it the next time', async () => {
  const { weaving, show, asked } = start()
  const chosen = state({ 'shared-concept': 2 }, { 'shared-concept': 2 })
  weaving.follow(chosen)
  expect(asked[0]!.task).toMatchObject({ kind: 'relayout', factors: { 'shared-concept': 2 } })
  asked[0]!.done(laid)
  await settle()
  const [map, moved] = show.mock.lastCall!
  expect(moved).toBe(true)
  expect(map.papers[0]).toMatchObject({ x: base.papers[0]!.x, y: 2 * base.papers[0]!.y })
  expect(weaving.laidBy).toEqual({ 'shared-concept': 2 })
  weaving.follow(INITIAL_STATE)
  expect(show.mock.lastCall![0].papers).toBe(base.papers)
  weaving.follow(chosen)
  expect(asked).toHaveLength(1)
  expect(show).toHaveBeenCalledTimes(4)
})

it('stops a layout that is no longer wanted, and shows nothing of it', async () => {
  const { weaving, show, asked } = start()
  weaving.follow(state({}, { 'shared-concept': 2 }))
  weaving.follow(INITIAL_STATE)
  expect(asked[0]!.options.signal!.aborted).toBe(true)
  asked[0]!.done(laid)
  await settle()
  expect(show).not.toHaveBeenCalled()
})

it('says why there is no layout', async () => {
  const { weaving, fail, asked, progress } = start()
  weaving.follow(state({}, { 'shared-concept': 2 }))
  asked[0]!.failed(new Error('out of memory'))
  await settle()
  expect(fail).toHaveBeenCalledExactlyOnceWith('out of memory')
  expect(progress).toHaveBeenLastCalledWith(null)
})
