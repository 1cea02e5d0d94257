import type { MapIndex } from './mapIndex.js'
import { NOTHING, type ViewState } from './viewState.js'
import { findVisible, type Visible } from './visible.js'

/** What stands out. Without emphasis (`lit` is null) everything is in full ink. */
export interface Emphasis {
  /** Papers that are looked at themselves. */
  readonly centres: ReadonlySet<string>
  /** Papers in full ink, or null for all. */
  readonly lit: ReadonlySet<string> | null
  /** Entities in full ink, or null for all. */
  readonly entities: ReadonlySet<string> | null
  /** The entity that is looked at itself. */
  readonly entity: string | null
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
/** Papers of an entity up to which the links among them can be told apart. */
const FEW = 12
/** Where something else is looked at, entities step back. */
const QUIET = { links: EMPTY, entities: EMPTY, entity: null }

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
  const shown = meet(visible.papers, state.focus === null ? null : findReach(state.focus, state.steps, index, visible))
  return { ...found, shown: withAll(shown, chosen.centres), shownLinks: visible.links }
}

/** The same set where all are in it: whoever draws sees that nothing has come or gone. */
function withAll(shown: ReadonlySet<string> | null, ids: ReadonlySet<string>): ReadonlySet<string> | null {
  return shown === null || [...ids].every((id) => shown.has(id)) ? shown : new Set([...shown, ...ids])
}

type Found = Omit<Emphasis, 'shown' | 'shownLinks'>

/** What is in both; null is everything. */
function meet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return a ?? b
  return new Set([...a].filter((id) => b.has(id)))
}

function emphasizeSubject(state: ViewState, index: MapIndex, visible: Visible): Found {
  const { subject, pins } = state
  switch (subject.kind) {
    case 'nothing':
      return { centres: EMPTY, lit: null, links: EMPTY, entities: null, entity: null }
    case 'papers':
      return subject.ids.length === 1 ? around(subject.ids, index, visible) : among(subject.ids, index, visible)
    case 'reading-list':
      if (pins.length === 0) return emphasizeSubject({ ...state, subject: NOTHING }, index, visible)
      return { ...within(pins, index, visible), centres: new Set(pins) }
    case 'path':
      return along(subject.source, subject.target, index)
    case 'entity':
    case 'community':
      return emphasizeHover(subject, index, visible)
    case 'link': {
      const pair = new Set([subject.source, subject.target])
      const link = index.linksOf(subject.source).find(({ paper }) => paper === subject.target)?.link
      return { ...QUIET, centres: pair, lit: pair, ...(link === undefined ? {} : { links: new Set([link]), entities: entitiesBehind(link, index) }) }
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
      return { ...sharing(hover.id, index, visible), entities: new Set([hover.id]), entity: hover.id }
    case 'link': {
      const { source, target } = index.endsOf(hover.link)
      const pair = new Set([source, target])
      return { ...QUIET, centres: pair, lit: pair, links: new Set([hover.link]), entities: entitiesBehind(hover.link, index) }
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
  return { ...QUIET, centres: new Set(ids), lit, links, entities: new Set(ids.flatMap((id) => index.entitiesOf(id))) }
}

/** Several papers, and those that are linked to two or more of them. */
function among(ids: readonly string[], index: MapIndex, visible: Visible): Found {
  const { centres, links } = around(ids, index, visible)
  const times = new Map<string, number>()
  const ends = [...links].map(index.endsOf)
  for (const { source, target } of ends) for (const id of [source, target]) if (!centres.has(id)) times.set(id, (times.get(id) ?? 0) + 1)
  const lit = new Set(ids)
  for (const [id, count] of times) if (count > 1) lit.add(id)
  const kept = [...links].filter((at) => lit.has(index.endsOf(at).source) && lit.has(index.endsOf(at).target))
  return { ...QUIET, centres, lit, links: new Set(kept) }
}

/** The papers and links of a path; its two ends where there is none. */
function along(source: string, target: string, index: MapIndex): Found {
  const steps = index.pathBetween(source, target) ?? [source, target].map((paper) => ({ paper, link: null }))
  const papers = new Set(steps.map(({ paper }) => paper))
  const links = new Set(steps.flatMap(({ link }) => (link === null ? [] : [index.map.links.indexOf(link)])))
  return { ...QUIET, centres: papers, lit: papers, links }
}

/** What both ends of a link share. */
function entitiesBehind(link: number, { linkAt }: MapIndex): ReadonlySet<string> {
  return new Set(linkAt(link).evidence.flatMap(({ entity }) => entity ?? []))
}

/** The papers within so many links of one. */
function findReach(from: string, steps: number, index: MapIndex, { links }: Visible): ReadonlySet<string> {
  const reached = new Set([from])
  let edge: readonly string[] = [from]
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((id) => index.linksOf(id)).flatMap(({ paper, link }) => {
      if (reached.has(paper) || (links !== null && !links.has(link))) return []
      reached.add(paper)
      return [paper]
    })
  }
  return reached
}

/** The papers with an entity, and of the links among them, while they are few, those that it is a reason of. */
function sharing(entity: string, index: MapIndex, visible: Visible): Found {
  const found = within(index.papersWith(entity), index, visible)
  // Of many, each is linked to many others for the same reason: the threads to the entity itself say that once.
  if (index.papersWith(entity).length > FEW) return { ...found, links: EMPTY }
  return { ...found, links: new Set([...found.links].filter((link) => entitiesBehind(link, index).has(entity))) }
}

function within(ids: readonly string[], index: MapIndex, visible: Visible): Found {
  const lit = new Set(ids)
  const links = new Set<number>()
  for (const id of ids) {
    for (const { paper, link } of index.linksOf(id)) {
      if (lit.has(paper) && (visible.links === null || visible.links.has(link))) links.add(link)
    }
  }
  return { ...QUIET, centres: EMPTY, lit, links }
}
