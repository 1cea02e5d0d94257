import { workerData } from 'node:worker_threads'
import { extractChunk } from '@paperloom/core'
import type { ChunkAnswer, ChunkTask } from './extractInParallel.js'

/** A thread of {@link extractInParallel}: reads its part of the papers, answers, and counts itself as done. */
const { papers, from, to, port, done } = workerData as ChunkTask
port.postMessage(answer())
Atomics.add(done, 0, 1)
Atomics.notify(done, 0)

function answer(): ChunkAnswer {
  try {
    return { chunk: extractChunk({ papers, merges: [] }, from, to) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
