import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toVosviewerJson } from '../../../packages/core/src/export/vosviewerJson.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'
import { smallMap } from './smallMap.js'

const Count = v.pipe(v.number(), v.minValue(0))
const Id = v.union([v.pipe(v.number(), v.integer()), v.string()])
const Cluster = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))

/** What VOSviewer says of its JSON files in its manual; it publishes no schema. Items have fields of Paperloom's own beside, which it passes over. */
const File = v.strictObject({
  network: v.strictObject({
    items: v.array(
      v.looseObject({
        id: Id,
        label: v.string(),
        x: v.number(),
        y: v.number(),
        cluster: v.optional(Cluster),
        description: v.optional(v.string()),
        url: v.optional(v.pipe(v.string(), v.url())),
        weights: v.optional(v.record(v.string(), Count)),
        scores: v.optional(v.record(v.string(), v.number())),
      }),
    ),
    links: v.array(v.strictObject({ source_id: Id, target_id: Id, strength: v.optional(Count), url: v.optional(v.string()), description: v.optional(v.string()) })),
    clusters: v.optional(v.array(v.strictObject({ cluster: Cluster, label: v.string() }))),
  }),
  config: v.optional(v.object({})),
  info: v.optional(v.strictObject({ title: v.optional(v.string()), description: v.optional(v.string()) })),
})

test.each([
  ['a small map', smallMap()],
  ['an empty map', createMadeUpMap({ papers: 0, communities: 0 })],
  ['a map of 300 papers', createMadeUpMap({ papers: 300, communities: 9 })],
])('%s keeps the rules of VOSviewer JSON', (_, map) => {
  const { network } = v.parse(File, JSON.parse(toVosviewerJson(map)))
  const ids = new Set(network.items.map(({ id }) => id))
  expect(ids.size).toBe(map.papers.length)
  expect(network.links.filter(({ source_id, target_id }) => !ids.has(source_id) || !ids.has(target_id))).toEqual([])
})

test('the rules find what is wrong', () => {
  const file = JSON.parse(toVosviewerJson(smallMap())) as { network: { items: object[] } }
  file.network.items[0] = { ...file.network.items[0], cluster: 0 }
  expect(v.safeParse(File, file).success).toBe(false)
})
