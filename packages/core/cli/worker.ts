import { workerData } from 'node:worker_threads'
import { findNearest, type NearestRows } from '@paperloom/core'
import { readShare } from './extractionShare.js'
import type { Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

/** A thread of `shareTasks`: does its task, answers, and counts itself as done. */
const { name, task, port, done } = workerData as WorkerOrder
port.postMessage(reply())
Atomics.add(done, 0, 1)
Atomics.notify(done, 0)

function reply(): WorkerReply {
  try {
    return { answer: name === 'extract' ? readShare(task as Tasks['extract']) : searchPart(task as Tasks['nearest']) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function searchPart({ matrix, options }: Tasks['nearest']): NearestRows {
  return findNearest(matrix, options)
}
