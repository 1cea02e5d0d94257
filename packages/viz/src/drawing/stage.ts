import type Graph from 'graphology'
import type Sigma from 'sigma'
import type { EdgeRectangleProgram } from 'sigma/rendering'
import type { CameraState } from 'sigma/types'
import type { Encoding } from '../appearance/encoding.js'
import { stylePaper, styleLink } from '../appearance/reducers.js'
import type { Hover } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'
import { findFit, findReveal, type Insets } from './camera.js'
import { createDiscProgram, type DiscParts } from './discProgram.js'
import { createOverlay, type Look } from './overlay.js'

/** What is loaded only where there is a browser. */
export interface SigmaParts extends DiscParts {
  readonly SigmaClass: typeof Sigma
  readonly GraphClass: typeof Graph
  readonly EdgeProgram: typeof EdgeRectangleProgram
}

/** What a person does on the map. */
export interface StageEvents {
  hover(hover: Hover | null): void
  pick(paper: string, add: boolean): void
  focus(paper: string): void
  openLink(link: number): void
  clear(): void
  /** The camera has moved. */
  move(): void
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
  /** Where it is looked at, to come back to. */
  camera(): CameraState
  /** What is seen now, as one picture of the container's size in device pixels. */
  picture(): HTMLCanvasElement
  destroy(): void
}

const MOVE_MS = 220
/** Nothing is drawn larger than this part of the whole map. */
const CLOSEST_FIT = 0.35
const MARGIN = 12

export function createStage(options: StageOptions): Stage {
  const { container, index, encoding, parts, events, motion } = options
  let look = options.look
  const sigma = new parts.SigmaClass(createGraph(parts.GraphClass, index), container, {
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    // On a coarse screen a thinner line falls between the pixels and comes out dotted.
    minEdgeThickness: window.devicePixelRatio > 1 ? 0.8 : 1.5,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    defaultNodeType: 'disc',
    defaultEdgeType: 'thread',
    nodeProgramClasses: { disc: createDiscProgram(parts) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { thread: parts.EdgeProgram },
    defaultDrawNodeHover: () => undefined,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / discScale(container),
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
  sigma.on('afterRender', overlay.draw)
  sigma.getCamera().on('updated', events.move)
  const endWheel = guardWheel(container, options.wheel)
  bindPointer(sigma, events, () => look)

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
    const { x, y, ratio } = sigma.getCamera().getState()
    if (x !== fitted.x || y !== fitted.y || ratio !== fitted.ratio) return
    fit(undefined, 0)
    fitted = sigma.getCamera().getState()
  })

  return {
    show(next) {
      look = next
      overlay.setLook(next)
      sigma.refresh({ skipIndexation: true, schedule: true })
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
    camera: () => sigma.getCamera().getState(),
    picture() {
      sigma.refresh()
      return paintOver(container)
    },
    destroy() {
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

/** Keys are prefixed: graphology refuses `constructor` and its like. */
function createGraph(GraphClass: typeof Graph, index: MapIndex): Graph {
  const graph = new GraphClass({ type: 'undirected', multi: false })
  for (const { id, x, y } of index.map.papers) graph.addNode(`p:${id}`, { x, y, paper: id })
  for (const [link, { source, target }] of index.map.links.entries()) {
    if (!index.papers.has(source) || !index.papers.has(target) || source === target) continue
    if (!graph.hasEdge(`p:${source}`, `p:${target}`)) graph.addEdgeWithKey(`l:${link}`, `p:${source}`, `p:${target}`, { link })
  }
  return graph
}

function bindPointer(sigma: Sigma, events: StageEvents, look: () => Look): void {
  const linkOf = (edge: string): number => Number(edge.slice(2))
  /** Only a link that is looked at can be opened: the quiet ones are too thin to be meant. */
  const isLit = (edge: string): boolean => look().emphasis.links.has(linkOf(edge))
  const container = sigma.getContainer()
  const point = (on: boolean): void => {
    container.classList.toggle('pointing', on)
  }
  sigma.on('enterNode', ({ node }) => {
    point(true)
    events.hover({ kind: 'paper', id: node.slice(2) })
  })
  sigma.on('leaveNode', () => {
    point(false)
    events.hover(null)
  })
  sigma.on('enterEdge', ({ edge }) => {
    if (!isLit(edge)) return
    point(true)
    events.hover({ kind: 'link', link: linkOf(edge) })
  })
  sigma.on('leaveEdge', ({ edge }) => {
    if (!isLit(edge)) return
    point(false)
    events.hover(null)
  })
  sigma.on('clickNode', ({ node, event }) => {
    events.pick(node.slice(2), event.original.shiftKey)
  })
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    events.focus(node.slice(2))
  })
  sigma.on('clickEdge', ({ edge }) => {
    if (isLit(edge)) events.openLink(linkOf(edge))
    else events.clear()
  })
  sigma.on('clickStage', events.clear)
}

/** In someone else's page the wheel scrolls that page, until the map is clicked or Ctrl is held. */
function guardWheel(container: HTMLElement, wheel: StageOptions['wheel']): () => void {
  if (wheel === 'always') return () => undefined
  let engaged = false
  const onWheel = (event: WheelEvent): void => {
    if (!engaged && !event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  const engage = (): void => {
    engaged = true
  }
  const leave = (): void => {
    engaged = false
  }
  container.addEventListener('wheel', onWheel, { capture: true })
  container.addEventListener('pointerdown', engage)
  container.addEventListener('pointerleave', leave)
  return () => {
    container.removeEventListener('wheel', onWheel, { capture: true })
    container.removeEventListener('pointerdown', engage)
    container.removeEventListener('pointerleave', leave)
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
