import type { MessagePort } from 'node:worker_threads'
import type { Communities, CommunityOptions, LayoutOptions, PaperNetwork, Positions, SparseMatrix, WeighedRows } from '@paperloom/core'
import type { ExtractionShare, ReadPart } from './extractionShare.js'
import type { NearestShare } from './nearestShare.js'
import type { CarriedResult, FilePart } from './readPart.js'

/** What a worker can be asked for. */
export interface Tasks {
  readonly read: FilePart
  readonly extract: ExtractionShare
  /** Of the papers that it was given to extract from. */
  readonly words: null
  readonly nearest: NearestShare
  readonly communities: { readonly network: PaperNetwork; readonly options: CommunityOptions }
  /** Of the network that it has looked for communities in. */
  readonly layout: LayoutOptions
}

/** What it answers. */
export interface Answers {
  readonly read: CarriedResult
  readonly extract: readonly ReadPart[]
  /** The layer of shared words; its items by their term alone. */
  readonly words: { readonly matrix: SparseMatrix; readonly terms: readonly string[] }
  readonly nearest: WeighedRows
  readonly communities: Communities
  readonly layout: Positions
}

/** What a worker is told. */
export interface WorkerOrder {
  readonly name: keyof Tasks
  readonly task: Tasks[keyof Tasks]
  readonly port: MessagePort
  /** 1 when it is done. */
  readonly done: Int32Array
}

export type WorkerReply = { readonly answer: Answers[keyof Answers] } | { readonly error: string }
