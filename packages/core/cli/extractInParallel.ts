import { availableParallelism } from 'node:os'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { extract, extractChunk, joinChunks, type BuildOptions, type Corpus, type ExtractedChunk } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'

/** Below this many papers a second core saves less than its start costs. */
const WORTH_SHARING = 2000
/** Memory and sorting bound the gain beyond. */
const MOST_WORKERS = 8
/** A worker has as much to read as this thread: one that needs so much longer has died. */
const PATIENCE = 10
const LEAST_PATIENCE_MS = 60_000

/** What a worker is told. */
export interface ChunkTask {
  readonly papers: Corpus['papers']
  readonly from: number
  readonly to: number
  readonly port: MessagePort
  /** Counts the workers that are done. */
  readonly done: Int32Array
}

export type ChunkAnswer = { readonly chunk: ExtractedChunk } | { readonly error: string }

/**
 * Extraction shared among cores. It waits for the workers without giving up this thread, for a build is made of steps that
 * follow each other. The result does not depend on how many there are.
 * @param workers how many threads, this one among them; by default as many as there are cores, for many papers
 */
export function extractInParallel(workers: number | undefined): NonNullable<BuildOptions['extract']> {
  return (corpus, options) => {
    const { papers } = corpus
    const threads = workers ?? (papers.length < WORTH_SHARING ? 1 : Math.min(availableParallelism(), MOST_WORKERS))
    if (threads < 2) return extract(corpus, options)
    const start = performance.now()
    const bounds = Array.from({ length: threads + 1 }, (_, i) => Math.round((i * papers.length) / threads))
    const done = new Int32Array(new SharedArrayBuffer(4))
    const others = bounds.slice(1, -1).map((from, i) => startWorker({ papers, from, to: bounds[i + 2]!, done }))
    const own = extractChunk(corpus, 0, bounds[1]!, options)
    waitFor(done, others.length, Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - start)))
    const chunks = others.map(collect)
    return joinChunks(corpus, [own, ...chunks], options)
  }
}

interface RunningWorker {
  readonly worker: Worker
  readonly port: MessagePort
}

function startWorker(task: Omit<ChunkTask, 'port'>): RunningWorker {
  const { port1, port2 } = new MessageChannel()
  const workerData: ChunkTask = { ...task, port: port2 }
  const worker = new Worker(new URL('./extractWorker.js', import.meta.url), { workerData, transferList: [port2] })
  worker.unref()
  return { worker, port: port1 }
}

/** Sleeps until so many workers are done. */
function waitFor(done: Int32Array, count: number, timeoutMs: number): void {
  const end = performance.now() + timeoutMs
  for (let now = Atomics.load(done, 0); now < count; now = Atomics.load(done, 0)) {
    if (Atomics.wait(done, 0, now, end - performance.now()) === 'timed-out') {
      throw new CommandFailure(EXIT.internal, 'a worker does not answer, perhaps for want of memory: try --workers 1')
    }
  }
}

function collect({ worker, port }: RunningWorker): ExtractedChunk {
  const answer = receiveMessageOnPort(port)?.message as ChunkAnswer | undefined
  port.close()
  void worker.terminate()
  if (answer === undefined || 'error' in answer) throw new CommandFailure(EXIT.internal, answer?.error ?? 'a worker ended without an answer')
  return answer.chunk
}
