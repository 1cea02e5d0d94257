import type { PaperMap } from '@paperloom/core'
import { flipTowards } from './state/flipTowards.js'
import type { ViewState } from './state/viewState.js'
import { AS_BUILT, equalWeights, weighLinks, type Weights } from './state/weights.js'
import type { Words } from './words/words.js'
import type { Tasks } from './worker/client.js'
import type { TaskProgress } from './worker/protocol.js'

/** What is being done, and why the page may halt where no worker does it. */
export function describeProgress({ stage, onPage }: TaskProgress, { tasks }: Words): string {
  return tasks.stages[stage] + (onPage === true ? tasks.onPage : '')
}

/** What weaving a map anew needs of the page around. */
export interface WeavingParts {
  /** The map as it was built. */
  readonly base: PaperMap
  readonly tasks: Tasks
  /** Shows a map with other links; `moved` where communities and places are others too. */
  show(map: PaperMap, moved: boolean): void
  /** Where the layout stands; null when there is nothing to wait for. */
  progress(progress: TaskProgress | null): void
  fail(message: string): void
}

/** Keeps the shown map true to the weights that are chosen. */
export interface Weaving {
  /** Weighs the links at once; communities and places come from a worker where they are not known yet. */
  follow(state: ViewState): void
  /** The weights by which the shown map is laid out. */
  readonly laidBy: Weights
  destroy(): void
}

export function createWeaving({ base, tasks, show, progress, fail }: WeavingParts): Weaving {
  const { topK } = base.parameters
  /** Layouts found so far, so that undo and redo are at once. */
  const known = new Map<string, PaperMap>([[keyOf(AS_BUILT), base]])
  let shown = { weights: AS_BUILT, laidBy: AS_BUILT }
  let wanted = shown
  let running: { readonly key: string; readonly abort: AbortController } | undefined

  const apply = (laid: PaperMap, weights: Weights, laidBy: Weights): void => {
    const moved = !equalWeights(laidBy, shown.laidBy)
    if (!moved && equalWeights(weights, shown.weights)) return
    shown = { weights, laidBy }
    show({ ...laid, links: weighLinks(base.links, weights, typeof topK === 'number' ? topK : Infinity) }, moved)
  }
  const stop = (): void => {
    running?.abort.abort()
    running = undefined
    progress(null)
  }
  const layOut = async (laidBy: Weights): Promise<void> => {
    const key = keyOf(laidBy)
    if (running?.key === key) return
    stop()
    const abort = new AbortController()
    running = { key, abort }
    try {
      const { map } = await tasks.run({ kind: 'relayout', map: base, factors: laidBy }, { progress, signal: abort.signal })
      if (abort.signal.aborted) return
      known.set(key, flipTowards(map, base))
      stop()
      if (keyOf(wanted.laidBy) === key) apply(known.get(key)!, wanted.weights, wanted.laidBy)
    } catch (error) {
      if (abort.signal.aborted) return
      stop()
      fail(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    get laidBy() {
      return shown.laidBy
    },
    follow({ weights, layoutWeights }) {
      wanted = { weights, laidBy: layoutWeights }
      const laid = known.get(keyOf(layoutWeights))
      if (laid !== undefined) {
        if (running !== undefined) stop()
        apply(laid, weights, layoutWeights)
        return
      }
      apply(known.get(keyOf(shown.laidBy))!, weights, shown.laidBy)
      void layOut(layoutWeights)
    },
    destroy() {
      running?.abort.abort()
    },
  }
}

/** Weights have one form, so that their text names them. */
function keyOf(weights: Weights): string {
  return JSON.stringify(weights)
}
