import type { PaperMap } from '@paperloom/core'
import type { LiveEncoding } from './appearance/encoding.js'
import { describeVisible } from './appearance/wording.js'
import type { Look } from './drawing/look.js'
import type { RestingStage } from './drawing/restingStage.js'
import type { PanelContext, Waiting } from './panels/context.js'
import { arrangeByYear } from './state/arrangeByYear.js'
import type { Arrangement } from './state/drawn.js'
import type { LiveIndex } from './state/liveIndex.js'
import type { ViewState } from './state/viewState.js'
import { createWeaving, describeProgress } from './weaving.js'
import { createLayoutTasks } from './worker/layoutTasks.js'

/** What making the map anew needs of the session. */
export interface RemakingParts {
  /** The map as it was built. */
  readonly base: PaperMap
  /** The address of the layout's worker, where it does not lie beside the viewer's own file. */
  readonly workerSrc: string | undefined
  readonly index: LiveIndex
  readonly encoding: LiveEncoding
  readonly context: PanelContext
  stage(): RestingStage | undefined
  look(): Look
  /** Nothing is lit any more, and what passes the filters is to be found again. */
  forget(): void
  /** Shows panels anew. */
  update(): void
  fit(): void
}

/** Keeps links, places and arrangement of the shown map true to the state. */
export interface Remaking {
  follow(state: ViewState): void
  readonly waiting: Waiting | null
  destroy(): void
}

export function createRemaking({ base, workerSrc, index, encoding, context, stage, look, forget, update, fit }: RemakingParts): Remaking {
  const { store, words } = context
  let ended = false
  let waiting: Waiting | null = null
  let turn = Promise.resolve()
  /** The map by links and weights, before its papers are arranged. */
  let laid = base
  let arrangement: Arrangement = 'map'

  const arrange = (): PaperMap => (arrangement === 'years' ? arrangeByYear(laid) : laid)
  /** Other links, or other places too, under everything that shows them. */
  const exchange = async (next: PaperMap, moved: boolean, say: () => string): Promise<void> => {
    if (moved) await stage()?.move(new Map(next.papers.map(({ id, x, y }) => [id, { x, y }])))
    if (ended) return
    index.replace(next)
    encoding.refresh(store.state.drawn)
    forget()
    update()
    if (moved) stage()?.renew(look())
    else stage()?.relink(look())
    if (moved) fit()
    context.announce(say())
  }
  const follow = (next: PaperMap, moved: boolean, say: () => string): void => {
    turn = turn.then(() => exchange(next, moved, say))
  }
  const weaving = createWeaving({
    base,
    tasks: createLayoutTasks(workerSrc),
    show(next, moved) {
      laid = next
      follow(arrange(), moved, () =>
        moved ? words.changes.laid(next.communities.length) : describeVisible(context.visible(), index, words),
      )
    },
    progress(progress) {
      waiting = progress === null ? null : { ...progress, text: describeProgress(progress, words), stop }
      update()
    },
    fail(message) {
      context.announce(words.changes.notLaid(message))
      stop()
    },
  })
  const stop = (): void => {
    store.dispatch({ type: 'lay-out', weights: weaving.laidBy })
  }
  return {
    follow(state) {
      weaving.follow(state)
      if (state.drawn.arrangement === arrangement) return
      arrangement = state.drawn.arrangement
      const said = arrangement === 'years' ? words.changes.years : words.changes.places
      follow(arrange(), true, () => said)
    },
    get waiting() {
      return waiting
    },
    destroy() {
      ended = true
      weaving.destroy()
    },
  }
}
