import { CORNER_BYTES, spreadOut } from './spreadOut.js'

/** One value, or a few, of each thing that is drawn. */
export interface Attribute {
  readonly name: string
  readonly size: 1 | 2 | 4
  /** A byte comes as 0 to 1, a short too. */
  readonly type: 'float' | 'byte' | 'short'
}

/** How things of one sort are drawn: two shaders, and the corners of the triangles that each thing is made of. */
export interface Sort<U extends string> {
  readonly vertexShader: string
  readonly fragmentShader: string
  readonly uniforms: readonly U[]
  /** In the order in which they stand in the data. */
  readonly attributes: readonly Attribute[]
  /** Values of the attribute `a_corner`, a pair for each corner. */
  readonly corners: readonly (readonly [number, number])[]
}

/** Things of one sort, ready to be drawn. Whoever changes them raises the version. */
export interface Batch {
  data: ArrayBuffer
  count: number
  version: number
}

/** Draws batches in one WebGL context. */
export interface Painter<U extends string> {
  /** Draws the first `count` of a batch. Data goes to the graphics card when its version is new, and not with each frame. */
  draw(batch: Batch, count: number, setUniforms: (locations: Readonly<Record<U, WebGLUniformLocation | null>>) => void): void
  destroy(): void
}

/**
 * Up to so many things of a batch each corner has data of its own. Of more, all corners of a thing share them, which takes
 * a sixth of the memory; but without a graphics card a browser then draws each thing as a drawing of its own, and does little else.
 */
const MOST_SPREAD = 20_000

/** A batch with nothing in it. */
export function createBatch(): Batch {
  return { data: new ArrayBuffer(0), count: 0, version: 0 }
}

const BYTES = { float: 4, short: 2, byte: 1 } as const

/** Bytes of one thing in the data. */
export function strideOf(attributes: readonly Attribute[]): number {
  return attributes.reduce((sum, { size, type }) => sum + size * BYTES[type], 0)
}

export function createPainter<U extends string>(gl: WebGL2RenderingContext, sort: Sort<U>): Painter<U> {
  const program = linkProgram(gl, sort)
  const stride = strideOf(sort.attributes)
  const corners = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.from(sort.corners.flat()), gl.STATIC_DRAW)
  const locations = Object.fromEntries(sort.uniforms.map((name) => [name, gl.getUniformLocation(program, name)])) as Record<U, WebGLUniformLocation | null>
  const loaded = new Map<Batch, Loaded>()

  const make = (spread: boolean): Loaded => {
    const buffer = gl.createBuffer()
    const layout = spread
      ? layOut(gl, program, sort.attributes, { corners: buffer, cornerStride: CORNER_BYTES + stride, buffer, start: CORNER_BYTES, stride: CORNER_BYTES + stride, divisor: 0 })
      : layOut(gl, program, sort.attributes, { corners, cornerStride: CORNER_BYTES, buffer, start: 0, stride, divisor: 1 })
    return { buffer, layout, spread, version: -1 }
  }
  const free = ({ buffer, layout }: Loaded): void => {
    gl.deleteBuffer(buffer)
    gl.deleteVertexArray(layout)
  }
  const load = (batch: Batch): Loaded => {
    const spread = batch.count <= MOST_SPREAD
    let own = loaded.get(batch)
    if (own?.spread !== spread) {
      if (own !== undefined) free(own)
      own = make(spread)
      loaded.set(batch, own)
    }
    if (own.version !== batch.version) {
      gl.bindBuffer(gl.ARRAY_BUFFER, own.buffer)
      gl.bufferData(gl.ARRAY_BUFFER, spread ? spreadOut(batch, stride, sort.corners) : batch.data, gl.STATIC_DRAW)
      own.version = batch.version
    }
    return own
  }
  return {
    draw(batch, count, setUniforms) {
      if (count === 0) return
      const { layout, spread } = load(batch)
      gl.bindVertexArray(layout)
      gl.enable(gl.BLEND)
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
      gl.useProgram(program)
      setUniforms(locations)
      if (spread) gl.drawArrays(gl.TRIANGLES, 0, sort.corners.length * count)
      else gl.drawArraysInstanced(gl.TRIANGLES, 0, sort.corners.length, count)
      gl.bindVertexArray(null)
    },
    destroy() {
      for (const own of loaded.values()) free(own)
      loaded.clear()
      gl.deleteBuffer(corners)
      gl.deleteProgram(program)
    },
  }
}

/** A batch on the graphics card. */
interface Loaded {
  readonly buffer: WebGLBuffer
  readonly layout: WebGLVertexArrayObject
  readonly spread: boolean
  version: number
}

/** Where corners and things stand, in bytes, and how many drawn things share the data of one. */
interface Places {
  readonly corners: WebGLBuffer
  readonly cornerStride: number
  readonly buffer: WebGLBuffer
  readonly start: number
  readonly stride: number
  readonly divisor: 0 | 1
}

/** Says once where in the data each attribute stands. */
function layOut(gl: WebGL2RenderingContext, program: WebGLProgram, attributes: readonly Attribute[], places: Places): WebGLVertexArrayObject {
  const types = { float: gl.FLOAT, short: gl.UNSIGNED_SHORT, byte: gl.UNSIGNED_BYTE }
  const layout = gl.createVertexArray()
  gl.bindVertexArray(layout)
  gl.bindBuffer(gl.ARRAY_BUFFER, places.corners)
  const corner = gl.getAttribLocation(program, 'a_corner')
  gl.enableVertexAttribArray(corner)
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, places.cornerStride, 0)
  gl.bindBuffer(gl.ARRAY_BUFFER, places.buffer)
  let offset = places.start
  for (const { name, size, type } of attributes) {
    const location = gl.getAttribLocation(program, name)
    if (location >= 0) {
      gl.enableVertexAttribArray(location)
      gl.vertexAttribPointer(location, size, types[type], type !== 'float', places.stride, offset)
      gl.vertexAttribDivisor(location, places.divisor)
    }
    offset += size * BYTES[type]
  }
  return layout
}

function linkProgram(gl: WebGL2RenderingContext, { vertexShader, fragmentShader }: Sort<string>): WebGLProgram {
  const program = gl.createProgram()
  const shaders = [compileShader(gl, gl.VERTEX_SHADER, vertexShader), compileShader(gl, gl.FRAGMENT_SHADER, fragmentShader)]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  for (const shader of shaders) gl.deleteShader(shader)
  // A lost context links nothing, and is made anew.
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`the shaders do not fit together: ${gl.getProgramInfoLog(program) ?? ''}`)
  }
  return program
}

function compileShader(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)
  if (shader === null) throw new Error('the browser gives no shader')
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  if (gl.getShaderParameter(shader, gl.COMPILE_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`a shader cannot be compiled: ${gl.getShaderInfoLog(shader) ?? ''}`)
  }
  return shader
}
