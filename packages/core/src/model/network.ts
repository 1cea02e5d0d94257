/**
 * A paper graph as columns, for graphs too large for an object a link: link n joins the papers numbered `sources[n]` and
 * `targets[n]` with `weights[n]` above 0. Papers are numbered from 0 in code unit order of their ids, as in `PaperGraph`;
 * each pair occurs once, none joins a paper to itself.
 */
export interface PaperNetwork {
  /** Number of papers. */
  readonly size: number
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}
