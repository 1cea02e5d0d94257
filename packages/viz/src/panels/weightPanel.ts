import type { LinkKind } from '@paperloom/core'
import { equalWeights, AS_BUILT, MOST_WEIGHT } from '../state/weights.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { threadMark } from './icons.js'

/** A slider for the weight of each link kind, and the way to lay the map out by it. */
export function createWeightPanel(kinds: readonly LinkKind[], context: PanelContext): Panel {
  const { store, words } = context
  const wording = words.weights
  const sliders = kinds.map((kind) => createSlider(kind, context))
  const layOut = button({ class: 'action' }, [wording.layOut], () => {
    store.dispatch({ type: 'lay-out' })
  })
  const reset = button({ class: 'action' }, [wording.asBuilt], () => {
    store.dispatch({ type: 'reset-weights' })
  })
  const more = h('details', { class: 'weights' }, [
    h('summary', {}, [wording.heading]),
    h('p', { class: 'hint' }, [wording.hint]),
    ...sliders.map(({ element }) => element),
    h('div', { class: 'actions' }, [layOut, reset]),
  ])
  return {
    element: h('div', { class: 'facet', role: 'group', 'aria-label': wording.label }, [more]),
    update() {
      const { weights, layoutWeights } = store.state
      for (const slider of sliders) slider.update()
      layOut.disabled = equalWeights(weights, layoutWeights)
      reset.disabled = equalWeights(weights, AS_BUILT) && equalWeights(layoutWeights, AS_BUILT)
      if (!reset.disabled) more.open = true
    },
  }
}

function createSlider(kind: LinkKind, { store, theme, words }: PanelContext): Panel {
  const name = words.reasons.brief[kind]
  const sign = h('span', { class: 'sign' })
  const reading = h('output', { class: 'reading' })
  const input = h('input', { type: 'range', min: 0, max: MOST_WEIGHT, step: 0.1, 'aria-label': words.weights.of(name) })
  const show = (factor: number): void => {
    const { off, times } = words.weights
    const written = words.say.fixed(factor, 1)
    reading.textContent = factor === 0 ? off : `× ${written}`
    input.setAttribute('aria-valuetext', factor === 0 ? off : times(written))
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
