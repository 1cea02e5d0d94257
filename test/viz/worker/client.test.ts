import { describe, expect, it } from 'vitest'
import { createTasks, TaskError, type TaskWorker } from '../../../packages/viz/src/worker/client.js'
import { isAnswer, isRequest, PROTOCOL, toFault, type Task, type TaskAnswer, type TaskProgress, type TaskResult } from '../../../packages/viz/src/worker/protocol.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const result: TaskResult = { map: createMadeUpMap({ papers: 3, communities: 1 }), issues: [] }
const task: Task = { kind: 'build', files: [] }
const step: TaskProgress = { stage: 'layout', done: 1, total: 2 }

/** A worker that answers what it is told to. */
function fake(answers: readonly (TaskAnswer | 'error' | 'nothing')[]) {
  const target = new EventTarget()
  const seen: unknown[] = []
  let ended = 0
  const worker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage(message: unknown) {
      seen.push(message)
      for (const answer of answers) {
        if (answer === 'nothing') continue
        queueMicrotask(() => target.dispatchEvent(answer === 'error' ? new Event('error') : new MessageEvent('message', { data: answer })))
      }
    },
    terminate() {
      ended++
    },
  } as unknown as TaskWorker
  return { worker, seen, ended: () => ended }
}

const here = () => Promise.resolve({ runTask: oneStep })
function* oneStep(): Generator<TaskProgress, TaskResult> {
  yield step
  yield { ...step, done: 2 }
  return result
}

describe('createTasks', () => {
  it('sends the task, tells the progress, gives the result and ends the worker', async () => {
    const { worker, seen, ended } = fake([{ protocol: PROTOCOL, kind: 'progress', progress: step }, { protocol: PROTOCOL, kind: 'done', result }])
    const told: TaskProgress[] = []
    expect(await createTasks({ start: () => worker }).run(task, { progress: (one) => told.push(one) })).toBe(result)
    expect(told).toEqual([step])
    expect(seen.every(isRequest)).toBe(true)
    expect(ended()).toBe(1)
  })

  it('hands on what the worker could not do, by its name, and does not try again', async () => {
    const { worker } = fake([{ protocol: PROTOCOL, kind: 'failed', fault: { name: 'FormatError', message: 'no papers' } }])
    const run = createTasks({ start: () => worker, fallback: () => Promise.reject(new Error('tried again')) }).run(task)
    await expect(run).rejects.toMatchObject({ name: 'FormatError', message: 'no papers' })
    await expect(run).rejects.toBeInstanceOf(TaskError)
  })

  it.each([
    ['cannot be made', () => { throw new Error('no worker') }],
    ['does not start', () => fake(['error']).worker],
  ] as const)('does the steps itself where a worker %s', async (_, start) => {
    const told: TaskProgress[] = []
    expect(await createTasks({ start, fallback: here }).run(task, { progress: (one) => told.push(one) })).toBe(result)
    expect(told.map(({ done }) => done)).toEqual([1, 2])
  })

  it('stops at once when it is cancelled, in a worker and without one', async () => {
    const { worker, ended } = fake(['nothing'])
    const stop = new AbortController()
    const run = createTasks({ start: () => worker }).run(task, { signal: stop.signal })
    stop.abort()
    await expect(run).rejects.toMatchObject({ name: 'AbortError' })
    expect(ended()).toBe(1)

    const other = new AbortController()
    const steps = createTasks({ start: () => { throw new Error('no worker') }, fallback: here })
    const slow = steps.run(task, { signal: other.signal, progress: () => other.abort() })
    await expect(slow).rejects.toMatchObject({ name: 'AbortError' })
    await expect(steps.run(task, { signal: other.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('the protocol', () => {
  it('knows its own messages', () => {
    expect(isRequest({ protocol: PROTOCOL, task })).toBe(true)
    for (const other of [null, 3, {}, { protocol: PROTOCOL + 1, task }, { protocol: PROTOCOL }]) expect(isRequest(other)).toBe(false)
    expect(isAnswer({ protocol: PROTOCOL, kind: 'done', result })).toBe(true)
    for (const other of [undefined, 'x', { kind: 'done' }, { protocol: 0, kind: 'done' }]) expect(isAnswer(other)).toBe(false)
  })

  it('sends any error', () => {
    expect(toFault(new TypeError('x'))).toEqual({ name: 'TypeError', message: 'x' })
    expect(toFault('broken')).toEqual({ name: 'Error', message: 'broken' })
  })
})
