import { countOf, describeVisible } from '../appearance/wording.js'
import { equalWeights } from '../state/weights.js'
import type { ViewState } from '../state/viewState.js'
import type { PanelContext } from './context.js'
import { nameSubject } from './detailsPanel.js'

/** What a screen reader hears of a change. */
export function describeChange(state: ViewState, before: ViewState, context: PanelContext): string {
  if (state.filters !== before.filters) return describeVisible(context.visible(), context.index)
  if (!equalWeights(state.layoutWeights, before.layoutWeights)) return 'Laying out anew'
  if (state.pathFrom !== before.pathFrom && state.pathFrom !== null) return 'Choose the paper to reach'
  if (state.pins !== before.pins) return `Reading list, ${countOf(state.pins.length, 'paper')}`
  if (state.view !== before.view) return state.view === 'list' ? 'Shown as a list' : 'Shown as a map'
  return nameSubject(state.subject, context)
}
