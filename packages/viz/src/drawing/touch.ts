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

/** In someone else's page one finger scrolls that page, and a tap is a click; two fingers are for the map. */
export function guardTouch(sigma: Sigma): () => void {
  const container = sigma.getContainer()
  const onStart = (event: TouchEvent): void => {
    if (event.touches.length < 2) event.stopPropagation()
  }
  for (const layer of [container, sigma.getMouseCaptor().container]) layer.style.touchAction = 'pan-x pan-y'
  container.addEventListener('touchstart', onStart, { capture: true, passive: true })
  return () => {
    container.style.removeProperty('touch-action')
    container.removeEventListener('touchstart', onStart, { capture: true })
  }
}
