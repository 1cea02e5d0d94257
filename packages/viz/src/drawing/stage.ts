import type Graph from 'graphology'
import type Sigma from 'sigma'
import type { MapPaper } from '@paperloom/core'
import type { CameraState } from 'sigma/types'
import { parseColor } from '../appearance/color.js'
import type { Encoding } from '../appearance/encoding.js'
import type { MapIndex } from '../state/mapIndex.js'
import { findFit, findReveal, type Insets } from './camera.js'
import { easePlaces } from './easePlaces.js'
import type { ShownEntity } from './entityLayer.js'
import { createTargetFinder, FINGER_REACH, type Reach, type Target } from './findTarget.js'
import type { Ink } from './ink.js'
import { isSameLook, type Look } from './look.js'
import { createOverlay } from './overlay.js'
import { bindPointer, guardWheel, type StageEvents } from './pointer.js'
import { createPrograms } from './programs.js'
import { createProjection } from './projection.js'
import { createScene } from './scene.js'
import { guardTouch, letGoOfTouch, listenForPinch } from './touch.js'

/** What is loaded only where there is a browser. */
export interface SigmaParts {
  readonly SigmaClass: typeof Sigma
  readonly GraphClass: typeof Graph
}

export interface StageOptions {
  readonly container: HTMLElement
  readonly index: MapIndex
  readonly encoding: Encoding
  readonly parts: SigmaParts
  readonly look: Look
  readonly insets: () => Insets
  readonly motion: () => boolean
  /** Whether the wheel zooms at once, or only after a click or with Ctrl. */
  readonly wheel: 'always' | 'engaged'
  readonly events: StageEvents
  /** Where to look at first; without it, the whole map. */
  readonly camera?: CameraState
}

/** The drawn map. */
export interface Stage {
  show(look: Look): void
  /** Takes the size and the room that there are now; until the reader moves the map, it stays in their middle. */
  settle(): void
  /** The finger that is down does not move the map any more, and its lift is no tap. */
  letGo(): void
  /** Adds the paper under a finger to those that are selected. */
  addAt(x: number, y: number): void
  /** Shows all of these papers, or the whole map. */
  fit(papers?: readonly string[]): void
  /** Moves the map by the least that brings these papers out from under a panel, and those around them if they are not far. */
  reveal(papers: readonly string[], around?: readonly string[]): void
  zoom(factor: number): void
  pan(dx: number, dy: number): void
  /** Middle and radius of a paper's disc in pixels. */
  whereIs(paper: string): { readonly x: number; readonly y: number; readonly radius: number } | undefined
  /** The entities that stand on the map now. */
  entities(): readonly ShownEntity[]
  /** Moves papers over the map to other places, in its own units; settles when they are there. Words wait. */
  move(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): Promise<void>
  /** The index has other links and strengths; papers and places are the same. */
  relink(look: Look): void
  /** Where it is looked at, to come back to. */
  camera(): CameraState
  /** What is seen now, as one picture of the container's size in device pixels. */
  picture(): HTMLCanvasElement
  destroy(): void
}

const MOVE_MS = 220
const EASE_MS = 240
/** Nothing is drawn larger than this part of the whole map. */
const CLOSEST_FIT = 0.35
const MARGIN = 12
/** Links that the whole map has room for. */
const LINKS_SHOWN = 2400

