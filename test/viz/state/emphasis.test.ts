import { describe, expect, it } from 'vitest'
import { shortestPath } from '@paperloom/core'
import { findEmphasis } from '../../../packages/viz/src/state/emphasis.js'
import { NO_FILTERS } from '../../../packages/viz/src/state/filters.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { INITIAL_STATE } from '../../../packages/viz/src/state/viewState.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const index = createMapIndex(map)
const { source, target } = map.links[0]!
const neighbourhood = new Set([source, ...index.linksOf(source).map(({ paper }) => paper)])

describe('findEmphasis', () => {
  it('shows everything in full ink at rest', () => {
    expect(findEmphasis(INITIAL_STATE, null, index)).toEqual({ centres: new Set(), lit: null, links: new Set(), entities: null, entity: null, shown: null, shownLinks: null })
  })

  it('lights a hovered paper, its neighbours and the links between them and it', () => {
    const { centres, lit, links } = findEmphasis(INITIAL_STATE, { kind: 'paper', id: source }, index)
    expect(centres).toEqual(new Set([source]))
    expect(lit).toEqual(neighbourhood)
    for (const at of links) expect([map.links[at]!.source, map.links[at]!.target]).toContain(source)
    expect(links.size).toBe(index.linksOf(source).length)
  })

  it('puts hover before the selection', () => {
    const state = { ...INITIAL_STATE, subject: { kind: 'papers' as const, ids: [source] } }
    expect(findEmphasis(state, null, index).lit).toEqual(neighbourhood)
    expect(findEmphasis(state, { kind: 'community', id: 'c2' }, index).lit).toEqual(new Set(index.membersOf('c2')))
  })

  it('lights the papers of an entity and only the links among them that it is a reason of', () => {
    const shared = new Set(map.links.flatMap(({ evidence }) => evidence.flatMap((part) => part.entity ?? [])))
    const entity = map.entities.find(({ id }) => index.papersWith(id).length > 3 && shared.has(id))!
    const { lit, links } = findEmphasis({ ...INITIAL_STATE, subject: { kind: 'entity', id: entity.id } }, null, index)
    expect(lit).toEqual(new Set(index.papersWith(entity.id)))
    const has = (at: number): boolean => map.links[at]!.evidence.some((part) => part.entity === entity.id)
    expect(links).toEqual(new Set([...map.links.keys()].filter(has)))
  })

  it('lights no links among the papers of an entity where there are many: its own threads say it', () => {
    const common = { ...map.entities[0]!, id: 'concept:common' }
    const mentions = map.papers.slice(0, 13).map(({ id, title }) => ({ paper: id, entity: common.id, surface: title.slice(0, 3), field: 'title' as const, start: 0, end: 3, salience: 1 }))
    const links = map.links.map((link) => ({ ...link, evidence: [...link.evidence, { kind: 'shared-concept' as const, entity: common.id, weight: 0 }] }))
    const lightOf = (count: number) => {
      const own = createMapIndex({ ...map, entities: [...map.entities, common], mentions: [...map.mentions, ...mentions.slice(0, count)], links })
      return findEmphasis({ ...INITIAL_STATE, subject: { kind: 'entity', id: common.id } }, null, own)
    }
    expect(lightOf(12).links.size).toBeGreaterThan(0)
    expect(lightOf(13).links.size).toBe(0)
    expect(lightOf(13).lit?.size).toBe(13)
  })

  it('dims nothing for a reading list that is empty', () => {
    const state = { ...INITIAL_STATE, subject: { kind: 'reading-list' as const } }
    expect(findEmphasis(state, null, index)).toEqual(findEmphasis(INITIAL_STATE, null, index))
  })

  it('lights one link and its two papers', () => {
    const { lit, links } = findEmphasis({ ...INITIAL_STATE, subject: { kind: 'link', source, target } }, null, index)
    expect(lit).toEqual(new Set([source, target]))
    expect(links).toEqual(new Set([0]))
  })

  it('shows the neighbourhood alone while it is in focus', () => {
    expect(findEmphasis({ ...INITIAL_STATE, focus: source }, null, index).shown).toEqual(neighbourhood)
  })

  it('shows what passes the filters, and lights no link that does not', () => {
    const filters = { ...NO_FILTERS, communities: ['c1'], minWeight: 0.3 }
    const { shown, shownLinks } = findEmphasis({ ...INITIAL_STATE, filters }, null, index)
    expect(shown).toEqual(new Set(index.membersOf('c1')))
    for (const at of shownLinks!) expect(map.links[at]!.weight).toBeGreaterThanOrEqual(0.3)
    const { links } = findEmphasis({ ...INITIAL_STATE, filters }, { kind: 'paper', id: index.membersOf('c1')[0]! }, index)
    expect([...links].every((at) => shownLinks!.has(at))).toBe(true)
  })

  it('shows what is chosen even where a filter leaves it out', () => {
    const [outside] = index.membersOf('c2')
    const state = { ...INITIAL_STATE, subject: { kind: 'papers' as const, ids: [outside!] }, filters: { ...NO_FILTERS, communities: ['c1'] } }
    expect(findEmphasis(state, null, index).shown!.has(outside!)).toBe(true)
  })

  it('lights a path and nothing else', () => {
    const [from, to] = [index.membersOf('c1')[0]!, index.membersOf('c4')[0]!]
    const { lit, links, centres } = findEmphasis({ ...INITIAL_STATE, subject: { kind: 'path', source: from, target: to } }, null, index)
    const steps = shortestPath(map, from, to)!
    expect(lit).toEqual(new Set(steps.map(({ paper }) => paper)))
    expect(centres).toEqual(lit)
    expect([...links].map((at) => map.links[at])).toEqual(steps.flatMap(({ link }) => link ?? []))
  })

  it('lights several papers, and what two of them are linked to', () => {
    const ids = index.membersOf('c1').slice(0, 3)
    const { lit } = findEmphasis({ ...INITIAL_STATE, subject: { kind: 'papers', ids } }, null, index)
    for (const { id } of map.papers) {
      const times = ids.filter((other) => index.linkBetween(id, other) !== undefined).length
      expect(lit!.has(id)).toBe(ids.includes(id) || times > 1)
    }
  })

  it('reaches as many steps as asked, over links that pass', () => {
    const reach = (steps: 1 | 2 | 3): ReadonlySet<string> => findEmphasis({ ...INITIAL_STATE, focus: source, steps }, null, index).shown!
    const grown = new Set([...reach(1)].flatMap((id) => [id, ...index.linksOf(id).map(({ paper }) => paper)]))
    expect(reach(2)).toEqual(grown)
    expect(reach(3).size).toBeGreaterThanOrEqual(grown.size)
    const alone = findEmphasis({ ...INITIAL_STATE, focus: source, filters: { ...NO_FILTERS, minWeight: index.facets.heaviest + 1 } }, null, index)
    expect(alone.shown).toEqual(new Set([source]))
  })
})
