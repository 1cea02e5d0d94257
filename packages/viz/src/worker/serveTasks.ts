import { isRequest, PROTOCOL, toFault, type Task, type TaskAnswer, type TaskProgress, type TaskResult } from './protocol.js'

/** What of a worker's global scope is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  postMessage(answer: TaskAnswer): void
}

/** Answers each request of this worker with its steps and its result. */
export function serveTasks(runTask: (task: Task) => Generator<TaskProgress, TaskResult>): void {
  const scope = globalThis as unknown as Scope
  scope.onmessage = ({ data }) => {
    if (!isRequest(data)) {
      scope.postMessage({ protocol: PROTOCOL, kind: 'failed', fault: { name: 'Error', message: 'page and worker are of different versions: load the page again' } })
      return
    }
    try {
      const steps = runTask(data.task)
      let step = steps.next()
      while (step.done !== true) {
        scope.postMessage({ protocol: PROTOCOL, kind: 'progress', progress: step.value })
        step = steps.next()
      }
      scope.postMessage({ protocol: PROTOCOL, kind: 'done', result: step.value })
    } catch (error) {
      scope.postMessage({ protocol: PROTOCOL, kind: 'failed', fault: toFault(error) })
    }
  }
}
