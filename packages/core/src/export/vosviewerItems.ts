import type { MapPaper, PaperMap } from '../model/map.js'
import { isRecord } from '../base/plainData.js'
import { safeUrl } from './safeUrl.js'
import { escapeXml } from './xml.js'

/** VOSviewer knows clusters 1 to 1000. */
const MAX_CLUSTER = 1000

/** What VOSviewer is told of each paper, in JSON and text alike. */
export interface VosviewerItem {
  readonly id: string
  readonly label: string
  /** HTML, every text in it escaped. */
  readonly description: string
  readonly url: string | undefined
  readonly x: number
  readonly y: number
  /** 1 to 1000; undefined for a paper without community, or in one beyond those. */
  readonly cluster: number | undefined
  readonly weights: ReadonlyMap<string, number>
  readonly scores: ReadonlyMap<string, number>
}

/** Numbers of a map's communities: those that they came with from VOSviewer (`c7` is 7), else their order. */
export function numberCommunities(map: PaperMap): ReadonlyMap<string, number> {
  const own = map.communities.map(({ id }) => Number(/^c([1-9]\d{0,3})$/.exec(id)?.[1] ?? NaN))
  const keep = own.every((number) => number <= MAX_CLUSTER) && new Set(own).size === own.length
  const numbered = map.communities.map(({ id }, index) => [id, keep ? own[index]! : index + 1] as const)
  return new Map(numbered.filter(([, number]) => number <= MAX_CLUSTER))
}

/**
 * Papers as items. Weights and scores that came from VOSviewer are given back; a map that has none gives citations
 * within the map and years. All items have the same weights, as VOSviewer asks.
 */
export function createVosviewerItems(map: PaperMap): VosviewerItem[] {
  const clusters = numberCommunities(map)
  const imported = map.papers.some(({ extra }) => extra?.weights !== undefined || extra?.scores !== undefined)
  const cited = new Map<string, number>()
  for (const { target } of map.citations) cited.set(target, (cited.get(target) ?? 0) + 1)
  const items = map.papers.map((paper): VosviewerItem => {
    const { id, title, url, x, y, community, extra, year } = paper
    const made = {
      weights: map.citations.length === 0 ? {} : { Citations: cited.get(id) ?? 0 },
      scores: year === undefined ? {} : { 'Pub. year': year },
    }
    return {
      id,
      label: title,
      description: describePaper(paper),
      url: safeUrl(url),
      x,
      y,
      cluster: community === null ? undefined : clusters.get(community),
      weights: new Map(readNumbers(imported ? extra?.weights : made.weights).filter(([, weight]) => weight >= 0)),
      scores: new Map(readNumbers(imported ? extra?.scores : made.scores)),
    }
  })
  const names = new Set(items.flatMap(({ weights }) => [...weights.keys()]))
  return items.map((item) => ({
    ...item,
    weights: new Map([...names].map((name) => [name, item.weights.get(name) ?? 0])),
  }))
}

/** The numbers of an object such as `{ Citations: 3 }`; anything else in it is passed over. */
export function readNumbers(value: unknown): [string, number][] {
  const entries = isRecord(value) ? Object.entries(value) : []
  return entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]))
}

/** A label may be short for a title that came with it, as VOSviewer's own are. */
function describePaper({ authors = [], venue, year, abstract, identifiers, extra }: MapPaper): string {
  const rows = [
    ['Authors', authors.join('; ')],
    ['Title', typeof extra?.title === 'string' ? extra.title : ''],
    ['Source', venue ?? ''],
    ['Year', year === undefined ? '' : String(year)],
    ['DOI', identifiers?.doi ?? ''],
    ['Abstract', abstract ?? ''],
  ].filter(([, value]) => value !== '')
  const cells = rows.map(
    ([name, value]) => `<tr><td>${name}:</td><td>${escapeXml(value!.replace(/\s+/g, ' '))}</td></tr>`,
  )
  return cells.length === 0 ? '' : `<table>${cells.join('')}</table>`
}
