import { PaperMapElement } from './paperMapElement.js'

/** Registers `<paper-map>`; where it is registered already, nothing happens. */
export function definePaperMap(name = 'paper-map'): void {
  if (typeof customElements !== 'undefined' && customElements.get(name) === undefined) customElements.define(name, PaperMapElement)
}

definePaperMap()

declare global {
  interface HTMLElementTagNameMap {
    'paper-map': PaperMapElement
  }
}
