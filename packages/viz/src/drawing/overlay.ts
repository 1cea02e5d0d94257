import type Sigma from 'sigma'
import type { Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { contains, type Box } from './boxes.js'
import type { Insets } from './camera.js'
import { createLettering } from './lettering.js'
import { placeLabels, type LabelWish, type Side } from './placeLabels.js'
import { placeNames, type PlacedName } from './placeNames.js'
import { createRegions } from './regions.js'

/** How the map looks now. */
export interface Look {
  readonly theme: Theme
  readonly emphasis: Emphasis
}

/** The two canvases around sigma's own: regions and their names below, the papers' labels above. */
export interface Overlay {
  /** How far a region reaches beyond its papers, in the map's units. */
  readonly shore: number
  /** The look has changed: regions are painted anew. */
  setLook(look: Look): void
  /** Draws for the present camera. */
  draw(): void
  destroy(): void
}

interface OverlayParts {
  readonly sigma: Sigma
  readonly index: MapIndex
  readonly encoding: Encoding
  readonly insets: () => Insets
}

/** Papers that carry their name when the whole map is shown, for a million pixels of the page. */
const LABELS_PER_MEGAPIXEL = 10
const LABELS_WHEN_LIT = 16

export function createOverlay({ sigma, index, encoding, insets }: OverlayParts): Overlay {
  const regions = createRegions(index, encoding)
  const lettering = createLettering(index, encoding)
  const below = sigma.createCanvas('regions', { beforeLayer: 'edges' })
  const above = sigma.createCanvas('papers', { beforeLayer: 'mouse' })
  const byStrength = [...index.map.papers].sort((a, b) => index.strengths.get(b.id)! - index.strengths.get(a.id)!)
  let look: Look | undefined
  let sides: ReadonlyMap<string, Side> = new Map()
  let names: { readonly scale: number; readonly placed: readonly (PlacedName & { gx: number; gy: number })[] } | undefined

  /** Names stay where they are while the map is dragged; they move only with its scale, in small steps. */
  const namesAt = (scale: number) => {
    if (names !== undefined && Math.abs(Math.log(scale / names.scale)) < 0.04) return names.placed
    const wishes = index.map.communities.map(({ id, label }) => ({
      id,
      label,
      points: index.membersOf(id).map((paper) => scaled(index.papers.get(paper)!, scale)),
    }))
    const discs = index.map.papers.map((paper) => ({ ...scaled(paper, scale), radius: sigma.scaleSize(encoding.sizeOf(paper.id)) }))
    const xs = discs.map(({ x }) => x)
    const ys = discs.map(({ y }) => y)
    const bounds = { left: lowest(xs) - 30, right: -lowest(xs.map((x) => -x)) + 30, top: lowest(ys) - 30, bottom: -lowest(ys.map((y) => -y)) + 30 }
    const placed = placeNames(wishes.filter(({ points }) => points.length > 0), {
      discs,
      bounds,
      measure: lettering.measureName,
      ownerAt: (x, y) => regions.ownerAt(x / scale, -y / scale),
    })
    names = { scale, placed: placed.map((name) => ({ ...name, gx: name.x / scale, gy: -name.y / scale })) }
    return names.placed
  }

  /** Words are set where nothing lies over them, or not at all. */
  const freeBounds = (): Box => {
    const { width, height } = sigma.getDimensions()
    const { left, right, top, bottom } = insets()
    return { left: left + 4, top: top + 4, right: width - right - 4, bottom: height - bottom - 4 }
  }

  const drawBelow = (now: Look): readonly PlacedName[] => {
    const context = openCanvas(below, sigma)
    const origin = sigma.graphToViewport({ x: 0, y: 0 })
    const scale = Math.abs(sigma.graphToViewport({ x: 1, y: 0 }).x - origin.x)
    const { minX, minY, columns, rows, cell } = regions.field
    if (context === null) return []
    const high = { x: minX + columns * cell, y: minY + rows * cell }
    regions.draw(context, sigma.graphToViewport({ x: minX, y: minY }), sigma.graphToViewport(high))
    const lit = litCommunities(now.emphasis, index)
    const bounds = freeBounds()
    const shown = namesAt(scale).map((name) => {
      const { x, y } = sigma.graphToViewport({ x: name.gx, y: name.gy })
      const [dx, dy] = [x - name.x, y - name.y]
      const { left, right, top, bottom } = name.box
      const box = { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy }
      return { ...name, x, y, box, lit: lit === null || lit.has(name.id) }
    }).filter(({ box }) => contains(bounds, box))
    lettering.drawNames(context, shown, now.theme)
    return shown.filter((name) => name.lit)
  }

  const drawAbove = (now: Look, shownNames: readonly PlacedName[]): void => {
    const context = openCanvas(above, sigma)
    if (context === null) return
    const { width, height } = sigma.getDimensions()
    const bounds = freeBounds()
    const discs: { x: number; y: number; radius: number }[] = []
    const wishes: LabelWish[] = []
    const { lit, centres, shown } = now.emphasis
    for (const paper of byStrength) {
      if (shown !== null && !shown.has(paper.id)) continue
      const { x, y } = sigma.graphToViewport(paper)
      if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue
      const radius = sigma.scaleSize(encoding.sizeOf(paper.id)) + 1
      if (lit !== null && !lit.has(paper.id)) continue
      discs.push({ x, y, radius })
      wishes.push({ id: paper.id, x, y, radius, ...lettering.labelOf(paper.id), forced: centres.has(paper.id) })
    }
    wishes.sort((a, b) => Number(b.forced) - Number(a.forced))
    const room = LABELS_PER_MEGAPIXEL * width * height * 1e-6 * Math.max(1, 1 / sigma.getCamera().ratio) ** 1.7
    const limit = lit === null ? room : Math.max(LABELS_WHEN_LIT, room)
    const taken = shownNames.map(({ box }) => box)
    const labels = placeLabels(wishes, { bounds, discs, taken, before: sides }, limit)
    sides = new Map(labels.map(({ id, side }) => [id, side]))
    lettering.drawLabels(context, labels, now.emphasis, now.theme)
  }

  return {
    shore: regions.shore,
    setLook(next) {
      const litBefore = look === undefined ? undefined : litCommunities(look.emphasis, index)
      const lit = litCommunities(next.emphasis, index)
      const same = look?.theme === next.theme && sameSet(litBefore, lit)
      look = next
      if (!same) regions.paint(next.theme, lit)
    },
    draw() {
      if (look !== undefined) drawAbove(look, drawBelow(look))
    },
    destroy() {
      sigma.killLayer('regions')
      sigma.killLayer('papers')
    },
  }
}

/** Communities that have a paper in full ink; null for all. */
function litCommunities({ lit, centres, shown }: Emphasis, index: MapIndex): ReadonlySet<string> | null {
  const inked = lit ?? shown
  if (inked === null) return null
  const found = new Set<string>()
  for (const id of centres.size > 0 ? centres : inked) {
    const community = index.papers.get(id)?.community
    if (community !== null && community !== undefined) found.add(community)
  }
  return found
}

function sameSet(a: ReadonlySet<string> | null | undefined, b: ReadonlySet<string> | null): boolean {
  if (a === undefined || a === null || b === null) return a === b
  return a.size === b.size && [...a].every((value) => b.has(value))
}

/** Fits a canvas to the stage at the screen's resolution and clears it. */
function openCanvas(canvas: HTMLCanvasElement, sigma: Sigma): CanvasRenderingContext2D | null {
  const { width, height } = sigma.getDimensions()
  const density = window.devicePixelRatio || 1
  const [wide, high] = [Math.round(width * density), Math.round(height * density)]
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide
    canvas.height = high
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  const context = canvas.getContext('2d')
  context?.setTransform(density, 0, 0, density, 0, 0)
  context?.clearRect(0, 0, width, height)
  return context
}

function scaled({ x, y }: { readonly x: number; readonly y: number }, scale: number): { x: number; y: number } {
  return { x: x * scale, y: -y * scale }
}

function lowest(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity)
}
