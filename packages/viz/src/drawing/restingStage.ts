import type { CameraState } from 'sigma/types'
import { isSameLook, type Look } from './look.js'
import { createStage, type Stage, type StageOptions } from './stage.js'
import { takePicture } from './takePicture.js'

/** A stage that can rest: it gives its WebGL contexts back and stays on the page as a picture of itself. */
export interface RestingStage extends Stage {
  rest(): void
  wake(): void
  /** A picture of what is seen, so many times as fine as the page, with a line of words under it. */
  snapshot(density: number, caption: string): HTMLCanvasElement
  /** Draws the map of the index anew, which has other places now; the camera stays. */
  renew(look: Look): void
}

/**
 * Stages that draw at once. Each takes three WebGL contexts, and browsers take the oldest away where a page has more
 * than sixteen.
 */
const MOST_AWAKE = 4
/** Asked at once, a driver that has just failed fails again. */
const RECOVERY_MS = 100

/** Those that draw, the one that was used last at the end. */
const awake = new Set<RestingStage>()

/** Makes a stage. Where too many draw already, the one that was used least recently rests. */
export function createRestingStage(options: StageOptions): RestingStage {
  const { container } = options
  let { look } = options
  let camera: CameraState | undefined
  let stage: Stage | undefined
  let picture: HTMLCanvasElement | undefined
  let ended = false

  const wake = (): Stage => {
    awake.delete(resting)
    awake.add(resting)
    if (stage === undefined) {
      for (const other of [...awake].slice(0, -MOST_AWAKE)) other.rest()
      stage = createStage({ ...options, look, ...(camera === undefined ? {} : { camera }) })
      picture?.remove()
      picture = undefined
    }
    return stage
  }
  const rest = (): void => {
    awake.delete(resting)
    if (stage === undefined) return
    camera = stage.camera()
    picture = stage.picture()
    stage.destroy()
    stage = undefined
    picture.className = 'picture'
    container.append(picture)
  }
  const onUse = (): void => {
    if (!ended) wake()
  }
  for (const type of ['pointerenter', 'focusin'] as const) container.addEventListener(type, onUse)

  /** A browser may take a context away at any time, as when the graphics driver starts anew: the stage is made again. */
  const onLost = (event: Event): void => {
    event.preventDefault()
    if (stage === undefined) return
    camera = stage.camera()
    stage.destroy()
    stage = undefined
    setTimeout(onUse, RECOVERY_MS)
  }
  container.addEventListener('webglcontextlost', onLost, true)

  const resting: RestingStage = {
    show(next) {
      const changed = !isSameLook(look, next)
      look = next
      if (stage !== undefined) stage.show(next)
      else if (changed) wake()
    },
    settle: () => stage?.settle(),
    letGo: () => stage?.letGo(),
    addAt: (x, y) => stage?.addAt(x, y),
    fit: (papers) => wake().fit(papers),
    reveal: (papers, around) => wake().reveal(papers, around),
    zoom: (factor) => wake().zoom(factor),
    pan: (dx, dy) => wake().pan(dx, dy),
    whereIs: (paper) => stage?.whereIs(paper),
    entities: () => stage?.entities() ?? [],
    move: (places) => stage?.move(places) ?? Promise.resolve(),
    relink(next) {
      look = next
      stage?.relink(next)
    },
    renew(next) {
      look = next
      if (stage === undefined) return
      camera = stage.camera()
      stage.destroy()
      stage = createStage({ ...options, look, camera })
    },
    camera: () => wake().camera(),
    picture: () => wake().picture(),
    snapshot: (density, caption) => takePicture({ ...options, look, camera: wake().camera() }, density, caption),
    rest,
    wake() {
      wake()
    },
    destroy() {
      ended = true
      awake.delete(resting)
      for (const type of ['pointerenter', 'focusin'] as const) container.removeEventListener(type, onUse)
      container.removeEventListener('webglcontextlost', onLost, true)
      picture?.remove()
      stage?.destroy()
      stage = undefined
    },
  }
  wake()
  return resting
}
