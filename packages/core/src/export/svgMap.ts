import { compareText } from '../base/order.js'
import type { PaperMap } from '../model/map.js'
import type { Appearance, Ground } from './appearance.js'
import { Boxes, type Box } from './boxes.js'
import { findMiddle, type DrawnPaper } from './projectPapers.js'
import { drawRegions } from './regionPaths.js'
import { placeNames, placePaperLabels } from './svgLabels.js'
import { round, writeDisc, writeLabel } from './svgParts.js'
import { shortTitle } from './svgText.js'
import { mixColors, type SvgTheme } from './svgTheme.js'
import { writeElement } from './xml.js'

/** A map with its papers in place, and how it is drawn. */
export interface Picture {
  readonly map: PaperMap
  readonly ground: Ground
  readonly theme: SvgTheme
  readonly appearance: Appearance
  readonly papers: readonly DrawnPaper[]
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Labels and links at most. */
  readonly labels: number
  readonly links: number
}

/** The layers of a map, lowest first: regions, links, community names, papers, paper labels. */
export function drawMap(picture: Picture): string {
  const { papers, width, height } = picture
  const rim: Box = { left: 8, top: 0, right: width - 8, bottom: height }
  const [discs, words] = [new Boxes(), new Boxes()]
  for (const { x, y, radius } of papers)
    discs.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  const names = drawNames(picture, discs, words, rim)
  for (const { x, y, radius } of papers)
    words.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  return [drawGround(picture), drawLinks(picture), names, drawPapers(picture), drawLabels(picture, words, rim)].join(
    '\n',
  )
}

function drawGround({ map, ground, appearance, papers, width, height }: Picture): string {
  const regions = drawRegions(
    papers,
    map.communities.map(({ id }) => id),
    width,
    height,
  )
  const drawn = regions.map(({ community, paths }) => {
    const outlines = paths.map((d) => writeElement('path', { d }))
    return outlines.length === 0 ? '' : writeElement('g', { fill: appearance.colorOf(community) }, outlines.join(''))
  })
  return writeElement('g', { 'fill-opacity': ground === 'light' ? 0.032 : 0.042 }, drawn.join(''))
}

function drawLinks({ map, theme, papers, links }: Picture): string {
  const places = new Map(papers.map((drawn) => [drawn.paper.id, drawn]))
  const drawn = [...map.links]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, links)
    .reverse()
  const heaviest = drawn.at(-1)?.weight ?? 1
  const calm = Math.min(1, Math.sqrt(700 / Math.max(1, drawn.length)))
  const lines = drawn.map(({ source, target, weight }) => {
    const [a, b, share] = [places.get(source), places.get(target), Math.sqrt(weight / heaviest)]
    if (a === undefined || b === undefined) return ''
    const alpha = Math.round((0.06 + 0.36 * share) * calm * 1000) / 1000
    return writeElement('path', {
      d: `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`,
      'stroke-width': round(0.5 + 1.6 * share),
      'stroke-opacity': alpha,
    })
  })
  return writeElement('g', { stroke: theme.thread, fill: 'none', 'stroke-linecap': 'round' }, lines.join(''))
}

function drawNames({ map, theme, appearance, papers }: Picture, discs: Boxes, words: Boxes, rim: Box): string {
  const members = new Map<string, DrawnPaper[]>()
  for (const paper of papers) {
    if (paper.community === null) continue
    const list = members.get(paper.community)
    if (list === undefined) members.set(paper.community, [paper])
    else list.push(paper)
  }
  const wishes = map.communities
    .flatMap(({ id, label }) => {
      const own = members.get(id)
      return own === undefined ? [] : [{ id, text: label, size: own.length, ...findMiddle(own) }]
    })
    .sort((a, b) => b.size - a.size || compareText(a.id, b.id))
  const names = placeNames(wishes, discs, words, rim).map((label, index) =>
    label === null
      ? ''
      : writeLabel(label, { ...halo(theme), fill: mixColors(appearance.colorOf(wishes[index]!.id), theme.ink, 0.3) }),
  )
  return writeElement('g', { 'font-weight': 600 }, names.join(''))
}

function drawPapers({ papers, theme, appearance }: Picture): string {
  const ordered = [...papers].sort((a, b) => b.radius - a.radius)
  const discs = ordered.map(({ paper, community, x, y, radius }) => {
    const { title, authors = [], year } = paper
    const text = [title, authors.slice(0, 3).join(', ') + (authors.length > 3 ? ' and others' : ''), String(year ?? '')]
    const [color, outline] = [appearance.colorOf(community), appearance.outlineOf(community)]
    return writeDisc({
      x,
      y,
      radius,
      color,
      outline,
      ground: theme.ground,
      title: text.filter((part) => part !== '').join(' · '),
    })
  })
  return writeElement('g', {}, discs.join(''))
}

function drawLabels({ papers, theme, labels: most }: Picture, words: Boxes, rim: Box): string {
  const wishes = [...papers]
    .sort((a, b) => b.radius - a.radius || compareText(a.paper.id, b.paper.id))
    .map(({ paper, x, y, radius }) => ({ text: shortTitle(paper.title), x, y, radius }))
  const labels = placePaperLabels(wishes, most, words, rim)
  return writeElement('g', { fill: theme.ink, ...halo(theme) }, labels.map((label) => writeLabel(label, {})).join(''))
}

/** A rim of the ground's colour, so that words stand clear of the links below. */
function halo({ ground }: SvgTheme): Record<string, string | number> {
  return {
    stroke: ground,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'stroke-opacity': 0.85,
    'paint-order': 'stroke',
  }
}
