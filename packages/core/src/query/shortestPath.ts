import type { Link } from '../model/link.js'
import type { PaperMap } from '../model/map.js'
import { indexMap, otherEnd, paperOf } from './mapIndex.js'

/** A paper on a path, and the link that led to it; the first has none. */
export interface PathStep {
  readonly paper: string
  readonly link: Link | null
}

/**
 * The path of least resistance between two papers, where a link resists by 1 / weight: strong links over few steps.
 * Null where none leads there. Among equal paths the one found first in the order of papers.
 * Algorithm: Dijkstra (1959), doi:10.1007/BF01386390, with a binary heap.
 * @throws UsageError where the map has no such paper
 */
export function shortestPath(map: PaperMap, from: string, to: string): PathStep[] | null {
  const start = paperOf(map, from).id
  const goal = paperOf(map, to).id
  const { links } = indexMap(map)
  const reached = new Map<string, { resistance: number; link: Link | null }>([[start, { resistance: 0, link: null }]])
  const done = new Set<string>()
  const heap = new Heap()
  heap.push(0, start)
  for (let paper = heap.pop(); paper !== undefined; paper = heap.pop()) {
    if (done.has(paper)) continue
    done.add(paper)
    if (paper === goal) return traceBack(goal, reached)
    const { resistance } = reached.get(paper)!
    for (const link of links.get(paper) ?? []) {
      const next = otherEnd(link, paper)
      const sum = resistance + 1 / link.weight
      if (sum >= (reached.get(next)?.resistance ?? Infinity)) continue
      reached.set(next, { resistance: sum, link })
      heap.push(sum, next)
    }
  }
  return null
}

function traceBack(goal: string, reached: ReadonlyMap<string, { link: Link | null }>): PathStep[] {
  const path: PathStep[] = []
  for (let paper = goal; ; ) {
    const { link } = reached.get(paper)!
    path.push({ paper, link })
    if (link === null) return path.reverse()
    paper = otherEnd(link, paper)
  }
}

/** Papers by resistance, least first; equals in the order in which they came. */
class Heap {
  readonly #entries: { readonly resistance: number; readonly turn: number; readonly paper: string }[] = []
  #turn = 0

  push(resistance: number, paper: string): void {
    const entries = this.#entries
    let at = entries.push({ resistance, turn: this.#turn++, paper }) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#before(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  pop(): string | undefined {
    const entries = this.#entries
    const first = entries[0]
    const last = entries.pop()
    if (first === undefined || last === undefined || entries.length === 0) return first?.paper
    entries[0] = last
    for (let at = 0; ; ) {
      let child = 2 * at + 1
      if (child >= entries.length) return first.paper
      if (child + 1 < entries.length && this.#before(child + 1, child)) child++
      if (!this.#before(child, at)) return first.paper
      this.#swap(at, child)
      at = child
    }
  }

  #before(a: number, b: number): boolean {
    const x = this.#entries[a]!
    const y = this.#entries[b]!
    return x.resistance < y.resistance || (x.resistance === y.resistance && x.turn < y.turn)
  }

  #swap(a: number, b: number): void {
    const entry = this.#entries[a]!
    this.#entries[a] = this.#entries[b]!
    this.#entries[b] = entry
  }
}
