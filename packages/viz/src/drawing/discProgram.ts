import type { NodeProgram, NodeProgramType } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { DIMMED, type PaperStyle } from '../appearance/reducers.js'
import type { Ink } from './ink.js'

/** What of sigma the disc needs; sigma itself cannot be imported where there is no browser. */
export interface DiscParts {
  readonly NodeProgram: typeof NodeProgram
  readonly floatColor: (color: string) => number
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_matrix', 'u_ground', 'u_ink', 'u_left'] as const

// A radius in pixels is `2 * u_correctionRatio` times that on the clip plane; a circle fits into a triangle twice its size.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_emphasis;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_emphasis;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = 2.0 * u_correctionRatio;
  float size = a_size / u_sizeRatio;
  v_radius = size * pixel;
  v_ring = (a_emphasis > 1.5 ? 1.8 : clamp(0.32 * size, 0.6, 1.6)) * pixel;
  v_offset = 2.0 * (v_radius + v_ring) * vec2(cos(a_angle), sin(a_angle));
  // A ring in a speck is only noise.
  v_shape = size < 3.5 ? 0.0 : a_shape;
  v_emphasis = a_emphasis;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_emphasis;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform vec3 u_ink;
uniform float u_left;
const vec4 transparent = vec4(0.0);
float inside(float radius, float distance, float soft) {
  return 1.0 - smoothstep(radius - soft, radius + soft, distance);
}
void main(void) {
  float pixel = 2.0 * u_correctionRatio;
  float distance = length(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = distance > v_radius + v_ring ? transparent : v_color;
  #else
  float soft = 0.6 * pixel / u_pixelRatio;
  bool back = v_emphasis < 0.5 && u_left < 1.0;
  vec4 ground = vec4(u_ground, 1.0);
  vec4 full = back ? mix(ground, v_color, u_left) : v_color;
  vec4 ring = v_emphasis > 1.5 ? vec4(u_ink, 1.0) : back ? transparent : ground;
  vec4 color = mix(ring, full, inside(v_radius, distance, soft));
  if (v_shape > 0.5) {
    color = mix(color, ground, inside(0.68 * v_radius, distance, soft));
    if (v_shape < 1.5) color = mix(color, full, inside(0.4 * v_radius, distance, soft));
  }
  gl_FragColor = mix(transparent, color, inside(v_radius + v_ring, distance, soft));
  #endif
}`

/** A sigma program that draws a paper: a disc with a ring in the ground's colour, or a ringed one. */
export function createDiscProgram({ NodeProgram, floatColor }: DiscParts, ink: Ink): NodeProgramType {
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
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_emphasis', size: 1, type: FLOAT },
          { name: 'a_color', ...color },
          { name: 'a_id', ...color },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      }
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { array } = this
      const { shape, emphasis } = data as NodeDisplayData & PaperStyle
      let at = start
      array[at++] = data.x
      array[at++] = data.y
      array[at++] = data.size
      array[at++] = shape
      array[at++] = emphasis
      array[at++] = floatColor(data.color)
      array[at++] = id
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1]): void {
      const locations = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>
      gl.uniform1f(locations.u_correctionRatio, params.correctionRatio)
      gl.uniform1f(locations.u_pixelRatio, params.pixelRatio)
      gl.uniform1f(locations.u_sizeRatio, params.sizeRatio)
      gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix)
      gl.uniform3f(locations.u_ground, ...ink.ground)
      gl.uniform3f(locations.u_ink, ...ink.ink)
      gl.uniform1f(locations.u_left, ink.dimmed ? DIMMED : 1)
    }
  }
}
