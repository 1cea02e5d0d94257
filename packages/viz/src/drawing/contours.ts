import { contours } from 'd3-contour'
import type { RegionField, RegionLayer } from './regionField.js'

/** Height lines of one community, as a path in the map's units, and how high they stand. */
export interface RegionContour {
  readonly group: number
  /** 0 for the outermost. */
  readonly step: number
  readonly rings: readonly (readonly (readonly [x: number, y: number])[])[]
}

/** Density of the outermost line, and how much higher each next one is. */
const LOWEST = 0.8
const RISE = 2.1
const STEPS = 5
/** The lowest line of a large region, as a part of its height: lower, it would wind around single papers. */
const OUTERMOST = 0.16
/** A ring this short, in cells, is a bump and not a height. */
const SMALLEST = 14

/** Lines of equal density within a region, as a relief has them; none where the region is only a few papers. */
export function traceContours(layer: RegionLayer, { minX, minY, cell }: RegionField): readonly RegionContour[] {
  const { columns, rows, values } = layer
  const trace = contours().size([columns, rows]).smooth(true)
  const highest = values.reduce((most, value) => Math.max(most, value), 0)
  const place = ([x, y]: readonly number[]): readonly [number, number] => [minX + (x! + layer.column) * cell, minY + (y! + layer.row) * cell]
  const found: RegionContour[] = []
  for (let step = 0; step < STEPS; step++) {
    const level = LOWEST * RISE ** step
    if (level < OUTERMOST * highest || level > 0.85 * highest) continue
    const rings = trace
      .contour(values as unknown as number[], level)
      .coordinates.flat()
      .filter((ring) => ring.length > SMALLEST)
    if (rings.length > 0) found.push({ group: layer.group, step, rings: rings.map((ring) => ring.map(place)) })
  }
  return found
}
