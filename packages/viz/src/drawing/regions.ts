import { DIMMED, heightStyle } from '../appearance/reducers.js'
import { parseColor, type Rgb } from '../appearance/color.js'
import { colorOfMark, type Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import { axisOf } from '../state/arrangeByYear.js'
import type { MapIndex } from '../state/mapIndex.js'
import { traceContours, type RegionContour } from './contours.js'
import type { Projection } from './projection.js'
import type { Batch } from './painter.js'
import { createRegionField, type FieldPoint, type RegionField, type RegionLayer } from './regionField.js'
import { createRows, setBatch, setThread } from './rows.js'
import { findSpacing } from './spacing.js'
import { THREAD_WORDS } from './threads.js'

/** Tinted ground for each community, painted once per look and stretched with the camera by the compositor, and its height lines. */
export interface Regions {
  /** The community that covers a point most; undefined on bare ground. Points in the map's units. */
  ownerAt(x: number, y: number): string | undefined
  /** How far a region reaches beyond its papers, in the map's units. */
  readonly shore: number
  readonly field: RegionField
  /** Paints for a theme; communities outside `lit` are dimmed. */
  paint(theme: Theme, lit: ReadonlySet<string> | null): void
  /** The tints, a small picture; {@link follow} lays it where the map is. */
  readonly tints: HTMLCanvasElement
  follow(view: Projection): void
}

/** Kernel width in distances between neighbouring papers, and how much it grows with the community. */
const SPREAD = 1.15
const WIDENING = 0.16
const WIDEST = 2.1
/** However near to each other papers are laid, a region is ground and no outline around each: its grain is this part of the map. */
const FINEST = 150
const BRIDGE_WEIGHT = 0.35
/** Larger communities hold together without their links. */
const BRIDGED = 60
/** Density at which a region can be seen. */
const SHORE = 0.25

/** Builds the field of a map; its height lines go into a batch of threads. */
export function createRegions(index: MapIndex, encoding: Encoding, heights: Batch): Regions {
  const groups = index.map.communities.map(({ id }) => id)
  const spacing = Math.max(findSpacing(index), spanOf(index) / FINEST)
  const layers: RegionLayer[] = []
  const spreadOf = (papers: number): number => spacing * Math.min(WIDEST, SPREAD + WIDENING * Math.log2(1 + papers / 12))
  const field = createRegionField(collectPoints(index, groups), groups.length, spreadOf, (layer) => {
    layers.push(layer)
  })
  // On an axis of years a community is a band: its heights say nothing.
  const lines = axisOf(index.map) === null ? layers.flatMap((layer) => traceContours(layer, field)) : []
  const tints = document.createElement('canvas')
  tints.className = 'tints'
  tints.width = field.columns
  tints.height = field.rows
  const target = tints.getContext('2d')
  let inked = ''
  return {
    shore: 1.9 * SPREAD * spacing,
    ownerAt(x, y) {
      const column = Math.floor((x - field.minX) / field.cell)
      const row = Math.floor((y - field.minY) / field.cell)
      if (column < 0 || row < 0 || column >= field.columns || row >= field.rows) return undefined
      const at = row * field.columns + column
      return field.density[at]! < SHORE ? undefined : groups[field.first[at]!]
    },
    field,
    paint(theme, lit) {
      const inks = groups.map((id) => colorOfMark(encoding.markOf(id), theme))
      // Bands on an axis of years that have no colour of their own are one grey field.
      const bare = axisOf(index.map) !== null && encoding.drawn.color !== 'community'
      const strengths = groups.map((id) => (bare ? 0 : lit === null || lit.has(id) ? 1 : DIMMED * 2))
      // Lines wear the theme; that they step back is said for all of them at once.
      if (inked !== inks.join()) writeHeights(heights, lines, inks)
      inked = inks.join()
      if (target === null) return
      const image = target.createImageData(field.columns, field.rows)
      fillImage(image.data, field, { ground: parseColor(theme.ground), colors: inks.map(parseColor), strengths, alpha: theme.regionAlpha })
      target.putImageData(image, 0, 0)
    },
    tints,
    follow(view) {
      const { minX, minY, rows, cell } = field
      tints.style.transform = `translate(${view.x(minX)}px, ${view.y(minY + rows * cell)}px) scale(${cell * view.scale})`
    },
  }
}

/** The longer side of the map, in its units. */
function spanOf({ map: { papers } }: MapIndex): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of papers) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < bottom) bottom = y
    if (y > top) top = y
  }
  return papers.length === 0 ? 0 : Math.max(right - left, top - bottom)
}

function writeHeights(batch: Batch, lines: readonly RegionContour[], inks: readonly string[]): void {
  const count = lines.reduce((sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0)
  const rows = createRows(count, THREAD_WORDS)
  let row = 0
  for (const { group, step, rings } of lines) {
    const style = heightStyle(inks[group]!, step)
    for (const ring of rings) {
      for (const [at, [x, y]] of ring.entries()) {
        const [toX, toY] = ring[(at + 1) % ring.length]!
        setThread(rows, row++, [x, y, toX, toY], style)
      }
    }
  }
  setBatch(batch, rows, count)
}

interface Paint {
  readonly ground: Rgb
  readonly colors: readonly Rgb[]
  readonly strengths: readonly number[]
  readonly alpha: number
}

/**
 * Opaque, mixed into the ground: at these low strengths a transparent canvas has too few steps, and a soft edge becomes
 * a flight of stairs. The picture's first row is the map's top, the field's first row its bottom.
 */
function fillImage(data: Uint8ClampedArray, field: RegionField, { ground, colors, strengths, alpha }: Paint): void {
  const { columns, rows, first, second, density, share } = field
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const from = row * columns + column
      const a = first[from]!
      const to = 4 * ((rows - 1 - row) * columns + column)
      data[to + 3] = 255
      const b = a < 0 || second[from]! < 0 ? a : second[from]!
      const part = share[from]!
      const own = a < 0 ? 0 : alpha * shade(density[from]!) * (strengths[a]! * (1 - part) + strengths[b]! * part)
      for (let channel = 0; channel < 3; channel++) {
        const hue = a < 0 ? 0 : colors[a]![channel]! * (1 - part) + colors[b]![channel]! * part
        data[to + channel] = 255 * (ground[channel]! * (1 - own) + hue * own)
      }
    }
  }
}

/** A soft shore, then a slow rise to the middle. */
function shade(density: number): number {
  return 0.6 * smooth(0.1, 0.7, density) + 0.4 * smooth(0.5, 6, density)
}

function smooth(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return part * part * (3 - 2 * part)
}

function collectPoints(index: MapIndex, groups: readonly string[]): FieldPoint[] {
  const numbers = new Map(groups.map((id, at) => [id, at]))
  const { papers } = index.map
  const groupOf = Int32Array.from(papers, ({ community }) => (community === null ? -1 : (numbers.get(community) ?? -1)))
  const points: FieldPoint[] = []
  for (const [at, { x, y }] of papers.entries()) if (groupOf[at]! >= 0) points.push({ x, y, group: groupOf[at]!, weight: 1 })
  const bridged = groups.map((id) => index.communities.get(id)!.size <= BRIDGED)
  const { source, target } = index.links
  for (let link = 0; link < source.length; link++) {
    const group = groupOf[source[link]!]
    if (group === undefined || group < 0 || groupOf[target[link]!] !== group || !bridged[group]!) continue
    const [a, b] = [papers[source[link]!]!, papers[target[link]!]!]
    for (const part of [1 / 3, 2 / 3]) {
      points.push({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, group, weight: BRIDGE_WEIGHT })
    }
  }
  return points
}
