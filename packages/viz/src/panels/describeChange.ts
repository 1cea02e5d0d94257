import { describeVisible } from '../appearance/wording.js'
import { equalWeights } from '../state/weights.js'
import type { Drawn } from '../state/drawn.js'
import type { ViewState } from '../state/viewState.js'
import type { Words } from '../words/words.js'
import type { PanelContext } from './context.js'
import { nameSubject } from './detailsPanel.js'

/** What a screen reader hears of a change. */
export function describeChange(state: ViewState, before: ViewState, context: PanelContext): string {
  const { words } = context
  const { changes } = words
  if (state.filters !== before.filters) return describeVisible(context.visible(), context.index, words)
  if (state.drawn !== before.drawn) return describeDrawn(state.drawn, before.drawn, words)
  if (!equalWeights(state.layoutWeights, before.layoutWeights)) return changes.laying
  if (state.pathFrom !== before.pathFrom && state.pathFrom !== null) return changes.choose
  if (state.pins !== before.pins) return words.bar.readingList(state.pins.length)
  if (state.view !== before.view) return state.view === 'list' ? changes.list : changes.map
  return nameSubject(state.subject, context)
}

function describeDrawn(now: Drawn, before: Drawn, { changes, entities, key, reasons }: Words): string {
  if (now.color !== before.color) return changes.colored(key.colorings[now.color])
  if (now.size !== before.size) return changes.sized(key.sizings[now.size])
  if (now.arrangement !== before.arrangement) return now.arrangement === 'years' ? changes.years : changes.places
  return now.shapes.length === 0 ? changes.noShapes : changes.shapes(now.shapes.map((kind) => entities.inline[kind]).join(reasons.betweenTerms))
}
