import type { MapPaper, PaperMap } from '@paperloom/core'

/** No two papers come nearer than this, as in every map. */
const SPACING = 10
/** A community is the same where this part of the smaller of the two is in both. */
const SAME = 0.5

/**
 * A map that has grown: papers that were on the map before stay where they were, and communities keep their ids and order,
 * so that their colours stay. Each new paper goes to the nearest free place to the weighted mean of its linked papers.
 */
export function keepPlaces(map: PaperMap, before: PaperMap): PaperMap {
  const old = new Map(before.papers.map((paper) => [paper.id, paper]))
  const placed = new Map<string, Place>()
  const taken = createTaken()
  for (const { id } of map.papers) {
    const known = old.get(id)
    if (known === undefined) continue
    placed.set(id, known)
    taken.add(known)
  }
  if (placed.size === 0) return map
  const linksOf = collectLinks(map)
  const rest = lowerEdge([...placed.values()])
  let waiting = map.papers.filter(({ id }) => !placed.has(id))
  while (waiting.length > 0) {
    const ready = waiting.filter(({ id }) => (linksOf.get(id) ?? []).some(({ other }) => placed.has(other)))
    const next = ready.length > 0 ? ready : waiting
    const wishes = next.map(({ id }) => [id, ready.length > 0 ? meanPlace(linksOf.get(id)!, placed) : rest] as const)
    for (const [id, wish] of wishes) {
      const place = taken.nearestFree(wish)
      placed.set(id, place)
      taken.add(place)
    }
    waiting = waiting.filter(({ id }) => !placed.has(id))
  }
  const papers = map.papers.map((paper): MapPaper => ({ ...paper, ...pointOf(placed.get(paper.id)!) }))
  return keepCommunities({ ...map, papers }, before)
}

/** Gives each community the id and rank of the one before that it shares most of its papers with. */
export function keepCommunities(map: PaperMap, before: PaperMap): PaperMap {
  const was = new Map(before.papers.map(({ id, community }) => [id, community]))
  const shared = new Map<string, { now: string; old: string; count: number }>()
  for (const { id, community } of map.papers) {
    const old = was.get(id)
    if (community === null || old === null || old === undefined) continue
    const key = JSON.stringify([community, old])
    const pair = shared.get(key) ?? { now: community, old, count: 0 }
    shared.set(key, { ...pair, count: pair.count + 1 })
  }
  const sizeNow = new Map(map.communities.map(({ id, size }) => [id, size]))
  const sizeBefore = new Map(before.communities.map(({ id, size }) => [id, size]))
  const ids = new Map<string, string>()
  const used = new Set<string>()
  for (const { now, old, count } of [...shared.values()].sort((a, b) => b.count - a.count)) {
    const smaller = Math.min(sizeNow.get(now) ?? count, sizeBefore.get(old) ?? count)
    if (ids.has(now) || used.has(old) || count < SAME * smaller) continue
    ids.set(now, old)
    used.add(old)
  }
  let fresh = 0
  for (const { id } of map.communities) {
    if (ids.has(id)) continue
    do fresh++
    while (sizeBefore.has(`c${fresh}`) || used.has(`c${fresh}`))
    ids.set(id, `c${fresh}`)
    used.add(`c${fresh}`)
  }
  const rank = new Map(before.communities.map(({ id }, at) => [id, at]))
  const communities = map.communities
    .map((community) => ({ ...community, id: ids.get(community.id)! }))
    .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0)
  const papers = map.papers.map((paper) => ({ ...paper, community: paper.community === null ? null : ids.get(paper.community)! }))
  return { ...map, papers, communities }
}

interface Place {
  readonly x: number
  readonly y: number
}

interface Neighbour {
  readonly other: string
  readonly weight: number
}

function collectLinks(map: PaperMap): Map<string, Neighbour[]> {
  const links = new Map<string, Neighbour[]>(map.papers.map(({ id }) => [id, []]))
  for (const { source, target, weight } of map.links) {
    links.get(source)?.push({ other: target, weight })
    links.get(target)?.push({ other: source, weight })
  }
  return links
}

function meanPlace(neighbours: readonly Neighbour[], placed: ReadonlyMap<string, Place>): Place {
  let [x, y, sum] = [0, 0, 0]
  for (const { other, weight } of neighbours) {
    const place = placed.get(other)
    if (place === undefined) continue
    x += weight * place.x
    y += weight * place.y
    sum += weight
  }
  return { x: x / sum, y: y / sum }
}

function pointOf({ x, y }: Place): Place {
  return { x, y }
}

/** Below the map, where papers without links stand. */
function lowerEdge(places: readonly Place[]): Place {
  return places.reduce((edge, { x, y }) => ({ x: edge.x + x / places.length, y: Math.min(edge.y, y - 2 * SPACING) }), { x: 0, y: Infinity })
}

/** Places on a grid of cells as wide as the spacing, so that asking looks at nine of them. */
function createTaken() {
  const cells = new Map<string, Place[]>()
  const cellOf = (value: number): number => Math.floor(value / SPACING)
  const isFree = ({ x, y }: Place): boolean => {
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        for (const other of cells.get(`${column},${row}`) ?? []) if (Math.hypot(x - other.x, y - other.y) < SPACING) return false
      }
    }
    return true
  }
  return {
    add(place: Place): void {
      const key = `${cellOf(place.x)},${cellOf(place.y)}`
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [place])
      else cell.push(place)
    },
    /** Along a sunflower around the wish, outwards. */
    nearestFree(wish: Place): Place {
      const turn = Math.PI * (3 - Math.sqrt(5))
      for (let step = 0; ; step++) {
        const away = 0.5 * SPACING * Math.sqrt(step)
        const place = { x: wish.x + away * Math.cos(step * turn), y: wish.y + away * Math.sin(step * turn) }
        if (isFree(place)) return place
      }
    },
  }
}
