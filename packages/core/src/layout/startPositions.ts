import { createRandom, type RandomSource } from '../base/random.js'
import type { Springs } from './forces.js'
import { packCircles, type Circle } from './packCircles.js'

/** Cosine and sine of the golden angle, by which the seeds of a sunflower turn. */
const TURN_X = -0.7373688780783197
const TURN_Y = 0.6754902942615238
/** Room that a paper takes and the rim around a community, in units of the forces. */
const PAPER_ROOM = 1.6
const RIM = 2

/**
 * Each community as a sunflower of its papers in a circle of its own, circles packed so that those with strong links
 * between them are near. The seed decides which paper starts on which seed of the sunflower.
 * @param community per paper, 0 to communities - 1, largest first
 */
export function startPositions(
  community: Int32Array,
  communities: number,
  springs: Springs,
  seed: number,
): { x: Float64Array; y: Float64Array } {
  const sizes = new Float64Array(communities)
  for (const own of community) sizes[own]!++
  const pulls = pullsBetween(community, communities, springs)
  const circles: Circle[] = pulls.map((pull, own) => ({ radius: PAPER_ROOM * Math.sqrt(sizes[own]!) + RIM, pull }))
  const centres = packCircles(circles)
  const random = createRandom(seed)
  const seeds = Array.from(sizes, (size) => shuffled(sunflower(size), random))
  const x = new Float64Array(community.length)
  const y = new Float64Array(community.length)
  for (const [paper, own] of community.entries()) {
    const [dx, dy] = seeds[own]!.pop()!
    x[paper] = centres[own]!.x + dx
    y[paper] = centres[own]!.y + dy
  }
  return { x, y }
}

/** Weight between communities over the root of their sizes, so that large ones do not draw everything to them. */
function pullsBetween(
  community: Int32Array,
  communities: number,
  { sources, targets, weights }: Springs,
): Map<number, number>[] {
  const pulls = Array.from({ length: communities }, () => new Map<number, number>())
  for (const [link, weight] of weights.entries()) {
    const a = community[sources[link]!]!
    const b = community[targets[link]!]!
    if (a === b) continue
    const [early, late] = a < b ? [a, b] : [b, a]
    pulls[late]!.set(early, (pulls[late]!.get(early) ?? 0) + weight)
  }
  return pulls
}

/** Vogel (1979), doi:10.1016/0025-5564(79)90080-4. */
function sunflower(count: number): [number, number][] {
  const seeds: [number, number][] = []
  for (let at = 0, x = 1, y = 0; at < count; at++) {
    const radius = PAPER_ROOM * Math.sqrt(at + 0.5)
    seeds.push([radius * x, radius * y])
    const turned = x * TURN_X - y * TURN_Y
    y = x * TURN_Y + y * TURN_X
    x = turned
  }
  return seeds
}

/** Fisher and Yates' shuffle, in place. */
function shuffled<T>(list: T[], random: RandomSource): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const value = list[last]!
    list[last] = list[other]!
    list[other] = value
  }
  return list
}
