import { createRandom } from '../base/random.js'
import { coarsen, type Coarser } from './coarsen.js'
import { descend } from './descend.js'
import type { Springs } from './forces.js'

/** A graph this small is laid out from random positions. */
const COARSEST = 300
/** A coarser graph that is hardly smaller says nothing new. */
const LEAST_SHRINKING = 0.8
/** Rounds for the finest graph, and for the small ones above it, where they are cheap. */
const EPOCHS = 40
const COARSE_EPOCHS = 100
const RATE = 0.5
const COARSE_RATE = 1
/** A link between communities draws less than one inside, so that each has a region, and not so little that they drift apart. */
const BRIDGE = 0.4
/** Side of the square in which the coarsest graph starts. */
const START_SIDE = 20

/**
 * Positions for a large graph in a time that grows as its links: a small graph of groups of groups is laid out first,
 * then each group's nodes start where it lies. Multilevel layout: Walshaw (2003), doi:10.7155/jgaa.00070.
 * @param community per paper; links between communities draw less, so that each has a region
 */
export function placeByLevels(community: Int32Array, springs: Springs, seed: number): { x: Float64Array; y: Float64Array } {
  const random = createRandom(seed)
  const levels = buildLevels(community.length, weakenBridges(community, springs))
  const { size } = levels.at(-1)!
  let x = Float64Array.from({ length: size }, () => (random() - 0.5) * START_SIDE)
  let y = Float64Array.from({ length: size }, () => (random() - 0.5) * START_SIDE)
  for (let level = levels.length - 1; level >= 0; level--) {
    const finest = level === 0
    const options = finest ? { epochs: EPOCHS, rate: RATE, random } : { epochs: COARSE_EPOCHS, rate: COARSE_RATE, random }
    descend(x, y, levels[level]!.springs, options)
    if (finest) break
    const { group } = levels[level]!
    // The same number of points to an area on either level; apart from each other, as those at one place would stay there.
    const spread = Math.sqrt(group.length / x.length)
    x = Float64Array.from(group, (own) => x[own]! * spread + random() - 0.5)
    y = Float64Array.from(group, (own) => y[own]! * spread + random() - 0.5)
  }
  return { x, y }
}

function weakenBridges(community: Int32Array, { sources, targets, weights }: Springs): Springs {
  const weak = weights.map((weight, link) => (community[sources[link]!] === community[targets[link]!] ? weight : weight * BRIDGE))
  return { sources, targets, weights: weak }
}

/** From the finest to the coarsest; the finest is a group of its own for each node. */
function buildLevels(size: number, springs: Springs): Coarser[] {
  const levels: Coarser[] = [{ size, springs, group: new Uint32Array(0) }]
  for (let finest = levels[0]!; finest.size > COARSEST; finest = levels.at(-1)!) {
    const next = coarsen(finest.size, finest.springs)
    if (next.size > LEAST_SHRINKING * finest.size) break
    levels.push(next)
  }
  return levels
}
