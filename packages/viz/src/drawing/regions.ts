import { DIMMED } from '../appearance/reducers.js'
import { parseColor } from '../appearance/color.js'
import { colorOfMark, type Encoding } from '../appearance/encoding.js'
import type { Theme } from '../appearance/theme.js'
import type { MapIndex } from '../state/mapIndex.js'
import { createRegionField, type FieldPoint, type RegionField } from './regionField.js'

/** Tinted ground for each community, painted once per look and stretched with the camera. */
export interface Regions {
  /** The community that covers a point most; undefined on bare ground. Points in the map's units. */
  ownerAt(x: number, y: number): string | undefined
  /** How far a region reaches beyond its papers, in the map's units. */
  readonly shore: number
  readonly field: RegionField
  /** Paints for a theme; communities outside `lit` are dimmed. */
  paint(theme: Theme, lit: ReadonlySet<string> | null): void
  /** Draws between two corners in pixels: where (minX, minY) and (maxX, maxY) of the field are now. */
  draw(context: CanvasRenderingContext2D, low: Point, high: Point): void
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Kernel width in distances between neighbouring papers. */
const SPREAD = 1.25
const BRIDGE_WEIGHT = 0.35
/** Density at which a region can be seen. */
const SHORE = 0.25

/** Builds the field of a map. */
export function createRegions(index: MapIndex, encoding: Encoding): Regions {
  const groups = index.map.communities.map(({ id }) => id)
  const spread = SPREAD * findSpacing(index)
  const field = createRegionField(collectPoints(index, groups), groups.length, spread)
  const canvas = document.createElement('canvas')
  canvas.width = field.columns
  canvas.height = field.rows
  const target = canvas.getContext('2d')
  return {
    shore: 1.7 * spread,
    ownerAt(x, y) {
      const column = Math.floor((x - field.minX) / field.cell)
      const row = Math.floor((y - field.minY) / field.cell)
      if (column < 0 || row < 0 || column >= field.columns || row >= field.rows) return undefined
      const at = row * field.columns + column
      return field.density[at]! < SHORE ? undefined : groups[field.first[at]!]
    },
    field,
    paint(theme, lit) {
      if (target === null) return
      const image = target.createImageData(field.columns, field.rows)
      const colors = groups.map((id) => parseColor(colorOfMark(encoding.markOf(id), theme)))
      const strengths = groups.map((id) => (lit === null || lit.has(id) ? 1 : DIMMED * 2))
      fillImage(image.data, field, colors, strengths, theme.regionAlpha)
      target.putImageData(image, 0, 0)
    },
    draw(context, low, high) {
      context.imageSmoothingEnabled = true
      context.imageSmoothingQuality = 'high'
      context.drawImage(canvas, low.x, high.y, high.x - low.x, low.y - high.y)
    },
  }
}

/** The picture's first row is the map's top, the field's first row its bottom. */
function fillImage(
  data: Uint8ClampedArray,
  field: RegionField,
  colors: readonly (readonly [number, number, number])[],
  strengths: readonly number[],
  strength: number,
): void {
  const { columns, rows, first, second, density, share } = field
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const from = row * columns + column
      const a = first[from]!
      if (a < 0) continue
      const b = second[from]! < 0 ? a : second[from]!
      const part = share[from]!
      const to = 4 * ((rows - 1 - row) * columns + column)
      for (let channel = 0; channel < 3; channel++) {
        data[to + channel] = 255 * (colors[a]![channel]! * (1 - part) + colors[b]![channel]! * part)
      }
      const own = strengths[a]! * (1 - part) + strengths[b]! * part
      data[to + 3] = 255 * strength * own * shade(density[from]!)
    }
  }
}

/** A soft shore, then a slow rise to the middle. */
function shade(density: number): number {
  return 0.68 * smooth(0.12, 0.6, density) + 0.32 * smooth(0.5, 3, density)
}

function smooth(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return part * part * (3 - 2 * part)
}

function collectPoints(index: MapIndex, groups: readonly string[]): FieldPoint[] {
  const groupOf = new Map(groups.map((id, at) => [id, at]))
  const points: FieldPoint[] = []
  for (const { x, y, community } of index.map.papers) {
    const group = community === null ? undefined : groupOf.get(community)
    if (group !== undefined) points.push({ x, y, group, weight: 1 })
  }
  for (const { source, target } of index.map.links) {
    const a = index.papers.get(source)
    const b = index.papers.get(target)
    if (a === undefined || b === undefined || a.community === null || a.community !== b.community) continue
    const group = groupOf.get(a.community)
    if (group === undefined) continue
    for (const part of [1 / 3, 2 / 3]) {
      points.push({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part, group, weight: BRIDGE_WEIGHT })
    }
  }
  return points
}

/** Median distance from a paper to the nearest of its community. */
export function findSpacing(index: MapIndex): number {
  const distances: number[] = []
  for (const { id } of index.map.communities) {
    const members = index.membersOf(id).map((paper) => index.papers.get(paper)!)
    for (const a of members) {
      let nearest = Infinity
      for (const b of members) if (a !== b) nearest = Math.min(nearest, (a.x - b.x) ** 2 + (a.y - b.y) ** 2)
      if (nearest < Infinity && nearest > 0) distances.push(Math.sqrt(nearest))
    }
  }
  distances.sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? 1
}
