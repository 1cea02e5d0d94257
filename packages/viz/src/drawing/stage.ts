import type Graph from 'graphology'
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { parseColor } from '../appearance/color.js'
import type { Encoding } from '../appearance/encoding.js'
import { stylePaper, styleLink } from '../appearance/reducers.js'
import type { MapIndex } from '../state/mapIndex.js'
import { findFit, findReveal, type Insets } from './camera.js'
import { createDiscProgram, type DiscParts } from './discProgram.js'
import { easeNodes } from './easeNodes.js'
import type { ShownEntity } from './entityLayer.js'
import { findChanges } from './findChanges.js'
import type { Ink } from './ink.js'
import type { Look } from './look.js'
import { createOverlay } from './overlay.js'
import { bindPointer, guardWheel, type StageEvents } from './pointer.js'
import { createThreadProgram, type ThreadParts } from './threadProgram.js'

/** What is loaded only where there is a browser. */
export interface SigmaParts extends DiscParts, ThreadParts {
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
  /** Shows all of these papers, or the whole map. */
  fit(papers?: readonly string[]): void
  /** Moves the map by the least that brings these papers out from under a panel. */
  reveal(papers: readonly string[]): void
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
  const ink: Ink = { ground: parseColor(look.theme.ground), ink: parseColor(look.theme.ink), dimmed: false, pickable: false, reach: 1 }
  setInk(ink, look)
  let scale = discScale(container)
  const sigma = new parts.SigmaClass(createGraph(parts.GraphClass, index), container, {
    renderLabels: false,
    enableEdgeEvents: true,
    stagePadding: 0,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    defaultNodeType: 'disc',
    defaultEdgeType: 'thread',
    nodeProgramClasses: { disc: createDiscProgram(parts, ink) },
    edgeProgramClasses: { thread: createThreadProgram(parts, ink) },
    defaultDrawNodeHover: () => undefined,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / scale,
    zoomDuration: motion() ? 180 : 0,
    inertiaDuration: motion() ? 200 : 0,
    nodeReducer: (_, { paper, x, y }) => ({
      x: x as number,
      y: y as number,
      ...stylePaper(index.papers.get(paper as string)!, look.emphasis, encoding, look.theme),
    }),
    edgeReducer: (_, { link }) =>
      styleLink(index.map.links[link as number]!, link as number, look.emphasis, encoding, look.theme),
  })
  const overlay = createOverlay({ sigma, index, encoding, insets: options.insets })
  overlay.setLook(look)
  sigma.on('beforeRender', () => {
    ink.reach = Math.min(1, (LINKS_SHOWN / Math.max(1, index.map.links.length)) * Math.max(1, 1 / sigma.getCamera().ratio) ** 1.25)
  })
  sigma.on('afterRender', overlay.draw)
  sigma.getCamera().on('updated', events.move)
  const endWheel = guardWheel(container, options.wheel)
  bindPointer(sigma, events, () => look, overlay.entities)

  const padded = (): Insets => {
    const { left, right, top, bottom } = options.insets()
    return { left: left + MARGIN, right: right + MARGIN, top: top + MARGIN, bottom: bottom + MARGIN }
  }
  const go = (state: CameraState, duration = MOVE_MS): void => {
    if (motion() && duration > 0) void sigma.getCamera().animate(state, { duration, easing: 'quadraticInOut' })
    else sigma.getCamera().setState(state)
  }
  const fit = (papers?: readonly string[], duration?: number): void => {
    const points = (papers ?? index.map.papers.map(({ id }) => id)).flatMap((id) => shoreOf(index.papers.get(id)!, overlay.shore))
    if (points.length > 0) go(findFit(sigma, points, padded(), papers === undefined ? 0.1 : CLOSEST_FIT), duration)
  }
  fit(undefined, 0)
  if (options.camera !== undefined) sigma.getCamera().setState(options.camera)
  sigma.refresh()
  // Until the reader moves the map, it keeps its place in the middle of whatever room there is.
  let fitted = sigma.getCamera().getState()
  sigma.on('resize', () => {
    scale = discScale(container)
    const { x, y, ratio } = sigma.getCamera().getState()
    if (x !== fitted.x || y !== fitted.y || ratio !== fitted.ratio) return
    fit(undefined, 0)
    fitted = sigma.getCamera().getState()
  })

