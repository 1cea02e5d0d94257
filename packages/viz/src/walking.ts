import type { MapPaper } from '@paperloom/core'
import { describeReason, nameOf, reasonsOf, shortTitle, writeWeight } from './appearance/wording.js'
import { findNearby, type Direction } from './drawing/findNearby.js'
import type { PanelContext } from './panels/context.js'
import type { Hover } from './state/emphasis.js'

/** What walking needs of the map around it. */
export interface WalkParts {
  readonly context: PanelContext
  hover(): Hover | null
  /** Papers that are shown now. */
  shown(): readonly MapPaper[]
  /** Entities that stand on the map now, in its units. */
  entities(): readonly { readonly id: string; readonly x: number; readonly y: number }[]
  /** Lights a paper or an entity up and brings these papers into view. */
  goTo(to: Hover, reveal: readonly string[]): void
}

/** Going over the map by keys: in space, and along links. */
export interface Walk {
  /** To the nearest paper or entity in a direction; false where there is none. */
  inSpace(direction: Direction): boolean
  /** To the neighbour by the next weaker (1) or stronger (-1) link. */
  alongLinks(by: 1 | -1): void
  /** The paper that a key acts upon: the selected one, else the one that is lit. */
  current(): string | undefined
}

export function createWalk({ context, hover, shown, entities, goTo }: WalkParts): Walk {
  const { index, store, words } = context
  let turn: { readonly from: string; readonly at: number; readonly to: string } | undefined
  const lit = (): string | undefined => {
    const found = hover()
    return found?.kind === 'paper' ? found.id : undefined
  }
  const selected = (): string | undefined => {
    const { subject } = store.state
    return subject.kind === 'papers' ? subject.ids.at(-1) : undefined
  }
  /** What is lit, else what is selected. */
  const standing = (): string | undefined => {
    const { subject } = store.state
    const [found, paper] = [hover(), selected()]
    if (found?.kind === 'paper' || found?.kind === 'entity') return keyOf(found)
    return paper !== undefined ? keyOf({ kind: 'paper', id: paper }) : subject.kind === 'entity' ? keyOf(subject) : undefined
  }
  return {
    current: () => selected() ?? lit(),
    inSpace(direction) {
      const papers = shown()
      const spots = [...papers.map((paper) => spotOf({ kind: 'paper', id: paper.id }, paper)), ...entities().map((entity) => spotOf({ kind: 'entity', id: entity.id }, entity))]
      const from = spots.find(({ id }) => id === standing())
      const first = from === undefined ? strongest(papers, context) : undefined
      const next = from === undefined ? spots.find(({ hover: { id } }) => id === first) : findNearby(spots, from, direction)
      if (next === undefined) return false
      const { hover: to } = next
      goTo(to, to.kind === 'paper' ? [to.id] : [])
      context.announce(describeSpot(to, context))
      return true
    },
    alongLinks(by) {
      // Without a selection the walk begins at the lit paper and goes round its neighbours.
      const from = selected() ?? (turn !== undefined && turn.to === lit() ? turn.from : lit())
      if (from === undefined) {
        context.announce(words.map.selectFirst)
        return
      }
      const { links } = context.visible()
      const linked = index.linksOf(from).filter(({ link }) => links === null || links.has(link))
      if (linked.length === 0) return
      const before = turn?.from === from ? turn.at : by > 0 ? -1 : 0
      const at = (before + by + linked.length) % linked.length
      const { paper, link, weight } = linked[at]!
      turn = { from, at, to: paper }
      goTo({ kind: 'paper', id: paper }, [from, paper])
      const reasons = reasonsOf(index.linkAt(link), index, words).slice(0, 1).map((reason) => describeReason(reason, words))
      context.announce([words.map.nth(at + 1, linked.length, shortTitle(index.papers.get(paper)!.title)), words.map.weight(writeWeight(weight, words)), ...reasons].join(words.reasons.betweenTerms))
    },
  }
}

/** What one can stand on. */
type Spot = Extract<Hover, { readonly kind: 'paper' | 'entity' }>

/** Papers and entities may have the same ids. */
function keyOf({ kind, id }: Spot): string {
  return `${kind} ${id}`
}

function spotOf(hover: Spot, { x, y }: { readonly x: number; readonly y: number }): { readonly id: string; readonly hover: Spot; readonly x: number; readonly y: number } {
  return { id: keyOf(hover), hover, x, y }
}

function describeSpot({ kind, id }: Spot, { index, words }: PanelContext): string {
  if (kind === 'paper') return words.subjects.paper(shortTitle(index.papers.get(id)!.title), index.linksOf(id).length)
  const entity = index.entities.get(id)!
  return words.map.standing(words.entities.one[entity.kind], nameOf(entity), index.papersWith(id).length)
}

function strongest(papers: readonly MapPaper[], { index }: PanelContext): string | undefined {
  const strengthOf = ({ id }: MapPaper): number => index.strengthOf(id)
  return papers.reduce<MapPaper | undefined>((best, paper) => (best === undefined || strengthOf(paper) > strengthOf(best) ? paper : best), undefined)?.id
}
