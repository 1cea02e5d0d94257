import type { Scalar } from './paperFields.js'

/** A network as a graph file gives it, before it is a map. */
export interface Network {
  /** The format that it comes from, e.g. `gexf`. */
  readonly format: string
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
  /** Names of communities by their key, where the file gives them. */
  readonly communityLabels?: ReadonlyMap<string, string>
  /** What else is worth keeping of the file. */
  readonly parameters?: Readonly<Record<string, unknown>>
}

export interface NetworkNode {
  readonly id: string
  readonly label?: string | undefined
  readonly x?: number | undefined
  readonly y?: number | undefined
  /** A number or a name; nodes of the same key lie in one community. */
  readonly community?: string | undefined
  readonly fields: ReadonlyMap<string, Scalar>
  /** VOSviewer's measures of an item; they go to `extra` as `weights` and `scores`. */
  readonly numbers?: Readonly<Record<'weights' | 'scores', readonly [string, number][]>>
  /** Where in the file, e.g. `line 12`. */
  readonly place: string
}

export interface NetworkLink {
  readonly source: string
  readonly target: string
  readonly weight: number
  /** What the file calls the link. */
  readonly label?: string | undefined
  readonly place: string
}
