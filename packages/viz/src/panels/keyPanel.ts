import { createColorLegend, writeSize, type LegendEntry } from '../appearance/legend.js'
import { offerColorings, offerShapes, offerSizings, type Drawn } from '../state/drawn.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { communityMark, entityIcon, sizeMarks } from './icons.js'
import { unseen } from './parts.js'

/** What colour and size say, and what else can stand on the map; only what the map has data for can be chosen. */
export function createKeyPanel(context: PanelContext): Panel {
  const keys = [createColorKey(context), createSizeKey(context), createShapeKey(context)]
  return {
    element: h('section', { class: 'keys', 'aria-label': context.words.key.label }, keys.map(({ element }) => element)),
    update() {
      for (const key of keys) key.update()
    },
  }
}

function createColorKey(context: PanelContext): Panel {
  const { index, encoding, theme, words } = context
  const colorings = offerColorings(index)
  const choice = createChoice([words.key.color, words.key.colorBy], colorings, words.key.colorings, 'color', context)
  const scale = h('div', { class: 'scale' })
  return {
    element: h('div', { class: 'key', hidden: colorings.length < 2 }, [choice.element, scale]),
    update() {
      choice.update()
      const legend = createColorLegend(encoding, theme(), words)
      scale.hidden = legend.kind === 'community'
      scale.replaceChildren(...renderScale(legend, context))
    },
  }
}

function renderScale(legend: ReturnType<typeof createColorLegend>, context: PanelContext): HTMLElement[] {
  const list = (entries: readonly LegendEntry[]): HTMLElement => h('ul', {}, entries.map((entry) => renderEntry(entry, context)))
  switch (legend.kind) {
    case 'community':
      return []
    case 'year': {
      const bar = h('div', { class: 'ramp', 'aria-hidden': 'true' })
      bar.style.background = `linear-gradient(to right, ${legend.colors.join(', ')})`
      const ends = h('p', { class: 'ramp-ends' }, [h('span', {}, [legend.from]), unseen(context.words.key.to), h('span', {}, [legend.to])])
      return [bar, ends, ...(legend.entries.length > 0 ? [list(legend.entries)] : [])]
    }
    case 'venue':
      return [list(legend.entries)]
  }
}

function renderEntry({ label, papers, color, apart }: LegendEntry, { words }: PanelContext): HTMLElement {
  const count = h('span', { class: 'count' }, [words.say.number(papers), unseen(` ${words.common.paperUnit(papers)}`)])
  return h('li', {}, [communityMark({ color, outline: apart ? 2 : 0 }), h('span', { class: 'name' }, [label]), count])
}

function createSizeKey(context: PanelContext): Panel {
  const { index, encoding, words } = context
  const choice = createChoice([words.key.size, words.key.sizeBy], offerSizings(index), words.key.sizings, 'size', context)
  const marks = h('div', { class: 'size-key' })
  return {
    element: h('div', { class: 'key' }, [choice.element, marks]),
    update() {
      choice.update()
      const { size } = encoding.drawn
      const values = encoding.sizeKey.map(({ value }) => writeSize(value, size, words))
      marks.replaceChildren(
        sizeMarks(encoding.sizeKey.map((mark, at) => ({ size: mark.size, text: values[at]! }))),
        unseen(values.join(words.reasons.betweenTerms)),
        h('span', {}, [words.key.hints[size]]),
      )
    },
  }
}

/** One of several in a list; only its name where there is nothing to choose. */
function createChoice<K extends 'color' | 'size'>(
  [heading, by]: readonly [heading: string, by: string],
  values: readonly Drawn[K][],
  names: Readonly<Record<Drawn[K], string>>,
  field: K,
  { store, words }: PanelContext,
): Panel {
  const name = h('span', { class: 'key-name', 'aria-hidden': 'true' }, [heading])
  const select = h('select', { 'aria-label': by }, values.map((value) => h('option', { value }, [names[value]])))
  select.addEventListener('change', () => {
    store.dispatch({ type: 'draw', change: { [field]: select.value } })
  })
  return {
    element: h('div', { class: 'choice' }, values.length > 1 ? [name, select] : [h('span', { class: 'key-name' }, [words.key.only(heading, names[values[0]!])])]),
    update() {
      select.value = store.state.drawn[field]
    },
  }
}

/** Which entities stand on the map as shapes of their own. */
function createShapeKey({ index, store, words }: PanelContext): Panel {
  const chips = offerShapes(index).map((kind) => ({
    kind,
    chip: button({ class: 'chip' }, [entityIcon(kind), h('span', { class: 'name' }, [words.entities.inline[kind]])], () => {
      store.dispatch({ type: 'toggle-shape', kind })
    }),
  }))
  return {
    element: h('div', { class: 'key facet', role: 'group', 'aria-label': words.key.also, hidden: chips.length === 0 }, [
      h('span', { class: 'key-name', 'aria-hidden': 'true' }, [words.key.also]),
      h('div', { class: 'chips' }, chips.map(({ chip }) => chip)),
    ]),
    update() {
      for (const { kind, chip } of chips) chip.setAttribute('aria-pressed', String(store.state.drawn.shapes.includes(kind)))
    },
  }
}
