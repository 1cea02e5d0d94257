import type { MessagePort } from 'node:worker_threads'
import type { Corpus, ExtractedChunk, NearestOptions, NearestRows, SparseMatrix } from '@paperloom/core'

/** What a worker can be asked for. */
export interface Tasks {
  readonly extract: { readonly papers: Corpus['papers']; readonly from: number; readonly to: number }
  readonly nearest: { readonly matrix: SparseMatrix; readonly options: NearestOptions }
}

/** What it answers. */
export interface Answers {
  readonly extract: ExtractedChunk
  readonly nearest: NearestRows
}

/** What a worker is told. */
export interface WorkerOrder {
  readonly name: keyof Tasks
  readonly task: Tasks[keyof Tasks]
  readonly port: MessagePort
  /** Counts the workers that are done. */
  readonly done: Int32Array
}

export type WorkerReply = { readonly answer: Answers[keyof Answers] } | { readonly error: string }
