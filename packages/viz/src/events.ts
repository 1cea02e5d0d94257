import type { ViewState } from './state/viewState.js'

/** What the viewer tells the page. All events bubble and are composed, so that they leave a shadow root. */
export interface PaperMapEvents {
  /** The map is drawn. */
  'map-ready': { readonly papers: number; readonly communities: number; readonly drawn: boolean }
  /** One or more papers are selected. */
  'paper-select': { readonly ids: readonly string[] }
  /** A concept, method, dataset or repository is selected. */
  'entity-select': { readonly id: string }
  /** A link's evidence is opened. */
  'link-open': { readonly source: string; readonly target: string }
  /**
   * Anything of the view state has changed. `text` is what `state` attributes and addresses hold; `continues` says that
   * the change goes on with the one before, as a slider does, and wants no step of its own in the page's history.
   */
  'state-change': { readonly state: ViewState; readonly text: string; readonly continues: boolean }
  /** The map could not be read or drawn. */
  'map-error': { readonly message: string; readonly error: unknown }
}
export type PaperMapEventName = keyof PaperMapEvents

/** The same as the browser knows them: `event.detail` has its type. */
export type PaperMapEventMap = { [K in PaperMapEventName]: CustomEvent<PaperMapEvents[K]> }

export const PAPER_MAP_EVENTS = Object.keys({
  'map-ready': true,
  'paper-select': true,
  'entity-select': true,
  'link-open': true,
  'state-change': true,
  'map-error': true,
} satisfies Record<PaperMapEventName, true>) as readonly PaperMapEventName[]

/** Sends an event from an element. */
export function emit<K extends PaperMapEventName>(target: EventTarget, name: K, detail: PaperMapEvents[K]): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}
