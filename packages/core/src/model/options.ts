import type { Communities, Positions } from './communities.js'
import type { Corpus } from './corpus.js'
import type { Embedder } from './embedder.js'
import type { Extraction, Extractor } from './extraction.js'
import type { Issue } from './issue.js'
import type { Layer, SparseMatrix, WeighedRows } from './layer.js'
import type { Counting, LinkKind, Similarity } from './link.js'
import type { PaperMap } from './map.js'
import type { PaperNetwork } from './network.js'

/** Options of `buildMap`. The same option has the same name everywhere. */
export interface BuildOptions {
  /** Start of every random choice. Default 1. */
  readonly seed?: number
  /** Community resolution: higher gives more, smaller communities; `auto` (default) finds it by rule. */
  readonly resolution?: number | 'auto'
  /** Links that each paper keeps at least, by weight. Default 5. */
  readonly topK?: number
  /** Links below this weight are left out. Default 0: a paper keeps whatever it has in common with another. */
  readonly minWeight?: number
  /** Factor per link kind; a kind at 0 is left out. */
  readonly weights?: Readonly<Partial<Record<LinkKind, number>>>
  /** How bibliographic coupling and co-citation count a shared reference. Default `fractional`. */
  readonly counting?: Counting
  /** What they set the count against. Default `salton`. */
  readonly similarity?: Similarity
  /** Whether records of one paper become one. Default true. */
  readonly merge?: boolean
  /** Whether a preprint and its published version become one. Default true. */
  readonly mergePreprints?: boolean
  /** How many of the papers come from each source, in their order: what an id means in its references. Without it all come from one. */
  readonly sources?: readonly number[]
  /** Extractors of one's own, run beside the built-in ones. */
  readonly extractors?: readonly Extractor[]
  /** Vectors of one's own: papers near each other by them are linked too. */
  readonly embedder?: Embedder
  /** `label -> replace by`; an empty replacement drops the label. */
  readonly thesaurus?: ReadonlyMap<string, string>
  /** Takes the place of `extract`: one that shares the work among workers, say, by `extractChunk` and `joinChunks`. */
  readonly extract?: (
    corpus: Corpus,
    options: { readonly extractors: readonly Extractor[]; readonly thesaurus: ReadonlyMap<string, string> },
  ) => Extraction
  /** Takes the place of `link`, whose layers it gives in the same order. */
  readonly link?: (corpus: Corpus, extraction: Extraction, kinds: readonly LinkKind[], options: { readonly counting: Counting; readonly similarity: Similarity; readonly embedder?: Embedder }) => Layer[]
  /** Takes the place of `findNearest` likewise: workers may do a part of the search each, joined by `joinNearest`. */
  readonly nearest?: (matrix: SparseMatrix, options: { readonly topK: number; readonly minWeight: number; readonly weighed: true }) => WeighedRows
  /**
   * Takes the place of `detectCommunities`. What it gives waits for them: they may be looked for in a worker while the build goes on
   * with what papers share.
   */
  readonly communities?: (network: PaperNetwork, options: { readonly resolution: number | 'auto'; readonly seed: number }) => () => Communities
  /** Takes the place of `layout` likewise, but where papers keep the places of an earlier map. */
  readonly layout?: (network: PaperNetwork, communities: Communities, options: { readonly seed: number }) => () => Positions
  /**
   * An earlier map that this one continues: its papers keep their places, and communities that go on keep their ids and
   * their order, so that colours stay. Links are those of a build from nothing.
   */
  readonly previous?: PaperMap
  /** What reading the sources found, to be carried into the map's report. */
  readonly imported?: { readonly read: number; readonly dropped: number; readonly issues: readonly Issue[] }
}

/** Where a build stands: `done` of `total` steps of `stage`. */
export interface Progress {
  readonly stage: 'corpus' | 'extraction' | 'linking' | 'communities' | 'layout' | 'map'
  readonly done: number
  readonly total: number
}
