import type { MapIndex } from './mapIndex.js'
import type { ViewState } from './viewState.js'
import { findVisible, type Visible } from './visible.js'

/** What stands out. Without emphasis (`lit` is null) everything is in full ink. */
export interface Emphasis {
  /** Papers that are looked at themselves. */
  readonly centres: ReadonlySet<string>
  /** Papers in full ink, or null for all. */
  readonly lit: ReadonlySet<string> | null
  /** Positions in the map's `links` of the links that take their kind's colour. */
  readonly links: ReadonlySet<number>
  /** Papers outside this set are not shown at all; null shows all. */
  readonly shown: ReadonlySet<string> | null
  /** Links outside this set are not shown at all; null shows all between shown papers. */
  readonly shownLinks: ReadonlySet<number> | null
}

/** What the pointer is on. */
export type Hover =
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'community'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'link'; readonly link: number }

const EMPTY: ReadonlySet<never> = new Set()

/**
 * Hover goes before the selection, the selection before nothing. What is chosen is shown even where a filter would
 * leave it out.
 * @param visible what passes the filters of the state, where it is known already
 */
export function findEmphasis(
  state: ViewState,
  hover: Hover | null,
  index: MapIndex,
  visible: Visible = findVisible(state.filters, index),
): Emphasis {
  const chosen = emphasizeSubject(state, index, visible)
  const found = hover === null ? chosen : emphasizeHover(hover, index, visible)
  const shown = meet(visible.papers, state.focus === null ? null : around([state.focus], index, visible).lit)
  return { ...found, shown: shown === null ? null : new Set([...shown, ...chosen.centres]), shownLinks: visible.links }
}

type Found = Omit<Emphasis, 'shown' | 'shownLinks'>

/** What is in both; null is everything. */
function meet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return a ?? b
  return new Set([...a].filter((id) => b.has(id)))
}

function emphasizeSubject({ subject }: ViewState, index: MapIndex, visible: Visible): Found {
  switch (subject.kind) {
    case 'nothing':
      return { centres: EMPTY, lit: null, links: EMPTY }
    case 'papers':
      return around(subject.ids, index, visible)
    case 'entity':
    case 'community':
      return emphasizeHover(subject, index, visible)
    case 'link': {
      const pair = new Set([subject.source, subject.target])
      const link = index.linksOf(subject.source).find(({ paper }) => paper === subject.target)?.link
      return { centres: pair, lit: pair, links: link === undefined ? EMPTY : new Set([link]) }
    }
  }
}

function emphasizeHover(hover: Hover, index: MapIndex, visible: Visible): Found {
  switch (hover.kind) {
    case 'paper':
      return around([hover.id], index, visible)
    case 'community':
      return within(index.membersOf(hover.id), index, visible)
    case 'entity':
      return within(index.papersWith(hover.id), index, visible)
    case 'link': {
      const { source, target } = index.map.links[hover.link]!
      const pair = new Set([source, target])
      return { centres: pair, lit: pair, links: new Set([hover.link]) }
    }
  }
}

/** The papers and their neighbours over links that pass the filters. */
function around(ids: readonly string[], index: MapIndex, visible: Visible): Found & { readonly lit: ReadonlySet<string> } {
  const lit = new Set(ids)
  const links = new Set<number>()
  for (const id of ids) {
    for (const { paper, link } of index.linksOf(id)) {
      if (visible.links !== null && !visible.links.has(link)) continue
      lit.add(paper)
      links.add(link)
    }
  }
  return { centres: new Set(ids), lit, links }
}

function within(ids: readonly string[], index: MapIndex, visible: Visible): Found {
  const lit = new Set(ids)
  const links = new Set<number>()
  for (const id of ids) {
    for (const { paper, link } of index.linksOf(id)) {
      if (lit.has(paper) && (visible.links === null || visible.links.has(link))) links.add(link)
    }
  }
  return { centres: EMPTY, lit, links }
}
