import type Sigma from 'sigma'

/** From the map's units to pixels of the stage, for the present camera. The map is never turned. */
export interface Projection {
  /** Pixels a unit. */
  readonly scale: number
  x(mapX: number): number
  y(mapY: number): number
}

/** Reads the camera once: asking sigma for each point costs more than drawing it. */
export function createProjection(sigma: Sigma): Projection {
  const { x: left, y: top } = sigma.graphToViewport({ x: 0, y: 0 })
  const scale = (sigma.graphToViewport({ x: 1000, y: 0 }).x - left) / 1000
  return { scale, x: (mapX) => left + mapX * scale, y: (mapY) => top - mapY * scale }
}
