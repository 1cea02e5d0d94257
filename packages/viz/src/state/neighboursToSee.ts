import type { MapIndex } from './mapIndex.js'
import type { ViewState } from './viewState.js'
import type { Visible } from './visible.js'

const MOST = 8

/** Where one paper is selected, its strongest neighbours over links that pass the filters; the heaviest link first. */
export function neighboursToSee({ subject }: ViewState, index: MapIndex, { papers, links }: Pick<Visible, 'papers' | 'links'>): readonly string[] {
  if (subject.kind !== 'papers' || subject.ids.length !== 1) return []
  return index
    .linksOf(subject.ids[0]!)
    .filter(({ paper, link }) => (links === null || links.has(link)) && (papers === null || papers.has(paper)))
    .slice(0, MOST)
    .map(({ paper }) => paper)
}
