import type { Task, TaskProgress, TaskResult } from './protocol.js'
import { relayout } from './relayout.js'

/** Weighs and lays out, and nothing else: what every viewer needs, without what reads and builds. */
export function runTask(task: Task): Generator<TaskProgress, TaskResult> {
  if (task.kind !== 'relayout') throw new Error(`this worker lays out and does not ${task.kind}`)
  return relayout(task)
}
