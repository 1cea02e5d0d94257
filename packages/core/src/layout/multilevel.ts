import { createRandom } from '../base/random.js'
import { edgesOf, graphOf, type WeightedGraph } from '../base/weightedGraph.js'
import { coarsen, type Coarser } from './coarsen.js'
import { descend } from './descend.js'
import type { Springs } from './forces.js'
import type { Places, Round } from './round.js'

/** A graph this small is laid out from random positions. */
const COARSEST = 300
/** A coarser graph that is hardly smaller says nothing new. */
const LEAST_SHRINKING = 0.8
/** Rounds for the finest graph and other large ones, and for small ones, where they are cheap. */
const EPOCHS = 60
const COARSE_EPOCHS = 100
/** From so many nodes on. */
const LARGE = 50_000
const RATE = 0.5
const COARSE_RATE = 1
/** A link between communities draws less than one inside, so that each has a region, and not so little that they drift apart. */
const BRIDGE = 0.4
/** Side of the square in which the coarsest graph starts. */
const START_SIDE = 20

/**
 * Positions for a large graph in a time that grows as its links: a small graph of groups of groups is laid out first,
 * then each group's nodes start where it lies. Multilevel layout: Walshaw (2003), doi:10.7155/jgaa.00070. Yields after
 * every round on every level.
 * @param community per paper; links between communities draw less, so that each has a region
 */
export function* placeByLevels(community: Int32Array, springs: Springs, seed: number): Generator<Round, Places> {
  const size = community.length
  const random = createRandom(seed)
  const levels = buildLevels(graphOf(size, weakenBridges(community, springs)))
  const epochsOf = levels.map(({ graph }, level) => (level === 0 || graph.size >= LARGE ? EPOCHS : COARSE_EPOCHS))
  const total = epochsOf.reduce((sum, epochs) => sum + epochs, 0)
  let points: Float64Array = Float64Array.from({ length: 2 * levels.at(-1)!.graph.size }, () => (random() - 0.5) * START_SIDE)
  let done = 0
  for (let level = levels.length - 1; level >= 0; level--) {
    const options = { epochs: epochsOf[level]!, rate: level === 0 ? RATE : COARSE_RATE, random }
    const epochs = descend(points, edgesOf(levels[level]!.graph), options)
    while (epochs.next().done !== true) {
      done++
      yield { done, total, positions: () => positionsAt(points, levels, level) }
    }
    // Apart from each other, as those at one place would stay there.
    if (level > 0) points = spread(points, levels[level]!.group, () => random() - 0.5)
  }
  return positionsAt(points, levels, 0)
}

function weakenBridges(community: Int32Array, { sources, targets, weights }: Springs): Springs {
  const weak = weights.map((weight, link) => (community[sources[link]!] === community[targets[link]!] ? weight : weight * BRIDGE))
  return { sources, targets, weights: weak }
}

/** From the finest to the coarsest, each with the groups of the one before that are its nodes. */
function buildLevels(graph: WeightedGraph): Coarser[] {
  const levels: Coarser[] = [{ graph, group: new Int32Array(0) }]
  for (let finest = graph; finest.size > COARSEST; finest = levels.at(-1)!.graph) {
    const next = coarsen(finest)
    if (next.graph.size > LEAST_SHRINKING * finest.size) break
    levels.push(next)
  }
  return levels
}

/** Each node where its group lies, with the same number of points to an area as before. */
function spread(points: Float64Array, group: Int32Array, aside: () => number): Float64Array {
  const scale = Math.sqrt((2 * group.length) / points.length)
  const finer = new Float64Array(2 * group.length)
  for (let node = 0; node < group.length; node++) {
    finer[2 * node] = points[2 * group[node]!]! * scale + aside()
    finer[2 * node + 1] = points[2 * group[node]! + 1]! * scale + aside()
  }
  return finer
}

/** Points of a level as positions of the papers. */
function positionsAt(points: Float64Array, levels: readonly Coarser[], level: number): Places {
  let all = points
  for (let above = level; above > 0; above--) all = spread(all, levels[above]!.group, () => 0)
  const x = new Float64Array(all.length / 2)
  const y = new Float64Array(all.length / 2)
  for (let paper = 0; paper < x.length; paper++) {
    x[paper] = all[2 * paper]!
    y[paper] = all[2 * paper + 1]!
  }
  return { x, y }
}