export function createStage(options: StageOptions): Stage {
  const { container, index, encoding, parts, events, motion } = options
  let look = options.look
  const ink: Ink = { ground: parseColor(look.theme.ground), ink: parseColor(look.theme.ink), dimmed: false, reach: 1 }
  setInk(ink, look)
  let scale = discScale(container)
  const scene = createScene(index, encoding)
  const programs = createPrograms(scene, ink)
  const sigma = new parts.SigmaClass(createGround(parts.GraphClass), container, {
    renderLabels: false,
    stagePadding: 0,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    enableCameraRotation: false,
    defaultNodeType: 'disc',
    nodeProgramClasses: { disc: programs.discs },
    nodeHoverProgramClasses: { disc: programs.litDiscs },
    edgeProgramClasses: { thread: programs.threads },
    defaultDrawNodeHover: () => undefined,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / scale,
    zoomDuration: motion() ? 180 : 0,
    inertiaDuration: motion() ? 200 : 0,
  })
  stopPicking(sigma)
  setExtent(sigma, index.map.papers)
  sigma.refresh()
  const overlay = createOverlay({ sigma, index, encoding, insets: options.insets, heights: scene.heights })
  overlay.setLook(look)
  sigma.on('beforeRender', () => {
    ink.reach = Math.min(1, (LINKS_SHOWN / Math.max(1, scene.threads.count)) * Math.max(1, 1 / sigma.getCamera().ratio) ** 1.25)
  })
  sigma.on('afterRender', overlay.draw)
  sigma.getCamera().on('updated', events.move)
  const endWheel = guardWheel(container, options.wheel)
  const endTouch = guardTouch(sigma, options.wheel)
  listenForPinch(sigma)
  const targets = createTargetFinder(index, encoding)
  const find = (x: number, y: number, reach: Reach): Target | null => targets.find(x, y, createProjection(sigma), look.emphasis, overlay.entities(), reach)
  bindPointer(sigma, events, find)

  const padded = (): Insets => {
    const { left, right, top, bottom } = options.insets()
    return { left: left + MARGIN, right: right + MARGIN, top: top + MARGIN, bottom: bottom + MARGIN }
  }
  const go = (state: CameraState, duration = MOVE_MS): void => {
    if (motion() && duration > 0) void sigma.getCamera().animate(state, { duration, easing: 'quadraticInOut' })
    else sigma.getCamera().setState(state)
  }
  const fitOf = (points: readonly Place[], closest: number): CameraState => findFit(sigma, cornersOf(points, overlay.shore), padded(), closest)
  const fit = (papers?: readonly string[], duration?: number): void => {
    const points = papers === undefined ? index.map.papers : papers.map((id) => index.papers.get(id)!)
    if (points.length > 0) go(fitOf(points, papers === undefined ? 0.1 : CLOSEST_FIT), duration)
  }
  fit(undefined, 0)
  if (options.camera !== undefined) sigma.getCamera().setState(options.camera)
  // Until here there was nothing to draw: the first picture is the first that takes time.
  scene.show(look)
  sigma.refresh()
  let fitted = sigma.getCamera().getState()
  let room = roomOf(container, options.insets())
  let painted = { look, room }
  sigma.on('resize', () => {
    scale = discScale(container)
  })
  const settle = (): void => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return
    const now = roomOf(container, options.insets())
    if (isSameRoom(now, room)) return
    room = now
    sigma.resize()
    const { x, y, ratio } = sigma.getCamera().getState()
    if (x !== fitted.x || y !== fitted.y || ratio !== fitted.ratio) return
    fit(undefined, 0)
    fitted = sigma.getCamera().getState()
    painted = { ...painted, room }
    sigma.refresh()
  }

  let frame = 0
  const paint = (): void => {
    frame = 0
    painted = { look, room: roomOf(container, options.insets()) }
    scene.show(look)
    setInk(ink, look)
    overlay.setLook(look)
    sigma.refresh()
  }
  const paintChange = (): void => {
    frame = 0
    if (!isSameLook(look, painted.look) || !isSameRoom(roomOf(container, options.insets()), painted.room)) paint()
  }

  return {
    show(next) {
      look = next
      if (frame === 0) frame = requestAnimationFrame(paintChange)
    },
    settle,
    letGo: () => {
      letGoOfTouch(sigma)
    },
    addAt(x, y) {
      const target = find(x, y, FINGER_REACH)
      if (target?.kind === 'paper') events.pick(target.id, true)
    },
    fit: (papers) => {
      fit(papers)
    },
    reveal(papers, around = []) {
      const placesOf = (ids: readonly string[]): MapPaper[] => ids.flatMap((id) => index.papers.get(id) ?? [])
      const points = placesOf(papers)
      if (points.length > 0) go(findReveal(sigma, points, placesOf(around), options.insets(), fitOf(index.map.papers, 0.1).ratio))
    },
    zoom(factor) {
      const camera = sigma.getCamera().getState()
      const { width, height } = sigma.getDimensions()
      const { left, right, top, bottom } = options.insets()
      const middle = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 }
      go(sigma.getViewportZoomedState(middle, camera.ratio / factor))
    },
    pan(dx, dy) {
      const { width, height } = sigma.getDimensions()
      const middle = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy })
      go({ ...sigma.getCamera().getState(), ...middle })
    },
    whereIs(paper) {
      const point = index.papers.get(paper)
      return point === undefined ? undefined : { ...sigma.graphToViewport(point), radius: sigma.scaleSize(encoding.sizeOf(paper)) }
    },
    entities: overlay.entities,
    relink(next) {
      look = next
      cancelAnimationFrame(frame)
      scene.relink()
      paint()
    },
    async move(places) {
      container.classList.add('moving')
      const from = index.map.papers
      await easePlaces(from, from.map((paper) => places.get(paper.id) ?? paper), motion() ? EASE_MS : 0, (placeOf) => {
        scene.place(placeOf)
        setExtent(sigma, from.map((_, at) => placeOf(at)))
        sigma.refresh()
      })
      container.classList.remove('moving')
    },
    camera: () => sigma.getCamera().getState(),
    picture() {
      cancelAnimationFrame(frame)
      paint()
      return paintOver(container)
    },
    destroy() {
      cancelAnimationFrame(frame)
      endWheel()
      endTouch()
      overlay.destroy()
      sigma.kill()
    },
  }
}

