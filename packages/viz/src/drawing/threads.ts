import { WIDTH_UNIT } from '../appearance/reducers.js'
import type { Ink } from './ink.js'
import { strideOf, type Sort } from './painter.js'
import type { Projection } from './projection.js'

const UNIFORMS = ['u_view', 'u_size', 'u_scale', 'u_pixelRatio', 'u_reach', 'u_dimmed'] as const
type Uniform = (typeof UNIFORMS)[number]

// All lengths are in pixels of the screen: a thread keeps its fineness at every scale and resolution.
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec4 a_ends;
attribute vec4 a_color;
attribute vec2 a_style;
attribute float a_rank;
uniform vec4 u_view;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_pixelRatio;
uniform float u_reach;
uniform float u_dimmed;
varying vec4 v_color;
varying float v_across;
varying float v_half;
void main() {
  vec2 from = (a_ends.xy * u_view.xy + u_view.zw) * 0.5 * u_size;
  vec2 to = (a_ends.zw * u_view.xy + u_view.zw) * 0.5 * u_size;
  vec2 along = to - from;
  float reach = length(along);
  vec2 normal = reach > 0.0 ? vec2(-along.y, along.x) / reach : vec2(0.0);
  float wide = a_style.x * ${(255 * WIDTH_UNIT).toFixed(1)};
  float width = min(wide * u_scale, 0.3 + wide) * u_pixelRatio;
  float strength = 1.0;
  if (a_style.y < 0.25) {
    float far = length(u_size);
    strength *= mix(1.0, 0.15, smoothstep(0.25 * far, 0.9 * far, reach));
    if (u_reach < 1.0) strength *= smoothstep(1.0 - u_reach, 1.0 - 0.7 * u_reach, a_rank);
  }
  if (a_style.y < 0.75) strength *= mix(1.0, 0.18, u_dimmed);
  v_color = a_color * strength * min(1.0, width);
  v_half = max(0.5, 0.5 * width);
  v_across = a_corner.y * (v_half + 0.75);
  vec2 at = mix(from, to, a_corner.x) + normal * v_across;
  gl_Position = strength < 0.02 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at / (0.5 * u_size), 0.0, 1.0);
}`

const FRAGMENT_SHADER = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
void main(void) {
  gl_FragColor = v_color * clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
}`

/**
 * Links as fine threads. At rest one fades the longer it is on the screen, and the light ones wait until the scale has
 * room for them.
 */
export const THREADS: Sort<Uniform> = {
  vertexShader: VERTEX_SHADER,
  fragmentShader: FRAGMENT_SHADER,
  uniforms: UNIFORMS,
  attributes: [
    { name: 'a_ends', size: 4, type: 'float' },
    { name: 'a_color', size: 4, type: 'byte' },
    { name: 'a_style', size: 2, type: 'byte' },
    { name: 'a_rank', size: 1, type: 'short' },
  ],
  corners: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]],
}

/** 32-bit words of one thread: two ends, colour, style and rank. */
export const THREAD_WORDS = strideOf(THREADS.attributes) / 4

/** Sets what all threads have in common now. */
export function setThreadUniforms(gl: WebGL2RenderingContext, locations: Readonly<Record<Uniform, WebGLUniformLocation | null>>, view: Projection, ink: Ink): void {
  gl.uniform4f(locations.u_view, ...view.toClip())
  gl.uniform2f(locations.u_size, gl.drawingBufferWidth, gl.drawingBufferHeight)
  gl.uniform1f(locations.u_scale, view.discScale)
  gl.uniform1f(locations.u_pixelRatio, gl.drawingBufferWidth / view.width)
  gl.uniform1f(locations.u_reach, ink.reach)
  gl.uniform1f(locations.u_dimmed, ink.dimmed ? 1 : 0)
}
