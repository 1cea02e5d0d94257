import type Sigma from 'sigma'
import type { Hover } from '../state/emphasis.js'
import type { ShownEntity } from './entityLayer.js'
import type { Look } from './look.js'

/** What a person does on the map. */
export interface StageEvents {
  hover(hover: Hover | null): void
  pick(paper: string, add: boolean): void
  focus(paper: string): void
  pickEntity(entity: string): void
  openLink(link: number): void
  clear(): void
  /** The camera has moved. */
  move(): void
}

/** From sigma's events to what a person means. */
export function bindPointer(sigma: Sigma, events: StageEvents, look: () => Look, entities: () => readonly ShownEntity[]): void {
  const linkOf = (edge: string): number => Number(edge.slice(2))
  /** Only a link that is looked at can be opened: the quiet ones are too thin to be meant. */
  const isLit = (edge: string): boolean => look().emphasis.links.has(linkOf(edge))
  const container = sigma.getContainer()
  /** The entity under the pointer: its shape lies over threads. */
  let pointed: string | undefined
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
    if (!isLit(edge) || pointed !== undefined) return
    point(true)
    events.hover({ kind: 'link', link: linkOf(edge) })
  })
  sigma.on('leaveEdge', ({ edge }) => {
    if (!isLit(edge) || pointed !== undefined) return
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
  const entityAt = ({ x, y }: { readonly x: number; readonly y: number }): string | undefined =>
    entities().find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.id
  sigma.on('moveBody', ({ event }) => {
    const entity = entityAt(event)
    if (entity === pointed) return
    pointed = entity
    point(entity !== undefined)
    events.hover(entity === undefined ? null : { kind: 'entity', id: entity })
  })
  sigma.on('clickEdge', ({ edge, event }) => {
    const entity = entityAt(event)
    if (entity !== undefined) events.pickEntity(entity)
    else if (isLit(edge)) events.openLink(linkOf(edge))
    else events.clear()
  })
  sigma.on('clickStage', ({ event }) => {
    const entity = entityAt(event)
    if (entity !== undefined) events.pickEntity(entity)
    else events.clear()
  })
}

/** In someone else's page the wheel scrolls that page, until the map is clicked or Ctrl is held. */
export function guardWheel(container: HTMLElement, wheel: 'always' | 'engaged'): () => void {
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