/** All canvases of a container, the lowest first, on one; what WebGL drew is there only until the browser shows it. */
function paintOver(container: HTMLElement): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  const density = window.devicePixelRatio || 1
  const frame = container.getBoundingClientRect()
  picture.width = Math.round(frame.width * density)
  picture.height = Math.round(frame.height * density)
  const painter = picture.getContext('2d')
  painter?.scale(density, density)
  for (const layer of container.querySelectorAll('canvas')) {
    const { left, top, width, height } = layer.getBoundingClientRect()
    if (layer.width > 0 && layer.height > 0) painter?.drawImage(layer, left - frame.left, top - frame.top, width, height)
  }
  return picture
}

function setInk(ink: Ink, { theme, emphasis }: Look): void {
  ink.ground = parseColor(theme.ground)
  ink.ink = parseColor(theme.ink)
  ink.dimmed = emphasis.lit !== null
}

/** Sigma draws where it has a node; that one is enough. */
function createGround(GraphClass: typeof Graph): Graph {
  const graph = new GraphClass()
  graph.addNode('ground', { x: 0, y: 0 })
  return graph
}

/** What there is room for: the size of the map on the page, and what lies over it, in pixels. */
interface Room extends Insets {
  readonly width: number
  readonly height: number
}

function roomOf({ offsetWidth, offsetHeight }: HTMLElement, insets: Insets): Room {
  return { ...insets, width: offsetWidth, height: offsetHeight }
}

function isSameRoom(a: Room, b: Room): boolean {
  const sides = ['width', 'height', 'left', 'right', 'top', 'bottom'] as const
  return sides.every((side) => a[side] === b[side]) && a.corner?.width === b.corner?.width && a.corner?.height === b.corner?.height
}

/** The map's own extent is what the whole camera shows. */
function setExtent(sigma: Sigma, places: readonly Place[]): void {
  const [low, high] = cornersOf(places, 0)
  sigma.setCustomBBox({ x: [low.x, high.x], y: [low.y, high.y] })
}

/**
 * What lies under the pointer is asked of the places. Without this sigma would draw every frame a second time, and at
 * each movement of the pointer wait until that is done.
 */
function stopPicking(sigma: Sigma): void {
  const inner = sigma as unknown as { readonly pickingLayers: Set<string>; getNodeAtPosition: () => null }
  inner.pickingLayers.clear()
  inner.getNodeAtPosition = () => null
}

/** A small map has smaller discs, so that they keep apart. */
function discScale({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.1, Math.max(0.55, Math.sqrt(Math.min(clientWidth, 1.5 * clientHeight) / 1200)))
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The lower left and the upper right corner of what holds all places, so far away from them. */
function cornersOf(places: readonly Place[], away: number): readonly [Place, Place] {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of places) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < bottom) bottom = y
    if (y > top) top = y
  }
  return [{ x: left - away, y: bottom - away }, { x: right + away, y: top + away }]
}
