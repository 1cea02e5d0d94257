import { compareText } from '../base/order.js'
import type { IssueList } from './issueList.js'
import type { NetworkNode } from './network.js'

interface PlacedNode {
  readonly node: NetworkNode
  readonly x: number
  readonly y: number
}

/** Cosine and sine of the golden angle, 137.5 degrees: written out, because engines differ in their last digit. */
const TURN = { x: -0.7373688780783197, y: 0.6754902942615238 }
const SPACING = 10
/** Farther out, differences of positions lose their digits. */
const FARTHEST = 1e9

/**
 * Gives every node a position: its own where it has one, else one on a spiral around the others, so that communities
 * lie together (H. Vogel, 1979, doi:10.1016/0025-5564(79)90080-4). Nodes that all lie on one spot count as without
 * position.
 */
export function placeNodes(nodes: readonly NetworkNode[], issues: IssueList): PlacedNode[] {
  const [first] = nodes
  const onOneSpot = nodes.length > 1 && nodes.every(({ x, y }) => x === first!.x && y === first!.y)
  const isPlaced = ({ x, y }: NetworkNode): boolean => !onOneSpot && isNear(x) && isNear(y)
  const missing = nodes.filter((node) => !isPlaced(node))
  if (missing.length > 0) {
    issues.add(
      'no-position',
      `nodes without a position were laid on a spiral: ${missing.length} of ${nodes.length}`,
      'positions',
    )
  }
  const spots = spiral(missing, nodes.filter(isPlaced))
  return nodes.map((node) => spots.get(node) ?? { node, x: node.x!, y: node.y! })
}

function isNear(value: number | undefined): boolean {
  return value !== undefined && Math.abs(value) <= FARTHEST
}

function spiral(missing: readonly NetworkNode[], placed: readonly NetworkNode[]): Map<NetworkNode, PlacedNode> {
  const { center, radius } = measure(placed)
  const spacing = placed.length === 0 ? SPACING : Math.max(radius / Math.sqrt(placed.length), Number.MIN_VALUE)
  const start = placed.length === 0 ? 0 : (1.1 * radius) / spacing
  const order = [...missing].sort(
    (a, b) => compareText(a.community ?? '\uffff', b.community ?? '\uffff') || compareText(a.id, b.id),
  )
  let direction = { x: 1, y: 0 }
  return new Map(
    order.map((node, index) => {
      const far = spacing * Math.sqrt(start * start + index)
      const spot = { node, x: round(center.x + far * direction.x), y: round(center.y + far * direction.y) }
      direction = turn(direction)
      return [node, spot]
    }),
  )
}

function turn({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const next = { x: x * TURN.x - y * TURN.y, y: x * TURN.y + y * TURN.x }
  const length = Math.sqrt(next.x * next.x + next.y * next.y)
  return { x: next.x / length, y: next.y / length }
}

/** The middle of the nodes' extent and the distance from there to its corner. */
function measure(nodes: readonly NetworkNode[]): { center: { x: number; y: number }; radius: number } {
  if (nodes.length === 0) return { center: { x: 0, y: 0 }, radius: 0 }
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of nodes) {
    left = Math.min(left, x!)
    right = Math.max(right, x!)
    low = Math.min(low, y!)
    high = Math.max(high, y!)
  }
  const [width, height] = [right - left, high - low]
  return {
    center: { x: (left + right) / 2, y: (low + high) / 2 },
    radius: Math.sqrt(width * width + height * height) / 2 || SPACING,
  }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0
}
