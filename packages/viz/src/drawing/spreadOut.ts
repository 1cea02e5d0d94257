/** Bytes of a corner before what it is a corner of. */
export const CORNER_BYTES = 8

/** Things in a row, of which the first `count` are there. */
interface Things {
  readonly data: ArrayBuffer
  readonly count: number
}

/**
 * The things of a batch once for each of their corners, each time after the corner itself, so that they can be drawn as
 * plain triangles.
 * @param stride bytes of one thing, a multiple of four
 */
export function spreadOut({ data, count }: Things, stride: number, corners: readonly (readonly [number, number])[]): ArrayBuffer {
  const from = new Uint32Array(data)
  const ends = new Uint32Array(Float32Array.from(corners.flat()).buffer)
  const width = stride / 4
  const to = new Uint32Array(count * corners.length * (width + 2))
  let at = 0
  for (let thing = 0; thing < count; thing++) {
    for (let corner = 0; corner < corners.length; corner++) {
      to[at++] = ends[2 * corner]!
      to[at++] = ends[2 * corner + 1]!
      for (let word = thing * width; word < (thing + 1) * width; word++) to[at++] = from[word]!
    }
  }
  return to.buffer
}
