import type { FoundTerm } from './foundTerm.js'

/** One way in which an entity is written. A common entity has thousands of places and few writings. */
export interface Writing {
  readonly surface: string
  /** How often it is written so, and how often of these in running text, where capitals tell something. */
  readonly count: number
  readonly running: number
}

/** Every way in which terms are written. */
export function listWritings(terms: readonly FoundTerm[]): Writing[] {
  const bySurface = new Map<string, { surface: string; count: number; running: number }>()
  for (const { spans } of terms) {
    for (const { surface, headline } of spans) {
      let writing = bySurface.get(surface)
      if (writing === undefined) bySurface.set(surface, (writing = { surface, count: 0, running: 0 }))
      writing.count++
      if (!headline) writing.running++
    }
  }
  return [...bySurface.values()]
}

/** White space that is not a single blank. */
const OTHER_SPACE = /[^\S ]|\s{2}/

/** White space of any kind as one space. */
export function withPlainSpaces(surface: string): string {
  return OTHER_SPACE.test(surface) ? surface.replace(/\s+/g, ' ') : surface
}
