import type { PaperMap } from '@paperloom/core'
import { withAlpha } from '../appearance/color.js'
import type { Encoding } from '../appearance/encoding.js'
import { mainKind } from '../appearance/wording.js'
import { bitOf } from '../state/facetIndex.js'
import type { MapIndex } from '../state/mapIndex.js'
import type { Look } from './look.js'
import type { Projection } from './projection.js'

/** A citation that a link stands for. */
interface Arrow {
  readonly link: number
  readonly from: string
  readonly to: string
}

/** Heads on the links that stand for citations, from the citing to the cited paper. */
export interface Arrows {
  draw(context: CanvasRenderingContext2D, view: Projection, look: Look, radiusOf: (size: number) => number): void
}

/** Where there are more of them at rest, only those of links that are looked at have heads. */
const MOST_AT_REST = 300
/** Between the head and the disc. */
const GAP = 2.5
const LENGTH = 8
const LENGTH_AT_REST = 6
/** Half of the width of a head, in parts of its length. */
const SPREAD = 0.42

export function createArrows(index: MapIndex, encoding: Encoding): Arrows {
  let known: { readonly map: PaperMap; readonly arrows: readonly Arrow[] } | undefined
  const all = (): readonly Arrow[] => {
    if (known?.map !== index.map) known = { map: index.map, arrows: collectArrows(index) }
    return known.arrows
  }
  return {
    draw(context, view, { theme, emphasis }, radiusOf) {
      const { links, lit, shown, shownLinks, centres } = emphasis
      const isShown = ({ link, from, to }: Arrow): boolean =>
        (shown === null || (shown.has(from) && shown.has(to))) && (shownLinks === null || shownLinks.has(link) || links.has(link))
      const heads = all().filter((arrow) => (lit === null || links.has(arrow.link)) && isShown(arrow))
      if (lit === null && heads.length > MOST_AT_REST) return
      for (const { link, from, to } of heads) {
        const isLit = links.has(link)
        const [a, b] = [index.papers.get(from)!, index.papers.get(to)!]
        const away = radiusOf(encoding.sizeOf(to) + (centres.has(to) ? 1.5 : 0)) + GAP
        context.fillStyle = isLit ? theme.linkKinds[mainKind(index.linkAt(link))] : withAlpha(theme.thread, 0.62)
        const length = isLit ? LENGTH : Math.min(LENGTH_AT_REST, 0.75 * away)
        drawHead(context, [view.x(a.x), view.y(a.y)], [view.x(b.x), view.y(b.y)], away, length)
      }
    },
  }
}

function collectArrows({ facets, endsOf, foundationsOf }: MapIndex): Arrow[] {
  const citing = bitOf('citation')
  const arrows: Arrow[] = []
  for (const [link, bits] of facets.kindBits.entries()) {
    if ((bits & citing) === 0) continue
    const { source, target } = endsOf(link)
    if (foundationsOf(source).includes(target)) arrows.push({ link, from: source, to: target })
    if (foundationsOf(target).includes(source)) arrows.push({ link, from: target, to: source })
  }
  return arrows
}

type Point = readonly [x: number, y: number]

/** A head whose tip is so far from the end of the line; none where the line is too short for it. */
function drawHead(context: CanvasRenderingContext2D, [fromX, fromY]: Point, [toX, toY]: Point, away: number, length: number): void {
  const [dx, dy] = [fromX - toX, fromY - toY]
  const reach = Math.hypot(dx, dy)
  if (reach < away + 1.6 * length) return
  const [ux, uy] = [dx / reach, dy / reach]
  const [tipX, tipY] = [toX + away * ux, toY + away * uy]
  const [baseX, baseY] = [tipX + length * ux, tipY + length * uy]
  const aside = SPREAD * length
  context.beginPath()
  context.moveTo(tipX, tipY)
  context.lineTo(baseX - aside * uy, baseY + aside * ux)
  context.lineTo(baseX + aside * uy, baseY - aside * ux)
  context.closePath()
  context.fill()
}