  // Between a resize and the frame after it sigma has no index of what is drawn, so that nothing can be drawn in part.
  let indexed = true
  const onResize = (): void => {
    indexed = false
  }
  window.addEventListener('resize', onResize)
  sigma.on('afterProcess', () => {
    indexed = true
  })
  let painted = look
  let frame = 0
  const paint = (): void => {
    frame = 0
    const partialGraph = indexed ? findPart(painted, look, index, sigma.getGraph()) : null
    painted = look
    setInk(ink, look)
    overlay.setLook(look)
    sigma.refresh({ skipIndexation: true, ...(partialGraph === null ? {} : { partialGraph }) })
  }

  return {
    show(next) {
      look = next
      if (frame === 0) frame = requestAnimationFrame(paint)
    },
    fit: (papers) => {
      fit(papers)
    },
    reveal(papers) {
      const points = papers.flatMap((id) => index.papers.get(id) ?? [])
      if (points.length > 0) go(findReveal(sigma, points, options.insets()))
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
      sigma.getGraph().clearEdges()
      addLinks(sigma.getGraph(), index)
      painted = look
      frame = 0
      setInk(ink, look)
      overlay.setLook(look)
      sigma.refresh()
    },
    async move(places) {
      container.classList.add('moving')
      await easeNodes(sigma, places, motion() ? EASE_MS : 0)
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
      window.removeEventListener('resize', onResize)
      endWheel()
      overlay.destroy()
      sigma.kill()
    },
  }
}

/** All canvases of a container, the lowest first, on one; what WebGL drew is there only until the browser shows it. */
function paintOver(container: HTMLElement): HTMLCanvasElement {
  const picture = document.createElement('canvas')
  const layers = [...container.querySelectorAll('canvas')].filter(({ width, height }) => width > 0 && height > 0)
  picture.width = layers.reduce((most, { width }) => Math.max(most, width), 0)
  picture.height = layers.reduce((most, { height }) => Math.max(most, height), 0)
  const painter = picture.getContext('2d')
  for (const layer of layers) painter?.drawImage(layer, 0, 0, picture.width, picture.height)
  return picture
}

function setInk(ink: Ink, { theme, emphasis }: Look): void {
  ink.ground = parseColor(theme.ground)
  ink.ink = parseColor(theme.ink)
  ink.dimmed = emphasis.lit !== null
  ink.pickable = emphasis.links.size > 0
}

/** What to draw anew; null for everything. */
function findPart(before: Look, now: Look, index: MapIndex, graph: Graph): { nodes: string[]; edges: string[] } | null {
  if (before.theme !== now.theme || before.drawn !== now.drawn) return null
  const { papers, links } = findChanges(before.emphasis, now.emphasis, index)
  return {
    nodes: [...papers].map((id) => `p:${id}`).filter((key) => graph.hasNode(key)),
    edges: [...links].map((at) => `l:${at}`).filter((key) => graph.hasEdge(key)),
  }
}

/** Keys are prefixed: graphology refuses `constructor` and its like. */
function createGraph(GraphClass: typeof Graph, index: MapIndex): Graph {
  const graph = new GraphClass({ type: 'undirected', multi: false })
  for (const { id, x, y } of index.map.papers) graph.addNode(`p:${id}`, { x, y, paper: id })
  addLinks(graph, index)
  return graph
}

function addLinks(graph: Graph, index: MapIndex): void {
  for (const [link, { source, target }] of index.map.links.entries()) {
    if (!index.papers.has(source) || !index.papers.has(target) || source === target) continue
    if (!graph.hasEdge(`p:${source}`, `p:${target}`)) graph.addEdgeWithKey(`l:${link}`, `p:${source}`, `p:${target}`, { link })
  }
}

/** A small map has smaller discs, so that they keep apart. */
function discScale({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.1, Math.max(0.55, Math.sqrt(Math.min(clientWidth, 1.5 * clientHeight) / 1200)))
}

/** Four points around a paper, where its region ends. */
function shoreOf({ x, y }: { readonly x: number; readonly y: number }, away: number): readonly { x: number; y: number }[] {
  return [
    { x: x - away, y },
    { x: x + away, y },
    { x, y: y - away },
    { x, y: y + away },
  ]
}
