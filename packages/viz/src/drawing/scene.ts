import { NOWHERE, type LinkColumns } from '@paperloom/core'
import type { Encoding } from '../appearance/encoding.js'
import { styleLink, stylePaper, threadStyle, type LinkStyle } from '../appearance/reducers.js'
import type { MapIndex } from '../state/mapIndex.js'
import { DISC_WORDS } from './discs.js'
import type { Look } from './look.js'
import { createBatch, type Batch } from './painter.js'
import { createRows, setBatch, setThread, type Rows } from './rows.js'
import { sortByWeight } from '../state/sortByWeight.js'
import { THREAD_WORDS } from './threads.js'

interface Place {
  readonly x: number
  readonly y: number
}

/**
 * What is drawn, as the bytes that the graphics card takes. What is lit stands in batches of its own, over the others, so
 * that to point at a paper changes a few of them and not the whole map.
 */
export interface Scene {
  readonly discs: Batch
  readonly litDiscs: Batch
  /** Heaviest first. */
  readonly threads: Batch
  readonly litThreads: Batch
  /** The height lines of the regions, which lie under all threads; whoever knows the regions fills it. */
  readonly heights: Batch
  /** Brings all batches to a look; does only what the change asks for. */
  show(look: Look): void
  /** The index has other links. */
  relink(): void
  /** Puts papers, by their number in the map, where a function says. */
  place(placeOf: (paper: number) => Place): void
}

export function createScene(index: MapIndex, encoding: Encoding): Scene {
  const x = Float32Array.from(index.map.papers, (paper) => paper.x)
  const y = Float32Array.from(index.map.papers, (paper) => paper.y)
  let links = orderLinks(index)
  let discRows = createRows(0, DISC_WORDS)
  let threadRows = createRows(0, THREAD_WORDS)
  let look: Look | undefined
  const scene = { discs: createBatch(), litDiscs: createBatch(), threads: createBatch(), litThreads: createBatch(), heights: createBatch() }

  const writeDisc = (rows: Rows, row: number, paper: number, now: Look): void => {
    const { size, color, shape, standing } = stylePaper(index.map.papers[paper]!, now.emphasis, encoding, now.theme)
    const at = row * DISC_WORDS
    rows.floats[at] = x[paper]!
    rows.floats[at + 1] = y[paper]!
    rows.floats[at + 2] = size
    rows.words[at + 3] = color
    rows.words[at + 4] = shape | (standing << 8)
  }
  const writeThread = (rows: Rows, row: number, link: number, style: LinkStyle): void => {
    const from = links.source[link]!
    const to = links.target[link]!
    setThread(rows, row, [x[from]!, y[from]!, x[to]!, y[to]!], style)
  }
  const styleAll = (now: Look): void => {
    const plain = { ...now, emphasis: { ...now.emphasis, centres: NONE, lit: null } }
    discRows = createRows(x.length, DISC_WORDS)
    for (let paper = 0; paper < x.length; paper++) writeDisc(discRows, paper, paper, plain)
    threadRows = createRows(links.order.length, THREAD_WORDS)
    const style = threadStyle(encoding, now.theme, index.facets.heaviest)
    const { order, weight } = links
    for (let row = 0; row < order.length; row++) writeThread(threadRows, row, order[row]!, style(weight[order[row]!]!))
  }
  /** Leaves out what the filters do; a thread's rank is among those that are left. */
  const sift = ({ emphasis: { shown, shownLinks } }: Look): void => {
    const { papers } = index.map
    sieve(scene.discs, discRows, DISC_WORDS, shown && ((paper) => shown.has(papers[paper]!.id)))
    const isShown = (row: number): boolean => {
      const link = links.order[row]!
      return (shownLinks === null || shownLinks.has(link)) && isBetween(link, shown)
    }
    sieve(scene.threads, threadRows, THREAD_WORDS, shown === null && shownLinks === null ? null : isShown)
    const words = new Uint32Array(scene.threads.data)
    const { count } = scene.threads
    for (let row = 0; row < count; row++) {
      const at = row * THREAD_WORDS + 5
      words[at] = (words[at]! & 0xffff) | (Math.round((1 - row / count) * RANKS) << 16)
    }
  }
  const isBetween = (link: number, shown: ReadonlySet<string> | null): boolean => {
    if (shown === null) return true
    const { source, target } = index.endsOf(link)
    return shown.has(source) && shown.has(target)
  }
  const light = (now: Look): void => {
    const { lit, centres, links: lines, shown } = now.emphasis
    const papers = [...new Set([...(lit ?? []), ...centres])].filter((id) => shown === null || shown.has(id))
    papers.sort((a, b) => Number(centres.has(a)) - Number(centres.has(b)))
    fill(scene.litDiscs, papers.length, DISC_WORDS, (rows) => {
      for (const [row, id] of papers.entries()) writeDisc(rows, row, index.numberOf(id)!, now)
    })
    const drawn = [...lines].filter((link) => links.isDrawn(link) && isBetween(link, shown))
    fill(scene.litThreads, drawn.length, THREAD_WORDS, (rows) => {
      for (const [row, link] of drawn.entries()) writeThread(rows, row, link, styleLink(index.linkAt(link), encoding, now.theme))
    })
  }
  const show = (next: Look): void => {
    const before = look
    look = next
    const anew = before === undefined || before.theme !== next.theme || before.drawn !== next.drawn
    if (anew) styleAll(next)
    if (anew || before.emphasis.shown !== next.emphasis.shown || before.emphasis.shownLinks !== next.emphasis.shownLinks) sift(next)
    light(next)
  }
  const showAgain = (): void => {
    const now = look
    look = undefined
    if (now !== undefined) show(now)
  }
  return {
    ...scene,
    show,
    relink() {
      links = orderLinks(index)
      showAgain()
    },
    place(placeOf) {
      for (let paper = 0; paper < x.length; paper++) {
        const place = placeOf(paper)
        x[paper] = place.x
        y[paper] = place.y
      }
      showAgain()
    },
  }
}

const NONE: ReadonlySet<string> = new Set()
/** A rank is a short number. */
const RANKS = 65_535

interface DrawnLinks extends LinkColumns {
  /** Links between two papers of the map, heaviest first. */
  readonly order: Uint32Array
  isDrawn(link: number): boolean
}

/** A link that leads out of the map, or from a paper to itself, is not drawn. */
function orderLinks({ links }: MapIndex): DrawnLinks {
  const { source, target, weight } = links
  const isDrawn = (link: number): boolean => source[link] !== NOWHERE && target[link] !== NOWHERE && source[link] !== target[link]
  const order = sortByWeight(weight)
  return { ...links, order: order.every(isDrawn) ? order : order.filter(isDrawn), isDrawn }
}

function fill(batch: Batch, count: number, width: number, write: (rows: Rows) => void): void {
  if (count === 0 && batch.count === 0) return
  const rows = createRows(count, width)
  write(rows)
  setBatch(batch, rows, count)
}

/** Takes the rows that are kept, in their order; null keeps all, and they are not copied. */
function sieve(batch: Batch, all: Rows, width: number, keeps: ((row: number) => boolean) | null): void {
  const { words } = all
  if (keeps === null) {
    setBatch(batch, all, words.length / width)
    return
  }
  const rows = createRows(words.length / width, width)
  let count = 0
  for (let row = 0, from = 0; from < words.length; row++, from += width) {
    if (!keeps(row)) continue
    for (let at = 0, to = count * width; at < width; at++) rows.words[to + at] = words[from + at]!
    count++
  }
  setBatch(batch, rows, count)
}
