import type Sigma from 'sigma'

/** From the map's units to pixels of the stage, for the present camera. The map is never turned. */
export interface Projection {
  /** Pixels a unit. */
  readonly scale: number
  /** Size of the stage in pixels. */
  readonly width: number
  readonly height: number
  /** Pixels for a disc's unit of size. */
  readonly discScale: number
  x(mapX: number): number
  y(mapY: number): number
  /** The way back: the map's units of a pixel. */
  mapX(x: number): number
  mapY(y: number): number
  /** Factors and offsets of x and y to WebGL's own units, -1 to 1. */
  toClip(): readonly [number, number, number, number]
}

/** Reads the camera once: asking sigma for each point costs more than drawing it. */
export function createProjection(sigma: Sigma): Projection {
  const { width, height } = sigma.getDimensions()
  const { x: left, y: top } = sigma.graphToViewport({ x: 0, y: 0 })
  const scale = (sigma.graphToViewport({ x: 1000, y: 0 }).x - left) / 1000
  return {
    scale,
    width,
    height,
    discScale: sigma.scaleSize(1),
    x: (mapX) => left + mapX * scale,
    y: (mapY) => top - mapY * scale,
    mapX: (x) => (x - left) / scale,
    mapY: (y) => (top - y) / scale,
    toClip: () => [(2 * scale) / width, (2 * scale) / height, (2 * left) / width - 1, 1 - (2 * top) / height],
  }
}
