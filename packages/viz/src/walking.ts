import type { MapPaper } from '@paperloom/core'
import { countOf, describeReason, reasonsOf, shortTitle, writeWeight } from './appearance/wording.js'
import { findNearby, type Direction } from './drawing/findNearby.js'
import type { PanelContext } from './panels/context.js'
import type { Hover } from './state/emphasis.js'

/** What walking needs of the map around it. */
export interface WalkParts {
  readonly context: PanelContext
  hover(): Hover | null
  /** Papers that are shown now. */
  shown(): readonly MapPaper[]
  /** Lights a paper up and brings these papers into view. */
  goTo(paper: string, reveal: readonly string[]): void
}

/** Going over the map by keys: in space, and along links. */
export interface Walk {
  /** To the nearest paper in a direction; false where there is none. */
  inSpace(direction: Direction): boolean
  /** To the neighbour by the next weaker (1) or stronger (-1) link. */
  alongLinks(by: 1 | -1): void
  /** The paper that a key acts upon: the selected one, else the one that is lit. */
  current(): string | undefined
}

export function createWalk({ context, hover, shown, goTo }: WalkParts): Walk {
  const { index, store } = context
  let turn: { readonly from: string; readonly at: number; readonly to: string } | undefined
  const lit = (): string | undefined => {
    const found = hover()
    return found?.kind === 'paper' ? found.id : undefined
  }
  const selected = (): string | undefined => {
    const { subject } = store.state
    return subject.kind === 'papers' ? subject.ids.at(-1) : undefined
  }
  return {
    current: () => selected() ?? lit(),
    inSpace(direction) {
      const from = lit() ?? selected()
      const papers = shown()
      const next = from === undefined ? strongest(papers, context) : findNearby(papers, index.papers.get(from)!, direction)
      if (next === undefined) return false
      goTo(next, [next])
      context.announce(`${shortTitle(index.papers.get(next)!.title)}, ${countOf(index.linksOf(next).length, 'neighbour')}`)
      return true
    },
    alongLinks(by) {
      // Without a selection the walk begins at the lit paper and goes round its neighbours.
      const from = selected() ?? (turn !== undefined && turn.to === lit() ? turn.from : lit())
      if (from === undefined) {
        context.announce('Select a paper first')
        return
      }
      const { links } = context.visible()
      const linked = index.linksOf(from).filter(({ link }) => links === null || links.has(link))
      if (linked.length === 0) return
      const before = turn?.from === from ? turn.at : by > 0 ? -1 : 0
      const at = (before + by + linked.length) % linked.length
      const { paper, link, weight } = linked[at]!
      turn = { from, at, to: paper }
      goTo(paper, [from, paper])
      const reasons = reasonsOf(index.map.links[link]!, index).slice(0, 1).map(describeReason)
      context.announce([`${at + 1} of ${linked.length}: ${shortTitle(index.papers.get(paper)!.title)}`, `weight ${writeWeight(weight)}`, ...reasons].join(', '))
    },
  }
}

function strongest(papers: readonly MapPaper[], { index }: PanelContext): string | undefined {
  const strengthOf = ({ id }: MapPaper): number => index.strengths.get(id)!
  return papers.reduce<MapPaper | undefined>((best, paper) => (best === undefined || strengthOf(paper) > strengthOf(best) ? paper : best), undefined)?.id
}
