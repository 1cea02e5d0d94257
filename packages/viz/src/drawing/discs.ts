import { DIMMED } from '../appearance/reducers.js'
import type { Ink } from './ink.js'
import { strideOf, type Sort } from './painter.js'
import type { Projection } from './projection.js'

const UNIFORMS = ['u_view', 'u_size', 'u_scale', 'u_pixelRatio', 'u_ground', 'u_ink', 'u_left'] as const
type Uniform = (typeof UNIFORMS)[number]

// Lengths are in CSS pixels. A circle fits into a triangle twice its size.
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_color;
attribute vec4 a_style;
uniform vec4 u_view;
uniform vec2 u_size;
uniform float u_scale;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_standing;
void main() {
  v_color = a_color;
  v_standing = a_style.y * 255.0;
  v_radius = a_radius * u_scale;
  v_ring = v_standing > 1.5 ? 1.8 : clamp(0.32 * v_radius, 0.0, 1.6);
  // A ring in a speck is only noise.
  v_shape = v_radius < 3.5 ? 0.0 : a_style.x * 255.0;
  v_offset = 2.0 * (v_radius + v_ring + 0.5) * a_corner;
  gl_Position = vec4(a_position * u_view.xy + u_view.zw + 2.0 * v_offset / u_size, 0.0, 1.0);
}`

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
varying float v_standing;
uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform vec3 u_ink;
uniform float u_left;
const vec4 transparent = vec4(0.0);
float inside(float radius, float distance, float soft) {
  return 1.0 - smoothstep(radius - soft, radius + soft, distance);
}
void main(void) {
  float distance = length(v_offset);
  float soft = 0.6 / u_pixelRatio;
  bool back = v_standing < 0.5 && u_left < 1.0;
  vec4 ground = vec4(u_ground, 1.0);
  vec4 full = back ? mix(ground, v_color, u_left) : v_color;
  vec4 ring = v_standing > 1.5 ? vec4(u_ink, 1.0) : back ? transparent : ground;
  vec4 color = mix(ring, full, inside(v_radius, distance, soft));
  if (v_shape > 0.5) {
    color = mix(color, ground, inside(0.68 * v_radius, distance, soft));
    if (v_shape < 1.5) color = mix(color, full, inside(0.4 * v_radius, distance, soft));
  }
  gl_FragColor = mix(transparent, color, inside(v_radius + v_ring, distance, soft));
}`

/** Papers as discs with a ring in the ground's colour, or ringed ones. */
export const DISCS: Sort<Uniform> = {
  vertexShader: VERTEX_SHADER,
  fragmentShader: FRAGMENT_SHADER,
  uniforms: UNIFORMS,
  attributes: [
    { name: 'a_position', size: 2, type: 'float' },
    { name: 'a_radius', size: 1, type: 'float' },
    { name: 'a_color', size: 4, type: 'byte' },
    { name: 'a_style', size: 4, type: 'byte' },
  ],
  corners: [0, 1, 2].map((at) => [Math.cos((at * 2 * Math.PI) / 3), Math.sin((at * 2 * Math.PI) / 3)] as const),
}

/** 32-bit words of one disc: x, y, radius, colour, style. */
export const DISC_WORDS = strideOf(DISCS.attributes) / 4

/** Sets what all discs have in common now. `left` is what is left of the ink of those that are not lit. */
export function setDiscUniforms(gl: WebGL2RenderingContext, locations: Readonly<Record<Uniform, WebGLUniformLocation | null>>, view: Projection, ink: Ink): void {
  gl.uniform4f(locations.u_view, ...view.toClip())
  gl.uniform2f(locations.u_size, view.width, view.height)
  gl.uniform1f(locations.u_scale, view.discScale)
  gl.uniform1f(locations.u_pixelRatio, gl.drawingBufferWidth / view.width)
  gl.uniform3f(locations.u_ground, ...ink.ground)
  gl.uniform3f(locations.u_ink, ...ink.ink)
  gl.uniform1f(locations.u_left, ink.dimmed ? DIMMED : 1)
}
