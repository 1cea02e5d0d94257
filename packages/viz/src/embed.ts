import type { PaperMap } from '@paperloom/core'
import { parseMap } from '@paperloom/core'
import { definePaperMap } from './define.js'
import { PAPER_MAP_EVENTS } from './events.js'
import { chooseOrigin, PROTOCOL_VERSION, readFrameUpdate, toFrameEvent, type FrameMessage, type FrameUpdate } from './frameProtocol.js'
import { nameDocument } from './nameDocument.js'
import type { PaperMapElement } from './paperMapElement.js'

const PARAMETERS = ['src', 'name', 'theme', 'state', 'locale', 'readonly', 'controls'] as const

/**
 * The page for a frame, and the one-file page. It shows the map that stands in it; else that of `?src=`; else what the page around it sends, if
 * `?origin=` names that page's origin. Alone in its window it keeps its state in its address.
 */
function start(): void {
  definePaperMap()
  const element = document.querySelector('paper-map')
  if (element === null) return
  const parameters = new URLSearchParams(location.search)
  for (const name of PARAMETERS) {
    const value = parameters.get(name)
    if (value !== null) element.setAttribute(name, value)
  }
  const inside = document.getElementById('map')
  const text = inside?.textContent.trim() ?? ''
  if (text !== '') show(element, text, inside?.dataset['name'])
  else element.addEventListener('map-ready', () => nameDocument(element))
  if (window.parent === window) keepState(element)
  else speakWith(element, chooseOrigin(parameters.get('origin'), readAllowedOrigins()))
}

function show(element: PaperMapElement, map: unknown, name?: string): void {
  if (name !== undefined && element.name === null) element.name = name
  element.map = readMap(element, map)
}

/** What is no map is an error of the element, not of this page. */
function readMap(element: PaperMapElement, map: unknown): PaperMap | null {
  try {
    return parseMap(map).value
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    element.dispatchEvent(new CustomEvent('map-error', { detail: { message, error } }))
    return null
  }
}

function readAllowedOrigins(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=paperloom-origins]')?.content ?? ''
}

function keepState(element: PaperMapElement): void {
  element.page = true
  const restore = (): void => {
    element.state = location.hash.slice(1)
  }
  if (location.hash !== '') restore()
  addEventListener('popstate', restore)
  element.addEventListener('state-change', ({ detail: { text, continues } }) => {
    if (text === location.hash.slice(1)) return
    if (continues) history.replaceState(null, '', `#${text}`)
    else history.pushState(null, '', `#${text}`)
  })
}

/** Speaks with the page around the frame, and with nobody else. */
function speakWith(element: PaperMapElement, origin: string | null): void {
  if (origin === null) return
  const say = (message: FrameMessage): void => {
    window.parent.postMessage(message, origin)
  }
  for (const name of PAPER_MAP_EVENTS) {
    element.addEventListener(name, (event) => {
      say(toFrameEvent(name, event.detail))
    })
  }
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== window.parent || from !== origin) return
    const update = readFrameUpdate(data)
    if (typeof update === 'string') say({ paperloom: PROTOCOL_VERSION, type: 'refused', reason: update })
    else if (update !== null) apply(element, update)
  })
  say({ paperloom: PROTOCOL_VERSION, type: 'listening' })
}

function apply(element: PaperMapElement, { map, attributes = {} }: FrameUpdate): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  if (map !== undefined) show(element, map)
}

start()
