import type { Theme } from '../appearance/theme.js'
import type { Drawn } from '../state/drawn.js'
import type { Emphasis } from '../state/emphasis.js'

/** How the map looks now. */
export interface Look {
  readonly theme: Theme
  readonly emphasis: Emphasis
  /** What colour, size and place say; another object where they say something else. */
  readonly drawn: Drawn
}

export function isSameLook(a: Look, b: Look): boolean {
  return a.theme === b.theme && a.emphasis === b.emphasis && a.drawn === b.drawn
}
