import { COLORING_WORDS, createColorLegend, SIZING_HINTS, SIZING_WORDS, writeSize } from '../appearance/legend.js'
import { ENTITY_WORDS, writeCount } from '../appearance/wording.js'
import { offerColorings, offerShapes, offerSizings, type Drawn } from '../state/drawn.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { communityMark, entityIcon, sizeMarks } from './icons.js'
import { unseen } from './parts.js'

/** What colour and size say, and what else can stand on the map; only what the map has data for can be chosen. */
export function createKeyPanel(context: PanelContext): Panel {
  const keys = [createColorKey(context), createSizeKey(context), createShapeKey(context)]
  return {
    element: h('section', { class: 'keys', 'aria-label': 'What the map shows' }, keys.map(({ element }) => element)),
    update() {
      for (const key of keys) key.update()
    },
  }
}

function createColorKey(context: PanelContext): Panel {
  const { index, encoding, theme } = context
  const colorings = offerColorings(index)
  const choice = createChoice('Colour', colorings, COLORING_WORDS, 'color', context)
  const scale = h('div', { class: 'scale' })
  return {
    element: h('div', { class: 'key', hidden: colorings.length < 2 }, [choice.element, scale]),
    update() {
      choice.update()
      const legend = createColorLegend(encoding, theme())
      scale.hidden = legend.kind === 'community'
      scale.replaceChildren(...renderScale(legend))
    },
  }
}

function renderScale(legend: ReturnType<typeof createColorLegend>): HTMLElement[] {
  switch (legend.kind) {
    case 'community':
      return []
    case 'year': {
      const bar = h('div', { class: 'ramp', 'aria-hidden': 'true' })
      bar.style.background = `linear-gradient(to right, ${legend.colors.join(', ')})`
      const ends = h('p', { class: 'ramp-ends' }, [h('span', {}, [legend.from]), unseen(' to '), h('span', {}, [legend.to])])
      return [bar, ends, ...(legend.without.papers > 0 ? [h('ul', {}, [renderEntry({ label: 'no year', ...legend.without })])] : [])]
    }
    case 'venue':
      return [h('ul', {}, legend.entries.map(renderEntry))]
  }
}

function renderEntry({ label, papers, color }: { readonly label: string; readonly papers: number; readonly color: string }): HTMLElement {
  return h('li', {}, [communityMark({ color, outline: label === 'others' || label === 'no year' ? 2 : 0 }), h('span', { class: 'name' }, [label]), h('span', { class: 'count' }, [writeCount(papers), unseen(papers === 1 ? ' paper' : ' papers')])])
}

function createSizeKey(context: PanelContext): Panel {
  const { index, encoding } = context
  const choice = createChoice('Size', offerSizings(index), SIZING_WORDS, 'size', context)
  const marks = h('div', { class: 'size-key' })
  return {
    element: h('div', { class: 'key' }, [choice.element, marks]),
    update() {
      choice.update()
      const { size } = encoding.drawn
      const values = encoding.sizeKey.map(({ value }) => writeSize(value, size))
      marks.replaceChildren(
        sizeMarks(encoding.sizeKey.map((mark, at) => ({ size: mark.size, text: values[at]! }))),
        unseen(values.join(', ')),
        h('span', {}, [SIZING_HINTS[size]]),
      )
    },
  }
}

/** One of several in a list; only its name where there is nothing to choose. */
function createChoice<K extends 'color' | 'size'>(
  heading: string,
  values: readonly Drawn[K][],
  words: Readonly<Record<Drawn[K], string>>,
  field: K,
  { store }: PanelContext,
): Panel {
  const name = h('span', { class: 'key-name', 'aria-hidden': 'true' }, [heading])
  const select = h('select', { 'aria-label': `${heading} by` }, values.map((value) => h('option', { value }, [words[value]])))
  select.addEventListener('change', () => {
    store.dispatch({ type: 'draw', change: { [field]: select.value } })
  })
  return {
    element: h('div', { class: 'choice' }, values.length > 1 ? [name, select] : [h('span', { class: 'key-name' }, [`${heading}: ${words[values[0]!]}`])]),
    update() {
      select.value = store.state.drawn[field]
    },
  }
}

/** Which entities stand on the map as shapes of their own. */
function createShapeKey({ index, store }: PanelContext): Panel {
  const chips = offerShapes(index).map((kind) => ({
    kind,
    chip: button({ class: 'chip' }, [entityIcon(kind), h('span', { class: 'name' }, [ENTITY_WORDS[kind].many.toLowerCase()])], () => {
      store.dispatch({ type: 'toggle-shape', kind })
    }),
  }))
  return {
    element: h('div', { class: 'key facet', role: 'group', 'aria-label': 'Also on the map', hidden: chips.length === 0 }, [
      h('span', { class: 'key-name', 'aria-hidden': 'true' }, ['Also on the map']),
      h('div', { class: 'chips' }, chips.map(({ chip }) => chip)),
    ]),
    update() {
      for (const { kind, chip } of chips) chip.setAttribute('aria-pressed', String(store.state.drawn.shapes.includes(kind)))
    },
  }
}
