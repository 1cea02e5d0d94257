import { BASE } from './base.js'
import { FILTERS } from './filters.js'
import { HOST } from './host.js'
import { IMPORTS } from './imports.js'
import { NARROW } from './narrow.js'
import { PAGES } from './pages.js'
import { PANELS } from './panels.js'
import { TOKENS } from './tokens.js'

let sheet: CSSStyleSheet | undefined

/** Gives a shadow root the one style sheet that all viewers share. Constructed, so that a strict CSP lets it pass. */
export function adoptStyles(root: ShadowRoot): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([TOKENS, BASE, PANELS, FILTERS, PAGES, NARROW, HOST, IMPORTS].join('\n'))
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
