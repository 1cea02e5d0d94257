import type Sigma from 'sigma'
import type { CameraState, TouchCoords } from 'sigma/types'

interface Point {
  readonly x: number
  readonly y: number
}

/** Two fingers as they came down, and the camera then. */
interface Pinch {
  readonly camera: CameraState
  readonly middle: Point
  readonly distance: number
}

/** Two fingers move and scale the map, which is never turned: what lies between them stays between them. */
export function listenForPinch(sigma: Sigma): void {
  const touch = sigma.getTouchCaptor()
  let pinch: Pinch | undefined
  touch.on('touchdown', ({ touches }) => {
    const spread = spreadOf(touches)
    pinch = spread === undefined ? undefined : { ...spread, camera: sigma.getCamera().getState() }
  })
  touch.on('touchmove', (event) => {
    const spread = spreadOf(event.touches)
    if (pinch === undefined || spread === undefined) return
    event.preventSigmaDefault()
    const camera = sigma.getCamera()
    const cameraState = { ...pinch.camera, ratio: camera.getBoundedRatio((pinch.camera.ratio * pinch.distance) / spread.distance) }
    const held = sigma.viewportToFramedGraph(pinch.middle, { cameraState: pinch.camera })
    const under = sigma.viewportToFramedGraph(spread.middle, { cameraState })
    camera.setState({ ...cameraState, x: cameraState.x + held.x - under.x, y: cameraState.y + held.y - under.y })
  })
}

function spreadOf([a, b, more]: TouchCoords['touches']): { readonly middle: Point; readonly distance: number } | undefined {
  if (a === undefined || b === undefined || more !== undefined) return undefined
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) }
}

/** The gesture that has begun is no more for the map. */
export function letGoOfTouch(sigma: Sigma): void {
  sigma.getTouchCaptor().startTouchesPositions = []
}

/** A page that is being scrolled keeps its fingers, as nothing can stop it then. In someone else's page one finger scrolls that page, and a tap is a click; two fingers are for the map. */
export function guardTouch(sigma: Sigma, wheel: 'always' | 'engaged'): () => void {
  const container = sigma.getContainer()
  const least = wheel === 'always' ? 1 : 2
  const onStart = (event: TouchEvent): void => {
    if (!event.cancelable || event.touches.length < least) event.stopPropagation()
  }
  const onMove = (event: TouchEvent): void => {
    if (!event.cancelable) letGoOfTouch(sigma)
  }
  const listening = { capture: true, passive: true }
  if (wheel === 'engaged') for (const layer of [container, sigma.getMouseCaptor().container]) layer.style.touchAction = 'pan-x pan-y'
  container.addEventListener('touchstart', onStart, listening)
  for (const type of ['touchmove', 'touchend'] as const) container.addEventListener(type, onMove, listening)
  return () => {
    container.style.removeProperty('touch-action')
    container.removeEventListener('touchstart', onStart, listening)
    for (const type of ['touchmove', 'touchend'] as const) container.removeEventListener(type, onMove, listening)
  }
}
