import { buildFiles } from './buildFiles.js'
import type { Task, TaskProgress, TaskResult } from './protocol.js'
import { relayout } from './relayout.js'

/** Does a task step by step; between two steps a caller can show how far it is, or stop by not asking further. */
export function runTask(task: Task): Generator<TaskProgress, TaskResult> {
  return task.kind === 'build' ? buildFiles(task) : relayout(task)
}
