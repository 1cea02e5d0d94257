import { ENTITY_KINDS } from '@paperloom/core'
import { nameOf, writeWeight } from '../appearance/wording.js'
import { isFiltering } from '../state/filters.js'
import type { Panel, PanelContext } from './context.js'
import { createFacet } from './facet.js'
import { button, h } from './h.js'
import { entityIcon, icon, threadMark } from './icons.js'
import { createWeightPanel } from './weightPanel.js'

/** All facets of the map with their counts, but for the years, which have their place under the map or here. */
export function createFilterPanel(context: PanelContext): Panel {
  const { store, words } = context
  const clear = button({ class: 'more' }, [words.filters.clear], () => {
    store.dispatch({ type: 'clear-filters' })
  })
  const facets = [...createPaperFacets(context), createLinkFacet(context), createLeastWeight(context), createWeightPanel(context.index.facets.linkKinds, context)]
  const used = createUsedEntities(context)
  const element = h('section', { class: 'filters', 'aria-label': words.filters.heading }, [
    h('div', { class: 'filters-head' }, [h('h2', {}, [words.filters.heading]), clear]),
    used.element,
    ...facets.map((facet) => facet.element),
  ])
  return {
    element,
    update() {
      for (const facet of [used, ...facets]) facet.update()
      clear.hidden = !isFiltering(store.state.filters)
    },
  }
}

function createPaperFacets(context: PanelContext): Panel[] {
  const { index, visible, words } = context
  const { venues, papersWithKind } = index.facets
  // What every paper has tells none from another.
  const tells = ({ size }: ReadonlySet<string>): boolean => size > 0 && size < index.map.papers.length
  const kinds = ENTITY_KINDS.filter((kind) => tells(papersWithKind.get(kind)!))
  return [
    ...(kinds.length > 0
      ? [
          createFacet({
            heading: words.filters.papersWith,
            facet: 'kinds',
            values: kinds.map((kind) => ({ value: kind, name: words.entities.had[kind], mark: () => entityIcon(kind) })),
            countOf: (kind) => visible().counts.kinds.get(kind as (typeof kinds)[number]) ?? 0,
            unit: words.common.paperUnit,
          }, context),
        ]
      : []),
    ...(venues.length > 1
      ? [
          createFacet({
            heading: words.filters.venue,
            facet: 'venues',
            values: venues.map((venue) => ({ value: venue, name: venue })),
            countOf: (venue) => visible().counts.venues.get(venue) ?? 0,
            unit: words.common.paperUnit,
          }, context),
        ]
      : []),
  ]
}

/** The legend of the link kinds at the same time. */
function createLinkFacet(context: PanelContext): Panel {
  const { index, visible, theme, words } = context
  return createFacet({
    heading: words.filters.linksBy,
    facet: 'linkKinds',
    values: index.facets.linkKinds.map((kind) => ({
      value: kind,
      name: words.reasons.brief[kind],
      mark: () => threadMark(theme().linkKinds[kind]),
    })),
    countOf: (kind) => visible().counts.linkKinds.get(kind as (typeof index.facets.linkKinds)[number]) ?? 0,
    unit: words.common.linkUnit,
  }, context)
}

function createLeastWeight({ store, index, words }: PanelContext): Panel {
  const reading = h('output', { class: 'reading' })
  const input = h('input', { type: 'range', min: 0, step: 0.01, 'aria-label': words.filters.leastWeight })
  input.addEventListener('input', () => {
    store.dispatch({ type: 'filter', change: { minWeight: Number(input.value) } }, 'min-weight')
  })
  return {
    element: h('div', { class: 'facet' }, [h('h3', {}, [h('span', { 'aria-hidden': 'true' }, [words.filters.leastWeight]), reading]), input]),
    update() {
      const { minWeight } = store.state.filters
      input.max = String(Math.max(0.01, Math.floor(index.facets.heaviest * 100) / 100))
      input.value = String(minWeight)
      reading.textContent = writeWeight(minWeight, words)
    },
  }
}

/** Entities that papers have to mention: they are put in from the entity itself and taken out here. */
function createUsedEntities({ store, index, words }: PanelContext): Panel {
  const chips = h('div', { class: 'chips' })
  const element = h('div', { class: 'facet', role: 'group', 'aria-label': words.filters.papersThatUse }, [h('h3', { 'aria-hidden': 'true' }, [words.filters.papersThatUse]), chips])
  let shown: readonly string[] = []
  return {
    element,
    update() {
      const { entities } = store.state.filters
      element.hidden = entities.length === 0
      if (entities === shown) return
      shown = entities
      chips.replaceChildren(
        ...entities.map((id) => {
          const entity = index.entities.get(id)!
          return button({ class: 'chip', 'aria-pressed': 'true', 'aria-label': words.filters.leaveOut(nameOf(entity)) }, [entityIcon(entity.kind), h('span', { class: 'name' }, [nameOf(entity)]), icon('close')], () => {
            store.dispatch({ type: 'toggle-filter', facet: 'entities', value: id })
          })
        }),
      )
    },
  }
}
