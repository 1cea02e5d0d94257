import { shortTitle, writeWeight } from '../appearance/wording.js'
import type { Subject } from '../state/viewState.js'
import type { Panel, PanelContext } from './context.js'
import { renderCommunity, renderEntity, renderSelection } from './groupDetails.js'
import { button, h } from './h.js'
import { icon } from './icons.js'
import { keepFocus } from './keepFocus.js'
import { renderLink } from './linkDetails.js'
import { renderMissingLink } from './missingLink.js'
import { renderPaper } from './paperDetails.js'
import { renderPath } from './pathDetails.js'
import { renderReadingList } from './readingList.js'

/** What is selected, in a panel of its own. */
export interface DetailsPanel extends Panel {
  /** Puts the focus on the heading; false where nothing is shown. */
  focus(): boolean
}

/** Shows what is selected, and nothing when nothing is. */
export function createDetailsPanel(context: PanelContext): DetailsPanel {
  const { store, words } = context
  const content = h('div', { class: 'body', tabindex: 0 })
  /** Where one came here by an address there is no step back but to nothing. */
  const goBack = (): void => {
    const before = store.state
    store.undo()
    if (store.state === before) store.dispatch({ type: 'clear' })
  }
  const tools = h('div', { class: 'tools' }, [
    button({ class: 'icon-button', title: words.paper.back }, [icon('back')], goBack),
    button({ class: 'icon-button', title: words.common.close }, [icon('close')], () => {
      store.dispatch({ type: 'clear' })
    }),
  ])
  const element = h('aside', { class: 'panel details', 'aria-label': words.map.details, hidden: true }, [tools, content])
  let shown = ''
  return {
    element,
    focus() {
      const heading = element.hidden ? null : content.querySelector('h2')
      heading?.focus()
      return heading !== null
    },
    update() {
      const { subject } = store.state
      element.hidden = subject.kind === 'nothing'
      element.classList.toggle('wide', subject.kind === 'link' && context.index.linkBetween(subject.source, subject.target) !== undefined)
      content.setAttribute('aria-label', nameSubject(subject, context))
      keepFocus(
        content,
        () => {
          content.replaceChildren(...renderSubject(subject, context))
        },
        () => content.querySelector('h2'),
      )
      const now = JSON.stringify(subject)
      if (now !== shown) content.scrollTop = 0
      shown = now
    },
  }
}

function renderSubject(subject: Subject, context: PanelContext): readonly Node[] {
  switch (subject.kind) {
    case 'nothing':
      return []
    case 'papers':
      return subject.ids.length === 1 ? renderPaper(subject.ids[0]!, context) : renderSelection(subject.ids, context)
    case 'link': {
      const { source, target } = subject
      const linked = context.index.linkBetween(source, target) !== undefined
      return linked ? renderLink(source, target, context) : renderMissingLink(source, target, context)
    }
    case 'path':
      return renderPath(subject.source, subject.target, context)
    case 'reading-list':
      return renderReadingList(context)
    case 'entity':
      return renderEntity(subject.id, context)
    case 'community':
      return renderCommunity(subject.id, context)
  }
}

/** What is selected, in words, as a screen reader hears it. */
export function nameSubject(subject: Subject, { index, store, words }: PanelContext): string {
  const { subjects, bar } = words
  const title = (id: string): string => shortTitle(index.papers.get(id)?.title ?? id)
  switch (subject.kind) {
    case 'nothing':
      return subjects.nothing
    case 'papers': {
      const [only, ...rest] = subject.ids
      return rest.length > 0 ? subjects.papers(subject.ids.length) : subjects.paper(title(only!), index.linksOf(only!).length)
    }
    case 'link': {
      const { source, target } = subject
      const link = index.linkBetween(source, target)
      return link === undefined ? subjects.noLink(title(source), title(target)) : subjects.link(writeWeight(link.weight, words), title(source), title(target))
    }
    case 'path': {
      const { source, target } = subject
      const steps = index.pathBetween(source, target)
      return steps === null ? subjects.noPath(title(source), title(target)) : subjects.path(steps.length - 1, title(source), title(target))
    }
    case 'reading-list':
      return bar.readingList(store.state.pins.length)
    case 'entity':
      return subjects.entity(index.entities.get(subject.id)?.name ?? '', index.papersWith(subject.id).length)
    case 'community':
      return subjects.community(index.communities.get(subject.id)?.label ?? '', index.membersOf(subject.id).length)
  }
}
