import { Quadtree } from './Quadtree.js'
import { ASPECT } from './packCircles.js'

/** What moves: papers with links, by number. Positions are changed in place. */
export interface Bodies {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly community: Int32Array
  readonly communities: number
}

/** Links by the numbers of their ends; weights have mean 1. */
export interface Springs {
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

/** Far squares of points are taken as one: at 0.9 the mean error of a force is about 2 %. */
const THETA = 0.9
/** Of so many bodies those near each other are looked at together; few are worth a look each. */
const MANY = 2000
const TOGETHER = 32
/** A link between communities draws less than one inside, or regions would run into each other. */
const BRIDGE = 0.15
/** Pull to the middle of the own community, of a paper and of a whole community to the middle of the map. */
const COHESION = 0.35
const GRAVITY = 0.02
/** How far a body may move in the first round. */
const FIRST_STEP = 2

/**
 * Moves bodies for a number of rounds under ForceAtlas2's forces (attraction by distance, repulsion by its inverse,
 * heavier for papers with more links; Jacomy et al. 2014, doi:10.1371/journal.pone.0098679), with a pull to the
 * middle of the own community beside that to the middle of the map. A round moves a body by no more than a step that
 * shrinks to nothing, as in Fruchterman & Reingold (1991), doi:10.1002/spe.4380211102. Yields after every round.
 */
export function* applyForces(bodies: Bodies, springs: Springs, rounds: number, theta = THETA): Generator<void, void> {
  const size = bodies.x.length
  const mass = massesOf(size, springs)
  const forceX = new Float64Array(size)
  const forceY = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    repel(bodies, mass, theta, forceX, forceY)
    attract(bodies, springs, forceX, forceY)
    gather(bodies, mass, forceX, forceY)
    const step = FIRST_STEP * (1 - round / rounds)
    for (let body = 0; body < size; body++) {
      const force = Math.sqrt(forceX[body]! * forceX[body]! + forceY[body]! * forceY[body]!)
      const share = force > step ? step / force : 1
      bodies.x[body]! += forceX[body]! * share
      bodies.y[body]! += forceY[body]! * share
    }
    yield
  }
}

/** One and half the links' weight: enough that hubs keep their distance. */
function massesOf(size: number, { sources, targets, weights }: Springs): Float64Array {
  const mass = new Float64Array(size).fill(1)
  for (let link = 0; link < weights.length; link++) {
    mass[sources[link]!]! += weights[link]! / 4
    mass[targets[link]!]! += weights[link]! / 4
  }
  return mass
}

function repel({ x, y }: Bodies, mass: Float64Array, theta: number, forceX: Float64Array, forceY: Float64Array): void {
  new Quadtree(x, y, mass).repel(forceX, forceY, { theta, together: x.length < MANY ? 1 : TOGETHER })
  for (let body = 0; body < x.length; body++) {
    forceX[body]! *= mass[body]!
    forceY[body]! *= mass[body]!
  }
}

function attract({ x, y, community }: Bodies, springs: Springs, forceX: Float64Array, forceY: Float64Array): void {
  const { sources, targets, weights } = springs
  for (let link = 0; link < weights.length; link++) {
    const a = sources[link]!
    const b = targets[link]!
    const pull = weights[link]! * (community[a] === community[b] ? 1 : BRIDGE)
    const dx = pull * (x[b]! - x[a]!)
    const dy = pull * (y[b]! - y[a]!)
    forceX[a]! += dx
    forceY[a]! += dy
    forceX[b]! -= dx
    forceY[b]! -= dy
  }
}

function gather(
  { x, y, community, communities }: Bodies,
  mass: Float64Array,
  forceX: Float64Array,
  forceY: Float64Array,
): void {
  const middleX = new Float64Array(communities)
  const middleY = new Float64Array(communities)
  const count = new Float64Array(communities)
  for (let body = 0; body < x.length; body++) {
    middleX[community[body]!]! += x[body]!
    middleY[community[body]!]! += y[body]!
    count[community[body]!]!++
  }
  for (let body = 0; body < x.length; body++) {
    const own = community[body]!
    const toX = middleX[own]! / count[own]!
    const toY = middleY[own]! / count[own]!
    forceX[body]! += COHESION * (toX - x[body]!) - GRAVITY * mass[body]! * toX
    forceY[body]! += COHESION * (toY - y[body]!) - GRAVITY * mass[body]! * toY * ASPECT
  }
}
