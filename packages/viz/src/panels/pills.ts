import { describeVisible, shortTitle } from '../appearance/wording.js'
import { isFiltering } from '../state/filters.js'
import { STEPS } from '../state/viewState.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'

/** Lines over the map that say what part of it is shown, each with the way back. */
export function createPills(context: PanelContext): Panel {
  const pills = [createFocusPill(context), createFilterPill(context), createQuestionPill(context), createWaitingPill(context)]
  return {
    element: h('section', { class: 'pills', 'aria-label': context.words.pills.label }, pills.map(({ element }) => element)),
    update() {
      for (const pill of pills) pill.update()
    },
  }
}

function createFocusPill({ store, index, words }: PanelContext): Panel {
  const name = h('b')
  const steps = STEPS.map((count) => ({
    count,
    choose: button({ 'aria-label': words.pills.steps(count) }, [words.say.number(count)], () => {
      store.dispatch({ type: 'set-steps', steps: count })
    }),
  }))
  const element = h('div', { class: 'pill' }, [
    h('span', {}, [words.pills.neighbourhoodBefore, name]),
    h('span', { class: 'choices', role: 'group', 'aria-label': words.pills.reach }, steps.map(({ choose }) => choose)),
    button({}, [words.common.showAll], () => {
      store.dispatch({ type: 'end-focus' })
    }),
  ])
  return {
    element,
    update() {
      const { focus, view, steps: reach } = store.state
      element.hidden = focus === null || view !== 'map'
      name.textContent = focus === null ? '' : shortTitle(index.papers.get(focus)!.title)
      for (const { count, choose } of steps) choose.setAttribute('aria-pressed', String(count === reach))
    },
  }
}

function createFilterPill({ store, index, visible, words }: PanelContext): Panel {
  const text = h('span')
  const element = h('div', { class: 'pill' }, [
    text,
    button({}, [words.filters.clearAll], () => {
      store.dispatch({ type: 'clear-filters' })
    }),
  ])
  return {
    element,
    update() {
      element.hidden = !isFiltering(store.state.filters)
      text.textContent = describeVisible(visible(), index, words)
    },
  }
}

/** A path has its beginning and waits for its end. */
function createQuestionPill({ store, index, words }: PanelContext): Panel {
  const name = h('b')
  const element = h('div', { class: 'pill asking' }, [
    h('span', {}, [words.pills.chooseBefore, name]),
    button({}, [words.common.cancel], () => {
      store.dispatch({ type: 'ask-path', from: null })
    }),
  ])
  return {
    element,
    update() {
      const { pathFrom } = store.state
      element.hidden = pathFrom === null
      name.textContent = pathFrom === null ? '' : shortTitle(index.papers.get(pathFrom)!.title)
    },
  }
}

/** What is being done, how far it is, and how to stop it. */
function createWaitingPill({ waiting, words }: PanelContext): Panel {
  const bar = h('progress', { 'aria-label': words.pills.progress })
  const text = h('span')
  const element = h('div', { class: 'pill waiting' }, [
    text,
    bar,
    button({}, [words.pills.stop], () => {
      waiting()?.stop()
    }),
  ])
  return {
    element,
    update() {
      const now = waiting()
      element.hidden = now === null
      if (now === null) return
      text.textContent = now.text
      bar.max = now.total
      bar.value = now.done
    },
  }
}
