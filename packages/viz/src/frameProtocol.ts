import type { PaperMapEventName, PaperMapEvents } from './events.js'

/** Rises when the meaning of a message changes; new fields do not raise it. */
export const PROTOCOL_VERSION = 1

/** What a page may tell the frame; each is an attribute or a property of `<paper-map>`. */
const ATTRIBUTES = ['src', 'state', 'name', 'theme', 'locale', 'readonly', 'controls'] as const
export type FrameAttribute = (typeof ATTRIBUTES)[number]

/** From the page to the frame. */
export interface FrameUpdate {
  readonly paperloom: typeof PROTOCOL_VERSION
  readonly type: 'update'
  /** A map document, or its text. */
  readonly map?: unknown
  /** Attributes by name; null takes one away. */
  readonly attributes?: Readonly<Partial<Record<FrameAttribute, string | null>>>
}

/** From the frame to the page. */
export type FrameMessage =
  /** The frame listens: what was sent before is lost. */
  | { readonly paperloom: typeof PROTOCOL_VERSION; readonly type: 'listening' }
  | FrameEvent
  | { readonly paperloom: typeof PROTOCOL_VERSION; readonly type: 'refused'; readonly reason: string }

/** An event of `<paper-map>`; of an error only its message, since errors cannot be sent. */
export interface FrameEvent {
  readonly paperloom: typeof PROTOCOL_VERSION
  readonly type: 'event'
  readonly name: PaperMapEventName
  readonly detail: Omit<PaperMapEvents[PaperMapEventName], 'error'>
}

/** What a message asks for; a text says why it is refused; null where it is none of Paperloom's. */
export function readFrameUpdate(data: unknown): FrameUpdate | string | null {
  if (!isRecord(data) || !('paperloom' in data)) return null
  const { paperloom, type, attributes = {} } = data
  if (paperloom !== PROTOCOL_VERSION) return `this frame speaks version ${PROTOCOL_VERSION} of the protocol, not ${String(paperloom)}`
  if (type !== 'update') return `this frame knows no message of type ${String(type)}, only update`
  if (!isRecord(attributes)) return 'attributes must be an object of texts'
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.some((known) => known === name)) return `no such attribute, take ${ATTRIBUTES.join(', ')}: ${name}`
    if (typeof value !== 'string' && value !== null) return `the attribute ${name} must be a text or null`
  }
  return { paperloom, type, attributes, ...('map' in data ? { map: data['map'] } : {}) }
}

/** An event as it can be sent: without what structured cloning refuses. */
export function toFrameEvent<K extends PaperMapEventName>(name: K, detail: PaperMapEvents[K]): FrameEvent {
  const sendable = Object.fromEntries(Object.entries(detail).filter(([key]) => key !== 'error')) as FrameEvent['detail']
  return { paperloom: PROTOCOL_VERSION, type: 'event', name, detail: sendable }
}

/**
 * Whom the frame talks to: the origin that its page names in `?origin=`, where the one who serves the frame allows it.
 * @param allowed origins between spaces, or `*` for any
 */
export function chooseOrigin(named: string | null, allowed: string): string | null {
  if (named === null || named === '*') return null
  const origins = allowed.split(/\s+/)
  return origins.includes('*') || origins.includes(named) ? named : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
