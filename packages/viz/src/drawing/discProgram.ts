import type { NodeProgram, NodeProgramType } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import type { PaperStyle } from '../appearance/reducers.js'

/** What of sigma the disc needs; sigma itself cannot be imported where there is no browser. */
export interface DiscParts {
  readonly NodeProgram: typeof NodeProgram
  readonly floatColor: (color: string) => number
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

// A radius in pixels is `2 * u_correctionRatio` times that on the clip plane; a circle fits into a triangle twice its size.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_core;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_outline;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_core;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_outline;
const float bias = 255.0 / 254.0;
const float RING = 1.6;
void main() {
  float pixel = 2.0 * u_correctionRatio;
  v_radius = a_size * pixel / u_sizeRatio;
  v_offset = 2.0 * (v_radius + RING * pixel) * vec2(cos(a_angle), sin(a_angle));
  v_outline = a_outline;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_core = a_core;
  v_ring = a_ring;
  v_color.a *= bias;
  v_core.a *= bias;
  v_ring.a *= bias;
}`

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_core;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_outline;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0);
const float RING = 1.6;
float inside(float radius, float distance, float soft) {
  return 1.0 - smoothstep(radius - soft, radius + soft, distance);
}
void main(void) {
  float pixel = 2.0 * u_correctionRatio;
  float distance = length(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = distance > v_radius + RING * pixel ? transparent : v_color;
  #else
  float soft = 0.6 * pixel;
  vec4 color = mix(v_ring, v_color, inside(v_radius, distance, soft));
  if (v_outline > 0.5) color = mix(color, v_core, inside(0.68 * v_radius, distance, soft));
  if (v_outline > 0.5 && v_outline < 1.5) color = mix(color, v_color, inside(0.4 * v_radius, distance, soft));
  gl_FragColor = mix(transparent, color, inside(v_radius + RING * pixel, distance, soft));
  #endif
}`

/** A sigma program that draws a paper: a disc with a ring in the ground's colour, or a ringed one. */
export function createDiscProgram({ NodeProgram, floatColor }: DiscParts): NodeProgramType {
  return class DiscProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
      const color = { size: 4, type: UNSIGNED_BYTE, normalized: true }
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_outline', size: 1, type: FLOAT },
          { name: 'a_color', ...color },
          { name: 'a_core', ...color },
          { name: 'a_ring', ...color },
          { name: 'a_id', ...color },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      }
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { array } = this
      const { core, ring, outline } = data as NodeDisplayData & PaperStyle
      let at = start
      array[at++] = data.x
      array[at++] = data.y
      array[at++] = data.size
      array[at++] = outline
      array[at++] = floatColor(data.color)
      array[at++] = floatColor(core)
      array[at++] = floatColor(ring)
      array[at++] = id
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1]): void {
      const locations = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>
      gl.uniform1f(locations.u_correctionRatio, params.correctionRatio)
      gl.uniform1f(locations.u_sizeRatio, params.sizeRatio)
      gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix)
    }
  }
}
