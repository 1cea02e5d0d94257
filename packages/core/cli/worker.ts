import { workerData } from 'node:worker_threads'
import { extractChunk, findNearest, type ExtractedChunk, type NearestRows } from '@paperloom/core'
import type { Tasks, WorkerOrder, WorkerReply } from './workerProtocol.js'

/** A thread of `shareTasks`: does its task, answers, and counts itself as done. */
const { name, task, port, done } = workerData as WorkerOrder
port.postMessage(reply())
Atomics.add(done, 0, 1)
Atomics.notify(done, 0)

function reply(): WorkerReply {
  try {
    return { answer: name === 'extract' ? readPart(task as Tasks['extract']) : searchPart(task as Tasks['nearest']) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function readPart({ papers, from, to }: Tasks['extract']): ExtractedChunk {
  return extractChunk({ papers, merges: [] }, from, to)
}

function searchPart({ matrix, options }: Tasks['nearest']): NearestRows {
  return findNearest(matrix, options)
}
