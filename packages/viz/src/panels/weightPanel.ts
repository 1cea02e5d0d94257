import type { LinkKind } from '@paperloom/core'
import { KIND_WORDS } from '../appearance/wording.js'
import { equalWeights, AS_BUILT, MOST_WEIGHT } from '../state/weights.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { threadMark } from './icons.js'

/** A slider for the weight of each link kind, and the way to lay the map out by it. */
export function createWeightPanel(kinds: readonly LinkKind[], context: PanelContext): Panel {
  const { store } = context
  const sliders = kinds.map((kind) => createSlider(kind, context))
  const layOut = button({ class: 'action' }, ['Lay out anew'], () => {
    store.dispatch({ type: 'lay-out' })
  })
  const reset = button({ class: 'action' }, ['As built'], () => {
    store.dispatch({ type: 'reset-weights' })
  })
  const more = h('details', { class: 'weights' }, [
    h('summary', {}, ['What counts how much']),
    h('p', { class: 'hint' }, ['Links weigh the sum of their reasons, each times this. Regions and places follow when you ask.']),
    ...sliders.map(({ element }) => element),
    h('div', { class: 'actions' }, [layOut, reset]),
  ])
  return {
    element: h('div', { class: 'facet', role: 'group', 'aria-label': 'Weight of each kind of link' }, [more]),
    update() {
      const { weights, layoutWeights } = store.state
      for (const slider of sliders) slider.update()
      layOut.disabled = equalWeights(weights, layoutWeights)
      reset.disabled = equalWeights(weights, AS_BUILT) && equalWeights(layoutWeights, AS_BUILT)
      if (!reset.disabled) more.open = true
    },
  }
}

function createSlider(kind: LinkKind, { store, theme }: PanelContext): Panel {
  const name = KIND_WORDS[kind].replace(/^shared /u, '')
  const sign = h('span', { class: 'sign' })
  const reading = h('output', { class: 'reading' })
  const input = h('input', { type: 'range', min: 0, max: MOST_WEIGHT, step: 0.1, 'aria-label': `Weight of ${name}` })
  const show = (factor: number): void => {
    reading.textContent = factor === 0 ? 'off' : `× ${factor.toFixed(1)}`
    input.setAttribute('aria-valuetext', factor === 0 ? 'off' : `${factor.toFixed(1)} times`)
  }
  // The links are drawn anew when the slider is let go; its number follows at once.
  input.addEventListener('input', () => {
    show(Number(input.value))
  })
  input.addEventListener('change', () => {
    store.dispatch({ type: 'weigh', kind, factor: Number(input.value) }, `weigh-${kind}`)
  })
  return {
    element: h('div', { class: 'weight-row' }, [h('span', { class: 'weight-name', 'aria-hidden': 'true' }, [sign, name]), reading, input]),
    update() {
      const factor = store.state.weights[kind] ?? 1
      sign.replaceChildren(threadMark(theme().linkKinds[kind]))
      input.value = String(factor)
      show(factor)
    },
  }
}
