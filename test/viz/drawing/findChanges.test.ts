import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEncoding } from '../../../packages/viz/src/appearance/encoding.js'
import { stylePaper, styleLink } from '../../../packages/viz/src/appearance/reducers.js'
import { THEMES } from '../../../packages/viz/src/appearance/theme.js'
import { findChanges } from '../../../packages/viz/src/drawing/findChanges.js'
import type { Emphasis } from '../../../packages/viz/src/state/emphasis.js'
import { createMapIndex } from '../../../packages/viz/src/state/mapIndex.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap({ papers: 30, communities: 4 })
const index = createMapIndex(map)
const encoding = createEncoding(index)
const ids = fc.uniqueArray(fc.constantFrom(...map.papers.map(({ id }) => id)), { maxLength: 12 }).map((all) => new Set(all))
const links = fc.uniqueArray(fc.nat(map.links.length - 1), { maxLength: 12 }).map((all) => new Set(all))
const emphasis: fc.Arbitrary<Emphasis> = fc.record({
  centres: ids,
  lit: fc.option(ids),
  links,
  entities: fc.constant(null),
  entity: fc.constant(null),
  shown: fc.option(ids),
  shownLinks: fc.option(links),
})

describe('findChanges', () => {
  it('names every paper and link that is styled otherwise', () => {
    fc.assert(
      fc.property(emphasis, emphasis, (before, now) => {
        const { papers, links: changed } = findChanges(before, now, index)
        for (const paper of map.papers) {
          if (papers.has(paper.id)) continue
          expect(stylePaper(paper, now, encoding, THEMES.light)).toEqual(stylePaper(paper, before, encoding, THEMES.light))
        }
        for (const [at, link] of map.links.entries()) {
          if (changed.has(at)) continue
          expect(styleLink(link, at, now, encoding, THEMES.light)).toEqual(styleLink(link, at, before, encoding, THEMES.light))
        }
      }),
    )
  })

  it('names nothing where nothing has changed', () => {
    const rest: Emphasis = { centres: new Set(), lit: null, links: new Set(), entities: null, entity: null, shown: new Set(['p0001']), shownLinks: null }
    expect(findChanges(rest, { ...rest, shown: new Set(['p0001']) }, index)).toEqual({ papers: new Set(), links: new Set() })
  })
})
