import { COLORING_WORDS, SIZING_WORDS } from '../appearance/legend.js'
import { countOf, describeVisible, ENTITY_WORDS } from '../appearance/wording.js'
import { equalWeights } from '../state/weights.js'
import type { Drawn } from '../state/drawn.js'
import type { ViewState } from '../state/viewState.js'
import type { PanelContext } from './context.js'
import { nameSubject } from './detailsPanel.js'

/** What a screen reader hears of a change. */
export function describeChange(state: ViewState, before: ViewState, context: PanelContext): string {
  if (state.filters !== before.filters) return describeVisible(context.visible(), context.index)
  if (state.drawn !== before.drawn) return describeDrawn(state.drawn, before.drawn)
  if (!equalWeights(state.layoutWeights, before.layoutWeights)) return 'Laying out anew'
  if (state.pathFrom !== before.pathFrom && state.pathFrom !== null) return 'Choose the paper to reach'
  if (state.pins !== before.pins) return `Reading list, ${countOf(state.pins.length, 'paper')}`
  if (state.view !== before.view) return state.view === 'list' ? 'Shown as a list' : 'Shown as a map'
  return nameSubject(state.subject, context)
}

function describeDrawn(now: Drawn, before: Drawn): string {
  if (now.color !== before.color) return `Coloured by ${COLORING_WORDS[now.color]}`
  if (now.size !== before.size) return `Sized by ${SIZING_WORDS[now.size]}`
  if (now.arrangement !== before.arrangement) return now.arrangement === 'years' ? 'Years from left to right' : 'Places as laid out'
  return now.shapes.length === 0 ? 'No entities on the map' : `On the map: ${now.shapes.map((kind) => ENTITY_WORDS[kind].many.toLowerCase()).join(', ')}`
}
