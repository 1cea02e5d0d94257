import type { MapIndex } from './mapIndex.js'
import type { ViewState } from './viewState.js'

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
}

/** What the pointer is on. */
export type Hover =
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'community'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'link'; readonly link: number }

const EMPTY: ReadonlySet<never> = new Set()

/** Hover goes before the selection, the selection before nothing. */
export function findEmphasis(state: ViewState, hover: Hover | null, index: MapIndex): Emphasis {
  const shown = state.focus === null ? null : around([state.focus], index).lit
  const found = hover === null ? emphasizeSubject(state, index) : emphasizeHover(hover, index)
  return { ...found, shown }
}

type Found = Omit<Emphasis, 'shown'>

function emphasizeSubject({ subject }: ViewState, index: MapIndex): Found {
  switch (subject.kind) {
    case 'nothing':
      return { centres: EMPTY, lit: null, links: EMPTY }
    case 'papers':
      return around(subject.ids, index)
    case 'entity':
    case 'community':
      return emphasizeHover(subject, index)
    case 'link': {
      const pair = new Set([subject.source, subject.target])
      const link = index.linksOf(subject.source).find(({ paper }) => paper === subject.target)?.link
      return { centres: pair, lit: pair, links: link === undefined ? EMPTY : new Set([link]) }
    }
  }
}

function emphasizeHover(hover: Hover, index: MapIndex): Found {
  switch (hover.kind) {
    case 'paper':
      return around([hover.id], index)
    case 'community':
      return within(index.membersOf(hover.id), index)
    case 'entity':
      return within(index.papersWith(hover.id), index)
    case 'link': {
      const { source, target } = index.map.links[hover.link]!
      const pair = new Set([source, target])
      return { centres: pair, lit: pair, links: new Set([hover.link]) }
    }
  }
}

function around(ids: readonly string[], index: MapIndex): Found & { readonly lit: ReadonlySet<string> } {
  const lit = new Set(ids)
  const links = new Set<number>()
  for (const id of ids) {
    for (const { paper, link } of index.linksOf(id)) {
      lit.add(paper)
      links.add(link)
    }
  }
  return { centres: new Set(ids), lit, links }
}

function within(ids: readonly string[], index: MapIndex): Found {
  const lit = new Set(ids)
  const links = new Set<number>()
  for (const id of ids) for (const { paper, link } of index.linksOf(id)) if (lit.has(paper)) links.add(link)
  return { centres: EMPTY, lit, links }
}
