import { BASE } from './base.js'
import { COARSE } from './coarse.js'
import { FILTERS } from './filters.js'
import { FORCED } from './forced.js'
import { HOST } from './host.js'
import { NARROW } from './narrow.js'
import { PAGES } from './pages.js'
import { PANELS } from './panels.js'
import { TOKENS } from './tokens.js'

const VIEWER = [TOKENS, BASE, PANELS, FILTERS, PAGES, NARROW, COARSE, FORCED, HOST].join('\n')
const sheets = new Map<string, CSSStyleSheet>()

/**
 * Gives a shadow root the style sheet of the viewer, and others after it. Each is made once and shared by all roots;
 * constructed, so that a strict CSP lets it pass.
 */
export function adoptStyles(root: ShadowRoot, ...others: readonly string[]): void {
  const adopted = [VIEWER, ...others].map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...adopted]
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet()
  if (!sheets.has(text)) {
    sheet.replaceSync(text)
    sheets.set(text, sheet)
  }
  return sheet
}
