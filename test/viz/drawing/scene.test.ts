import { describe, expect, it } from 'vitest'
import { createEncoding } from '../../../packages/viz/src/appearance/encoding.js'
import { heightStyle, THREAD_STANDING } from '../../../packages/viz/src/appearance/reducers.js'
import { THEMES } from '../../../packages/viz/src/appearance/theme.js'
import { DISC_WORDS } from '../../../packages/viz/src/drawing/discs.js'
import type { Batch } from '../../../packages/viz/src/drawing/painter.js'
import { createRows, setThread } from '../../../packages/viz/src/drawing/rows.js'
import { createScene } from '../../../packages/viz/src/drawing/scene.js'
import { THREAD_WORDS } from '../../../packages/viz/src/drawing/threads.js'
import { AS_FIRST } from '../../../packages/viz/src/state/drawn.js'
import { findEmphasis, type Hover } from '../../../packages/viz/src/state/emphasis.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { INITIAL_STATE, type ViewState } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap({ papers: 80 })
const index = createMapIndex(map)
const encoding = createEncoding(index)
const lookAt = (state: Partial<ViewState> = {}, hover: Hover | null = null, theme = THEMES.light) => ({
  theme,
  drawn: AS_FIRST,
  emphasis: findEmphasis({ ...INITIAL_STATE, ...state }, hover, index),
})
const pointsOf = ({ data, count }: Batch): readonly (readonly [number, number])[] => {
  const floats = new Float32Array(data)
  return Array.from({ length: count }, (_, row) => [floats[row * DISC_WORDS]!, floats[row * DISC_WORDS + 1]!])
}
const versionsOf = (scene: ReturnType<typeof createScene>) => [scene.discs.version, scene.threads.version]

describe('createScene', () => {
  it('draws every paper at its place and every link, the heaviest first', () => {
    const scene = createScene(index, encoding)
    scene.show(lookAt())
    expect(pointsOf(scene.discs)).toEqual(map.papers.map(({ x, y }) => [Math.fround(x), Math.fround(y)]))
    expect(scene.threads.count).toBe(map.links.length)
    const words = new Uint32Array(scene.threads.data)
    const widths = Array.from({ length: scene.threads.count }, (_, row) => words[row * THREAD_WORDS + 5]! & 0xff)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    const ranks = Array.from({ length: scene.threads.count }, (_, row) => words[row * THREAD_WORDS + 5]! >>> 16)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect([scene.litDiscs.count, scene.litThreads.count]).toEqual([0, 0])
  })

  it('lights a paper and its neighbours without touching all others', () => {
    const scene = createScene(index, encoding)
    scene.show(lookAt())
    const before = versionsOf(scene)
    const { id } = map.papers[0]!
    scene.show(lookAt({}, { kind: 'paper', id }))
    expect(versionsOf(scene)).toEqual(before)
    expect(scene.litThreads.count).toBe(index.linksOf(id).length)
    expect(scene.litDiscs.count).toBe(index.linksOf(id).length + 1)
    const { x, y } = map.papers[0]!
    expect(pointsOf(scene.litDiscs).at(-1)).toEqual([Math.fround(x), Math.fround(y)])
    scene.show(lookAt())
    expect([scene.litDiscs.count, scene.litThreads.count]).toEqual([0, 0])
  })

  it('leaves out what the filters leave out, and brings it back', () => {
    const scene = createScene(index, encoding)
    const community = map.communities[0]!.id
    const look = lookAt({ filters: { ...INITIAL_STATE.filters, communities: [community] } })
    scene.show(look)
    expect(scene.discs.count).toBe(look.emphasis.shown!.size)
    expect(scene.threads.count).toBe(look.emphasis.shownLinks!.size)
    scene.show(lookAt())
    expect([scene.discs.count, scene.threads.count]).toEqual([map.papers.length, map.links.length])
  })

  it('takes the colours of another theme', () => {
    const scene = createScene(index, encoding)
    scene.show(lookAt())
    const light = scene.discs.data
    scene.show(lookAt({}, null, THEMES.dark))
    expect(new Uint32Array(scene.discs.data)[3]).not.toBe(new Uint32Array(light)[3])
  })

  it('moves papers and the ends of their links', () => {
    const scene = createScene(index, encoding)
    scene.show(lookAt())
    scene.place((at) => ({ x: at, y: -at }))
    expect(pointsOf(scene.discs)).toEqual(map.papers.map((_, at) => [at, -at]))
    const ends = new Float32Array(scene.threads.data)
    for (let row = 0; row < scene.threads.count; row++) expect(ends[row * THREAD_WORDS + 1]).toBe(-ends[row * THREAD_WORDS]!)
  })

  it('leaves out links to papers that the map does not have', () => {
    const broken = createMapIndex({ ...map, links: [...map.links, { source: map.papers[0]!.id, target: 'nowhere', weight: 9, evidence: [] }] })
    const scene = createScene(broken, createEncoding(broken))
    scene.show(lookAt())
    expect(scene.threads.count).toBe(map.links.length)
  })
})

it('keeps rows of whole numbers and floats in the same bytes', () => {
  const rows = createRows(2, THREAD_WORDS)
  setThread(rows, 1, [1.5, -2, 3, 4], heightStyle('#2a649f', 1))
  expect([...rows.floats.subarray(THREAD_WORDS, THREAD_WORDS + 4)]).toEqual([1.5, -2, 3, 4])
  expect([...rows.words.subarray(0, THREAD_WORDS)]).toEqual([0, 0, 0, 0, 0, 0])
  expect((rows.words[THREAD_WORDS + 5]! >> 8) & 0xff).toBe(THREAD_STANDING.line)
})
