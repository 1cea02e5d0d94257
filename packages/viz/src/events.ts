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
  /** Anything of the view state has changed. `text` is what `state` attributes and addresses hold. */
  'state-change': { readonly state: ViewState; readonly text: string }
  /** The map could not be read or drawn. */
  'map-error': { readonly message: string; readonly error: unknown }
}
export type PaperMapEventName = keyof PaperMapEvents

/** Sends an event from an element. */
export function emit<K extends PaperMapEventName>(target: EventTarget, name: K, detail: PaperMapEvents[K]): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}
