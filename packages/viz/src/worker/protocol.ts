import type { BuildOptions, Issue, LinkKind, PaperMap, Progress } from '@paperloom/core'

/** Rises when a message changes its meaning; page and worker of different versions do not talk. */
export const PROTOCOL = 1

/** A file as a person gave it, or a text that was pasted. Plain or gzip. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads files and builds their map. */
export interface BuildTask {
  readonly kind: 'build'
  readonly files: readonly SourceFile[]
  /** The map that the papers are added to: its papers stay where they are, its communities keep their ids. */
  readonly before?: PaperMap
  readonly options?: Pick<BuildOptions, 'seed' | 'resolution' | 'topK' | 'minWeight' | 'weights'>
}

/** Weighs the links of a map anew, then finds communities and lays out. Evidence, papers and entities stay. */
export interface RelayoutTask {
  readonly kind: 'relayout'
  readonly map: PaperMap
  /** Factor per link kind on the weights that the map has; a kind at 0 is left out. Default 1. */
  readonly factors: Readonly<Partial<Record<LinkKind, number>>>
  readonly resolution?: number | 'auto'
  readonly seed?: number
}

export type Task = BuildTask | RelayoutTask

/** What every task gives. */
export interface TaskResult {
  readonly map: PaperMap
  /** What was found wrong on the way. */
  readonly issues: readonly Issue[]
}

/** Where a task stands: `done` of `total` steps. */
export interface TaskProgress {
  readonly stage: 'reading' | Progress['stage']
  readonly done: number
  readonly total: number
  /** Whether the page does it itself, because it may start no worker: then it halts while a step lasts. */
  readonly onPage?: boolean
}

/** From the page to the worker. */
export interface TaskRequest {
  readonly protocol: typeof PROTOCOL
  readonly task: Task
}

/** From the worker to the page: progress any number of times, then one of the others. */
export type TaskAnswer =
  | { readonly protocol: typeof PROTOCOL; readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly protocol: typeof PROTOCOL; readonly kind: 'done'; readonly result: TaskResult }
  | { readonly protocol: typeof PROTOCOL; readonly kind: 'failed'; readonly fault: TaskFault }

/** An error as it can be sent. */
export interface TaskFault {
  /** `FormatError` where nothing could be read: the person's file; anything else is the program's fault. */
  readonly name: string
  readonly message: string
}

/** Whether a message is an answer of this protocol. */
export function isAnswer(message: unknown): message is TaskAnswer {
  return typeof message === 'object' && message !== null && (message as { protocol?: unknown }).protocol === PROTOCOL && 'kind' in message
}

/** Whether a message is a request of this protocol. */
export function isRequest(message: unknown): message is TaskRequest {
  return typeof message === 'object' && message !== null && (message as { protocol?: unknown }).protocol === PROTOCOL && 'task' in message
}

export function toFault(error: unknown): TaskFault {
  return error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) }
}
