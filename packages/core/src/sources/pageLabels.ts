import type { Block, BlockRole } from './pageBlock.js'
import { judgeBlock, type Judgement } from './judgeBlock.js'

/** What a block of a page is; `orphan` is an abstract that no title stands before. */
export type BlockLabel = 'title' | 'abstract' | 'orphan' | 'other'

/** What the reader has just seen: no title yet, a title that waits for its abstract, or an abstract. */
type State = 'none' | 'waiting' | 'inside'
const STATES: readonly State[] = ['none', 'waiting', 'inside']

interface Step {
  readonly label: BlockLabel
  readonly state: State
  readonly cost: number
}

interface Path {
  readonly cost: number
  readonly label: BlockLabel
  readonly from: State
}

/** A title that never gets its abstract must look like one; a second paragraph must look like text. */
const LONELY_TITLE = 4
const SECOND_PARAGRAPH = 1.5
const ORPHAN = 5
const LABELLED = 30
/** Other text is likeliest before the first title, least likely between a title and its abstract. */
const INTERRUPTION: Readonly<Record<State, number>> = { none: 0, waiting: 2, inside: 0.5 }

/**
 * Labels the blocks of a page as a whole: the cheapest reading in which abstracts follow titles, found by dynamic
 * programming (Viterbi 1967, doi:10.1109/TIT.1967.1054010) over what each block looks like by itself.
 */
export function labelBlocks(blocks: readonly Block[]): BlockLabel[] {
  const table: Map<State, Path>[] = []
  let costs = new Map<State, number>([['none', 0]])
  for (const block of blocks) {
    const row = new Map<State, Path>()
    const judgement = block.role === undefined ? judgeBlock(block.text) : trustRole(block.role)
    for (const [from, cost] of costs) {
      for (const step of possibleSteps(from, judgement)) {
        const total = cost + step.cost
        const known = row.get(step.state)
        if (known === undefined || total < known.cost) row.set(step.state, { cost: total, label: step.label, from })
      }
    }
    table.push(row)
    costs = new Map([...row].map(([state, path]) => [state, path.cost]))
  }
  return traceBack(table)
}

/** What a label says outweighs what any text looks like. */
function trustRole(role: BlockRole): Judgement {
  const [title, abstract] = [role === 'title', role === 'abstract']
  return { title: title ? LABELLED : -LABELLED, abstract: abstract ? LABELLED : -LABELLED, other: title || abstract ? -LABELLED : LABELLED }
}

function possibleSteps(from: State, { title, abstract, other }: Judgement): Step[] {
  const steps: Step[] = [
    { label: 'title', state: 'waiting', cost: -title + (from === 'waiting' ? LONELY_TITLE : 0) },
    { label: 'other', state: from, cost: -other + INTERRUPTION[from] },
  ]
  if (from === 'none') steps.push({ label: 'orphan', state: 'none', cost: -abstract + ORPHAN })
  else steps.push({ label: 'abstract', state: 'inside', cost: -abstract + (from === 'inside' ? SECOND_PARAGRAPH : 0) })
  return steps
}

function traceBack(table: readonly ReadonlyMap<State, Path>[]): BlockLabel[] {
  const labels: BlockLabel[] = []
  let state: State | null = null
  for (let index = table.length - 1; index >= 0; index--) {
    const row: ReadonlyMap<State, Path> = table[index]!
    state ??= cheapestEnd(row)
    const path: Path = row.get(state)!
    labels.push(path.label)
    state = path.from
  }
  return labels.reverse()
}

function cheapestEnd(row: ReadonlyMap<State, Path>): State {
  let best: State = 'none'
  let lowest = Infinity
  for (const state of STATES) {
    const path = row.get(state)
    const cost = path === undefined ? Infinity : path.cost + (state === 'waiting' ? LONELY_TITLE : 0)
    if (cost < lowest) [best, lowest] = [state, cost]
  }
  return best
}
