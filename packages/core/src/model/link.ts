/** Why two papers are linked. Each kind is a layer of its own. */
export const LINK_KINDS = [
  'citation',
  'bibliographic-coupling',
  'co-citation',
  'shared-concept',
  'shared-method',
  'shared-dataset',
  'shared-repository',
  'shared-words',
  'embedding',
  'imported',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** One reason for a link and its part of the weight. Exactly one of `entity`, `reference` and `term` is set, but for `imported`. */
export interface Evidence {
  readonly kind: LinkKind
  /** Entity id, for the shared-entity kinds. */
  readonly entity?: string
  /**
   * For `citation` the cited paper's id. For `bibliographic-coupling` what both cite: a paper's id, or the reference as it
   * is written where it leads out of the corpus. For `co-citation` the id of the paper that cites both.
   */
  readonly reference?: string
  /** The shared word or word pair, for `shared-words`; the embedder's name, for `embedding`; for `imported`, what the file called the link, if it did. */
  readonly term?: string
  readonly weight: number
}

/** What a reference that two papers share adds: 1 (`full`), or 1 / (n - 1) where n papers share it (`fractional`). */
export const COUNTINGS = ['full', 'fractional'] as const
export type Counting = (typeof COUNTINGS)[number]

/** How the number of shared references is set against the number that each paper has. */
export const SIMILARITIES = ['association-strength', 'salton', 'jaccard', 'inclusion', 'none'] as const
export type Similarity = (typeof SIMILARITIES)[number]

/** An undirected link; `source < target` in code unit order. Its evidence, heaviest first, sums to its weight. */
export interface Link {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly evidence: readonly Evidence[]
}

/** Papers and the links between them: the one-mode graph that communities and layout work on. */
export interface PaperGraph {
  /** Paper ids in code unit order. */
  readonly papers: readonly string[]
  /** Sorted by source, then target. */
  readonly links: readonly Link[]
}

/** `source` cites `target`; both are in the corpus. */
export interface Citation {
  readonly source: string
  readonly target: string
}
