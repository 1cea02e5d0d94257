import type { PaperMap } from '@paperloom/core'
import { createMapIndex, type MapIndex } from './mapIndex.js'

/** An index whose map can be exchanged under those who hold it. */
export interface LiveIndex extends MapIndex {
  replace(map: PaperMap): void
}

/** Papers, entities and mentions stay the same over a replacement; links, communities and places may change. */
export function createLiveIndex(first: PaperMap): LiveIndex {
  let now = createMapIndex(first)
  return {
    get map() {
      return now.map
    },
    get papers() {
      return now.papers
    },
    get entities() {
      return now.entities
    },
    get communities() {
      return now.communities
    },
    get withCode() {
      return now.withCode
    },
    get facets() {
      return now.facets
    },
    get links() {
      return now.links
    },
    numberOf: (paper) => now.numberOf(paper),
    strengthOf: (paper) => now.strengthOf(paper),
    linkAt: (link) => now.linkAt(link),
    endsOf: (link) => now.endsOf(link),
    linksOf: (paper) => now.linksOf(paper),
    linkBetween: (a, b) => now.linkBetween(a, b),
    pathBetween: (a, b) => now.pathBetween(a, b),
    mentionsOf: (paper) => now.mentionsOf(paper),
    entitiesOf: (paper) => now.entitiesOf(paper),
    papersWith: (entity) => now.papersWith(entity),
    foundationsOf: (paper) => now.foundationsOf(paper),
    successorsOf: (paper) => now.successorsOf(paper),
    get citedBy() {
      return now.citedBy
    },
    membersOf: (community) => now.membersOf(community),
    replace(map) {
      now = createMapIndex(map)
    },
  }
}
