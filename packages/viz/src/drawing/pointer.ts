import type Sigma from 'sigma'
import type { Hover } from '../state/emphasis.js'
import { FINGER_REACH, MOUSE_REACH, type Reach, type Target } from './findTarget.js'

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

/** From sigma's events to what a person means; `find` says what lies under a pixel, or within reach of it. */
export function bindPointer(sigma: Sigma, events: StageEvents, find: (x: number, y: number, reach: Reach) => Target | null): void {
  const container = sigma.getContainer()
  const mouse = sigma.getMouseCaptor()
  const touch = sigma.getTouchCaptor()
  let under: Target | null = null
  /** What was clicked last: a first click may move the map from under the pointer before the second comes. */
  let clicked: Target | null = null
  const point = (target: Target | null): void => {
    if (isSame(target, under)) return
    under = target
    container.classList.toggle('pointing', target !== null)
    events.hover(target)
  }
  // A hand that drags the map points at nothing.
  mouse.on('mousemove', ({ x, y }) => {
    if (!mouse.isMouseDown) point(find(x, y, MOUSE_REACH))
  })
  mouse.on('mouseleave', () => {
    point(null)
  })
  touch.on('touchdown', ({ touches: [finger] }) => {
    if (finger !== undefined) point(find(finger.x, finger.y, FINGER_REACH))
  })
  sigma.on('clickStage', ({ event: { x, y, original } }) => {
    const target = find(x, y, isOfFinger(original) ? FINGER_REACH : MOUSE_REACH)
    clicked = target
    if (target === null) events.clear()
    else if (target.kind === 'link') events.openLink(target.link)
    else if (target.kind === 'entity') events.pickEntity(target.id)
    else events.pick(target.id, original.shiftKey)
  })
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => {
    if (clicked?.kind !== 'paper') return
    preventSigmaDefault()
    events.focus(clicked.id)
  })
}

/** A tap comes as a touch, or, where one finger scrolls the page, as a click that says what made it. */
function isOfFinger(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event || ('pointerType' in event && event.pointerType === 'touch')
}

function isSame(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'link' || b.kind === 'link') return a.kind === 'link' && b.kind === 'link' && a.link === b.link
  return a.kind === b.kind && a.id === b.id
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
