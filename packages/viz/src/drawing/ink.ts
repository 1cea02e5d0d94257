import type { Rgb } from '../appearance/color.js'

/**
 * What all papers and links have in common now. The programs read it at each frame, so that dimming a whole map changes
 * a few numbers and not every mark on it.
 */
export interface Ink {
  ground: Rgb
  ink: Rgb
  /** Whether what is not lit steps back. */
  dimmed: boolean
  /** Part of the links that the present scale has room for, the heaviest first; 1 for all. */
  reach: number
}
