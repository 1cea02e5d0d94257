import type { PathStep } from '@paperloom/core'
import { describeReason, reasonsOf, shortTitle, writeWeight } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { threadMark } from './icons.js'
import { paperRow, unseen } from './parts.js'

const REASONS_SHOWN = 3

/** The way from one paper to another: each paper, and between two the reasons of the link that ties them. */
export function renderPath(source: string, target: string, context: PanelContext): readonly Node[] {
  const { index, store, words } = context
  const title = (id: string): string => shortTitle(index.papers.get(id)!.title)
  const steps = index.pathBetween(source, target)
  const direct = index.linkBetween(source, target) !== undefined
  const links = steps === null ? 0 : steps.length - 1
  const head = [
    h('p', { class: 'eyebrow' }, [steps === null ? words.path.none : words.path.eyebrow(links)]),
    h('h2', { tabindex: -1 }, [words.path.from(title(source), title(target))]),
  ]
  const actions = h('div', { class: 'actions' }, [
    button({ class: 'action' }, [direct ? words.paper.why : words.path.whyNot], () => {
      store.dispatch({ type: 'open-link', source, target })
    }),
    steps !== null && steps.length > 2 && button({ class: 'action' }, [words.path.select], () => {
      store.dispatch({ type: 'select-papers', ids: steps.map(({ paper }) => paper) })
    }),
  ])
  if (steps === null) {
    return [...head, h('p', { class: 'meta' }, [words.path.apart]), actions]
  }
  return [
    ...head,
    h('p', { class: 'meta' }, [words.path.hint]),
    actions,
    h('ol', { class: 'path' }, steps.map((step, at) => renderStep(step, steps[at - 1]?.paper, context))),
  ]
}

function renderStep({ paper, link }: PathStep, before: string | undefined, context: PanelContext): HTMLElement {
  const { index, store, theme, words } = context
  if (link === null || before === undefined) return h('li', {}, [paperRow(paper, context)])
  const reasons = reasonsOf(link, index, words)
  const lines = reasons.slice(0, REASONS_SHOWN).map((reason) => h('span', {}, [threadMark(theme().linkKinds[reason.kind]), describeReason(reason, words)]))
  const rest = reasons.length - REASONS_SHOWN
  const why = button(
    { class: 'hop', title: words.path.open },
    [
      unseen(words.path.becauseBefore),
      h('span', { class: 'hop-reasons' }, [...lines, rest > 0 && h('span', { class: 'rest' }, [words.common.andMore(rest)])]),
      h('span', { class: 'count' }, [unseen(words.path.weightBefore), writeWeight(link.weight, words)]),
    ],
    () => {
      store.dispatch({ type: 'open-link', source: before, target: paper })
    },
  )
  return h('li', {}, [why, paperRow(paper, context)])
}
