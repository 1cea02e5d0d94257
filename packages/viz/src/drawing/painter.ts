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
  const corners = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.from(sort.corners.flat()), gl.STATIC_DRAW)
  const locations = Object.fromEntries(sort.uniforms.map((name) => [name, gl.getUniformLocation(program, name)])) as Record<U, WebGLUniformLocation | null>
  const loaded = new Map<Batch, { readonly buffer: WebGLBuffer; readonly layout: WebGLVertexArrayObject; version: number }>()

  const load = (batch: Batch): WebGLVertexArrayObject => {
    let own = loaded.get(batch)
    if (own === undefined) {
      const buffer = gl.createBuffer()
      own = { buffer, layout: layOut(gl, program, sort.attributes, { corners, buffer }), version: -1 }
      loaded.set(batch, own)
    }
    if (own.version !== batch.version) {
      gl.bindBuffer(gl.ARRAY_BUFFER, own.buffer)
      gl.bufferData(gl.ARRAY_BUFFER, batch.data, gl.STATIC_DRAW)
      own.version = batch.version
    }
    return own.layout
  }
  return {
    draw(batch, count, setUniforms) {
      if (count === 0) return
      gl.bindVertexArray(load(batch))
      gl.enable(gl.BLEND)
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight)
      gl.useProgram(program)
      setUniforms(locations)
      gl.drawArraysInstanced(gl.TRIANGLES, 0, sort.corners.length, count)
      gl.bindVertexArray(null)
    },
    destroy() {
      for (const { buffer, layout } of loaded.values()) {
        gl.deleteBuffer(buffer)
        gl.deleteVertexArray(layout)
      }
      loaded.clear()
      gl.deleteBuffer(corners)
      gl.deleteProgram(program)
    },
  }
}

/** Says once where in the data each attribute stands. */
function layOut(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  attributes: readonly Attribute[],
  { corners, buffer }: { readonly corners: WebGLBuffer; readonly buffer: WebGLBuffer },
): WebGLVertexArrayObject {
  const types = { float: gl.FLOAT, short: gl.UNSIGNED_SHORT, byte: gl.UNSIGNED_BYTE }
  const stride = strideOf(attributes)
  const layout = gl.createVertexArray()
  gl.bindVertexArray(layout)
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  const corner = gl.getAttribLocation(program, 'a_corner')
  gl.enableVertexAttribArray(corner)
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 8, 0)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  let offset = 0
  for (const { name, size, type } of attributes) {
    const location = gl.getAttribLocation(program, name)
    if (location >= 0) {
      gl.enableVertexAttribArray(location)
      gl.vertexAttribPointer(location, size, types[type], type !== 'float', stride, offset)
      gl.vertexAttribDivisor(location, 1)
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
