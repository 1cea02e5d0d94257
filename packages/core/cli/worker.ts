import { workerData } from 'node:worker_threads'
import { extractChunk, findNearest, type Corpus, type ExtractedChunk, type NearestOptions, type SparseMatrix } from '@paperloom/core'
import type { WorkerOrder, WorkerReply } from './threads.js'

/** What a worker can be asked for. */
export interface Tasks {
  readonly extract: { readonly papers: Corpus['papers']; readonly from: number; readonly to: number }
  readonly nearest: { readonly matrix: SparseMatrix; readonly options: NearestOptions }
}

/** What it answers. */
export interface Answers {
  readonly extract: ExtractedChunk
  readonly nearest: readonly Uint32Array[]
}

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

function searchPart({ matrix, options }: Tasks['nearest']): Uint32Array[] {
  return findNearest(matrix, options)
}
