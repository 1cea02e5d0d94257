import type { EdgeProgram, EdgeProgramType } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import type { LinkStyle } from '../appearance/reducers.js'
import type { Ink } from './ink.js'

/** What of sigma the thread needs; sigma itself cannot be imported where there is no browser. */
export interface ThreadParts {
  readonly EdgeProgram: typeof EdgeProgram
  readonly floatColor: (color: string) => number
}

const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_pixelRatio', 'u_reach', 'u_dimmed'] as const

// All lengths are in pixels of the screen: a thread keeps its fineness at every scale and resolution.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_rank;
attribute float a_lit;
attribute float a_end;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_reach;
uniform float u_dimmed;
varying vec4 v_color;
varying float v_across;
varying float v_half;
const float bias = 255.0 / 254.0;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1)).xy * 0.5 * u_size;
  vec2 to = (u_matrix * vec3(a_to, 1)).xy * 0.5 * u_size;
  vec2 along = to - from;
  float reach = length(along);
  vec2 normal = reach > 0.0 ? vec2(-along.y, along.x) / reach : vec2(0.0);
  float width = min(a_width / u_sizeRatio, 0.3 + a_width) * u_pixelRatio;
  float strength = 1.0;
  if (a_lit < 0.5) {
    float far = length(u_size);
    strength *= mix(1.0, 0.15, smoothstep(0.25 * far, 0.9 * far, reach));
    if (u_reach < 1.0) strength *= smoothstep(1.0 - u_reach, 1.0 - 0.7 * u_reach, a_rank);
    strength *= mix(1.0, 0.18, u_dimmed);
  }
  #ifdef PICKING_MODE
  if (a_lit < 0.5) strength = 0.0;
  v_color = a_id;
  width += 5.0 * u_pixelRatio;
  #else
  v_color = a_color * strength * min(1.0, width);
  #endif
  v_color.a *= bias;
  v_half = max(0.5, 0.5 * width);
  v_across = a_side * (v_half + 0.75);
  vec2 at = mix(from, to, a_end) + normal * v_across;
  gl_Position = strength < 0.02 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at / (0.5 * u_size), 0.0, 1.0);
}`

const FRAGMENT_SHADER = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  #endif
}`

/**
 * A sigma program that draws a link as a fine thread. At rest it fades the longer it is on the screen, and the light
 * ones wait until the scale has room for them; only lit ones can be pointed at.
 */
export function createThreadProgram({ EdgeProgram, floatColor }: ThreadParts, ink: Ink): EdgeProgramType {
  return class ThreadProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
      const color = { size: 4, type: UNSIGNED_BYTE, normalized: true }
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_from', size: 2, type: FLOAT },
          { name: 'a_to', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_rank', size: 1, type: FLOAT },
          { name: 'a_lit', size: 1, type: FLOAT },
          { name: 'a_color', ...color },
          { name: 'a_id', ...color },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_end', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]],
      }
    }

    override processVisibleItem(id: number, start: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      const { array } = this
      const { size, color, rank, emphasis } = data as EdgeDisplayData & LinkStyle
      let at = start
      array[at++] = source.x
      array[at++] = source.y
      array[at++] = target.x
      array[at++] = target.y
      array[at++] = size
      array[at++] = rank
      array[at++] = emphasis
      array[at++] = floatColor(color)
      array[at++] = id
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
      const locations = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>
      gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix)
      gl.uniform2f(locations.u_size, params.width * params.pixelRatio, params.height * params.pixelRatio)
      gl.uniform1f(locations.u_sizeRatio, params.sizeRatio)
      gl.uniform1f(locations.u_pixelRatio, params.pixelRatio)
      gl.uniform1f(locations.u_reach, ink.reach)
      gl.uniform1f(locations.u_dimmed, ink.dimmed ? 1 : 0)
    }

    /** Where no link is lit there is nothing to point at, and the second pass is left out. */
    override render(params: RenderParams): void {
      const { pickProgram } = this
      if (!ink.pickable) this.pickProgram = null
      super.render(params)
      this.pickProgram = pickProgram
    }
  }
}
