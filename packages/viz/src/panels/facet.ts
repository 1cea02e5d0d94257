import type { ListFacet } from '../state/filters.js'
import type { Panel, PanelContext } from './context.js'
import { button, h } from './h.js'
import { unseen } from './parts.js'

/** A value that can be filtered by. */
export interface FacetValue {
  readonly value: string
  readonly name: string
  /** Drawn anew with each theme. */
  readonly mark?: () => Node
}

interface FacetOptions {
  readonly heading: string
  readonly facet: ListFacet
  readonly values: readonly FacetValue[]
  /** Papers or links with a value, were it chosen too. */
  readonly countOf: (value: string) => number
  /** What is counted, for a screen reader. */
  readonly unit: (count: number) => string
}

const SHOWN_AT_FIRST = 6

/** The values of a facet as buttons that stay down, each with its count; a value that would leave nothing is off. */
export function createFacet({ heading, facet, values, countOf, unit }: FacetOptions, { store, words }: PanelContext): Panel {
  const chips = values.map(({ value, name, mark }) => {
    const sign = h('span', { class: 'sign' })
    const count = h('span', { class: 'count' })
    const chip = button({ class: 'chip' }, [mark !== undefined && sign, h('span', { class: 'name' }, [name]), count], () => {
      store.dispatch({ type: 'toggle-filter', facet, value })
    })
    return { value, chip, count, paint: () => mark !== undefined && sign.replaceChildren(mark()) }
  })
  let opened = chips.length <= SHOWN_AT_FIRST + 1
  const more = button({ class: 'more' }, [words.common.more(chips.length - SHOWN_AT_FIRST)], () => {
    opened = true
    update()
    chips[SHOWN_AT_FIRST]?.chip.focus()
  })
  const element = h('div', { class: 'facet', role: 'group', 'aria-label': heading }, [
    h('h3', { 'aria-hidden': 'true' }, [heading]),
    h('div', { class: 'chips' }, [...chips.map(({ chip }) => chip), more]),
  ])
  const update = (): void => {
    const chosen: readonly string[] = store.state.filters[facet]
    for (const [at, { value, chip, count, paint }] of chips.entries()) {
      const pressed = chosen.includes(value)
      chip.hidden = !opened && at >= SHOWN_AT_FIRST && !pressed
      if (chip.hidden) continue
      const number = countOf(value)
      paint()
      chip.setAttribute('aria-pressed', String(pressed))
      chip.disabled = number === 0 && !pressed
      count.replaceChildren(words.say.number(number), unseen(` ${unit(number)}`))
    }
    more.hidden = opened
  }
  return { element, update }
}
