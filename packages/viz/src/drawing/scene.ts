import type { Encoding } from '../appearance/encoding.js'
import { styleLink, stylePaper, threadStyle } from '../appearance/reducers.js'
import type { MapIndex } from '../state/mapIndex.js'
import { DISC_WORDS } from './discs.js'
import type { Look } from './look.js'
import { createBatch, type Batch } from './painter.js'
import { sortByWeight } from './sortByWeight.js'
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
  /** Brings all batches to a look; does only what the change asks for. */
  show(look: Look): void
  /** The index has other links. */
  relink(): void
  /** Puts papers, by their number in the map, where a function says. */
  place(placeOf: (paper: number) => Place): void
}

/** One row of words for each thing, seen as whole numbers and as floats. */
interface Rows {
  readonly floats: Float32Array
  readonly words: Uint32Array
}

export function createScene(index: MapIndex, encoding: Encoding): Scene {
  const numbers = new Map(index.map.papers.map(({ id }, at) => [id, at]))
  let places: readonly Place[] = index.map.papers
  let links = collectLinks(index, numbers)
  let discRows = createRows(0, DISC_WORDS)
  let threadRows = createRows(0, THREAD_WORDS)
  let look: Look | undefined
  const scene = { discs: createBatch(), litDiscs: createBatch(), threads: createBatch(), litThreads: createBatch() }

  const writeDisc = (rows: Rows, row: number, paper: number, now: Look): void => {
    const { size, color, shape, standing } = stylePaper(index.map.papers[paper]!, now.emphasis, encoding, now.theme)
    const { x, y } = places[paper]!
    const at = row * DISC_WORDS
    rows.floats[at] = x
    rows.floats[at + 1] = y
    rows.floats[at + 2] = size
    rows.words[at + 3] = color
    rows.words[at + 4] = shape | (standing << 8)
  }
  const writeThread = (rows: Rows, row: number, link: number, style: { readonly color: number; readonly width: number; readonly lit: boolean }): void => {
    const [from, to] = [places[links.ends[2 * link]!]!, places[links.ends[2 * link + 1]!]!]
    const at = row * THREAD_WORDS
    rows.floats[at] = from.x
    rows.floats[at + 1] = from.y
    rows.floats[at + 2] = to.x
    rows.floats[at + 3] = to.y
    rows.words[at + 4] = style.color
    rows.words[at + 5] = style.width | (style.lit ? 255 << 8 : 0)
  }
  const styleAll = (now: Look): void => {
    const plain = { ...now, emphasis: { ...now.emphasis, centres: NONE, lit: null } }
    discRows = createRows(places.length, DISC_WORDS)
    for (let paper = 0; paper < places.length; paper++) writeDisc(discRows, paper, paper, plain)
    threadRows = createRows(links.order.length, THREAD_WORDS)
    const style = threadStyle(encoding, now.theme)
    for (let row = 0; row < links.order.length; row++) {
      const link = links.order[row]!
      writeThread(threadRows, row, link, style(index.map.links[link]!.weight))
    }
  }
  /** Leaves out what the filters do; a thread's rank is among those that are left. */
  const sift = ({ emphasis: { shown, shownLinks } }: Look): void => {
    const { papers } = index.map
    sieve(scene.discs, discRows, DISC_WORDS, (paper) => shown === null || shown.has(papers[paper]!.id))
    sieve(scene.threads, threadRows, THREAD_WORDS, (row) => {
      const link = links.order[row]!
      return (shownLinks === null || shownLinks.has(link)) && isBetween(link, shown)
    })
    const words = new Uint32Array(scene.threads.data)
    const { count } = scene.threads
    for (let row = 0; row < count; row++) {
      const at = row * THREAD_WORDS + 5
      words[at] = (words[at]! & 0xffff) | (Math.round((1 - row / count) * RANKS) << 16)
    }
  }
  const isBetween = (link: number, shown: ReadonlySet<string> | null): boolean => {
    if (shown === null) return true
    const { papers } = index.map
    return shown.has(papers[links.ends[2 * link]!]!.id) && shown.has(papers[links.ends[2 * link + 1]!]!.id)
  }
  const light = (now: Look): void => {
    const { lit, centres, links: lines, shown } = now.emphasis
    const papers = [...new Set([...(lit ?? []), ...centres])].filter((id) => shown === null || shown.has(id))
    papers.sort((a, b) => Number(centres.has(a)) - Number(centres.has(b)))
    fill(scene.litDiscs, papers.length, DISC_WORDS, (rows) => {
      for (const [row, id] of papers.entries()) writeDisc(rows, row, numbers.get(id)!, now)
    })
    const drawn = [...lines].filter((link) => links.known(link) && isBetween(link, shown))
    fill(scene.litThreads, drawn.length, THREAD_WORDS, (rows) => {
      for (const [row, link] of drawn.entries()) writeThread(rows, row, link, styleLink(index.map.links[link]!, encoding, now.theme))
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
      links = collectLinks(index, numbers)
      showAgain()
    },
    place(placeOf) {
      places = index.map.papers.map((_, paper) => placeOf(paper))
      showAgain()
    },
  }
}

const NONE: ReadonlySet<string> = new Set()
/** A rank is a short number. */
const RANKS = 65_535

interface DrawnLinks {
  /** Numbers of the two papers of each link. */
  readonly ends: Uint32Array
  /** Links between two papers of the map, heaviest first. */
  readonly order: Uint32Array
  known(link: number): boolean
}

/** A link that leads out of the map, or from a paper to itself, is not drawn. */
function collectLinks({ map: { links } }: MapIndex, numbers: ReadonlyMap<string, number>): DrawnLinks {
  const ends = new Uint32Array(2 * links.length)
  const weights = new Float64Array(links.length)
  for (const [link, { source, target, weight }] of links.entries()) {
    const [from, to] = [numbers.get(source), numbers.get(target)]
    weights[link] = from === undefined || to === undefined || from === to ? -1 : weight
    ends[2 * link] = from ?? 0
    ends[2 * link + 1] = to ?? 0
  }
  const order = sortByWeight(weights)
  return { ends, order: order.subarray(0, order.length - weights.filter((weight) => weight < 0).length), known: (link) => weights[link]! >= 0 }
}

function createRows(count: number, width: number): Rows {
  const words = new Uint32Array(count * width)
  return { words, floats: new Float32Array(words.buffer) }
}

function fill(batch: Batch, count: number, width: number, write: (rows: Rows) => void): void {
  if (count === 0 && batch.count === 0) return
  const rows = createRows(count, width)
  write(rows)
  setBatch(batch, rows, count)
}

/** Copies the rows that are kept, in their order. */
function sieve(batch: Batch, { words }: Rows, width: number, keeps: (row: number) => boolean): void {
  const rows = createRows(words.length / width, width)
  let count = 0
  for (let row = 0, from = 0; from < words.length; row++, from += width) {
    if (!keeps(row)) continue
    for (let at = 0, to = count * width; at < width; at++) rows.words[to + at] = words[from + at]!
    count++
  }
  setBatch(batch, rows, count)
}

function setBatch(batch: Batch, { words }: Rows, count: number): void {
  batch.data = words.buffer as ArrayBuffer
  batch.count = count
  batch.version++
}
