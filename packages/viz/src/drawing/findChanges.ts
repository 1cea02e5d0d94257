import type { Emphasis } from '../state/emphasis.js'
import type { MapIndex } from '../state/mapIndex.js'

/** What is drawn otherwise than before: papers by id, links by position. */
export interface Changes {
  readonly papers: ReadonlySet<string>
  readonly links: ReadonlySet<number>
}

/** Compares two looks at a map: what is lit or was, and what has come or gone. */
export function findChanges(before: Emphasis, now: Emphasis, { map }: MapIndex): Changes {
  const papers = new Set<string>()
  const links = new Set<number>()
  for (const { lit, centres, links: lines } of [before, now]) {
    for (const id of lit ?? []) papers.add(id)
    for (const id of centres) papers.add(id)
    for (const at of lines) links.add(at)
  }
  if (!sameSet(before.shown, now.shown)) {
    for (const { id } of map.papers) if (isShown(id, before.shown) !== isShown(id, now.shown)) papers.add(id)
    for (const [at, { source, target }] of map.links.entries()) {
      const was = isShown(source, before.shown) && isShown(target, before.shown)
      if (was !== (isShown(source, now.shown) && isShown(target, now.shown))) links.add(at)
    }
  }
  if (!sameSet(before.shownLinks, now.shownLinks)) {
    for (const at of map.links.keys()) if (isShown(at, before.shownLinks) !== isShown(at, now.shownLinks)) links.add(at)
  }
  return { papers, links }
}

function isShown<T>(value: T, shown: ReadonlySet<T> | null): boolean {
  return shown === null || shown.has(value)
}

function sameSet<T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): boolean {
  if (a === b || a === null || b === null) return a === b
  return a.size === b.size && [...a].every((value) => b.has(value))
}
