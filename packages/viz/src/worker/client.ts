import { isAnswer, PROTOCOL, type Task, type TaskProgress, type TaskRequest, type TaskResult } from './protocol.js'

export interface TaskOptions {
  /** Called before each step. */
  readonly progress?: (progress: TaskProgress) => void
  /** Ends the task at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Something that does tasks off the page's thread, or at least not all at once. */
export interface Tasks {
  /** @throws FormatError (by name) where a file cannot be read */
  run(task: Task, options?: TaskOptions): Promise<TaskResult>
}

/** A task that did not end well; `name` is that of the error in the worker. */
export class TaskError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

/** A worker as far as it is used here. */
export type TaskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface TasksOptions {
  /** Starts a worker; throws, or its `error` event comes before any answer, where there can be none. */
  readonly start: () => TaskWorker
  /** What the page's own thread does in steps where there is no worker. Without it there is an error. */
  readonly fallback?: () => Promise<{ readonly runTask: (task: Task) => Generator<TaskProgress, TaskResult> }>
}

/**
 * Tasks in a module worker of our own file, which a policy of `default-src 'self'` lets pass. Each task has its worker:
 * ending one is the only way to stop a computation at once. Where no worker can be started, the page does the steps
 * itself and draws between them.
 */
export function createTasks({ start, fallback }: TasksOptions): Tasks {
  return {
    async run(task, options = {}) {
      options.signal?.throwIfAborted()
      try {
        return await runInWorker(start(), task, options)
      } catch (error) {
        if (error instanceof TaskError || options.signal?.aborted === true || fallback === undefined) throw error
        return runHere((await fallback()).runTask(task), options)
      }
    },
  }
}

function runInWorker(worker: TaskWorker, task: Task, { progress, signal }: TaskOptions): Promise<TaskResult> {
  return new Promise<TaskResult>((resolve, reject) => {
    const end = (): void => {
      worker.terminate()
      signal?.removeEventListener('abort', onAbort)
    }
    const onAbort = (): void => {
      end()
      reject(signal!.reason as Error)
    }
    signal?.addEventListener('abort', onAbort)
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return
      if (data.kind === 'progress') {
        progress?.(data.progress)
        return
      }
      end()
      if (data.kind === 'done') resolve(data.result)
      else reject(new TaskError(data.fault.name, data.fault.message))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end()
      reject(new Error('the worker could not be started'))
    })
    worker.postMessage({ protocol: PROTOCOL, task } satisfies TaskRequest)
  })
}

async function runHere(steps: Generator<TaskProgress, TaskResult>, { progress, signal }: TaskOptions): Promise<TaskResult> {
  let step = steps.next()
  while (step.done !== true) {
    progress?.({ ...step.value, onPage: true })
    await new Promise((drawn) => setTimeout(drawn))
    signal?.throwIfAborted()
    step = steps.next()
  }
  return step.value
}
