import type { MapPaper, PaperMap } from '@paperloom/core'
import { createLiveEncoding } from './appearance/encoding.js'
import { resolveTheme, type Theme, type ThemeSetting } from './appearance/theme.js'
import { writeControls, type Control } from './controls.js'
import { createRestingStage, type RestingStage } from './drawing/restingStage.js'
import type { Look } from './drawing/look.js'
import type { SigmaParts } from './drawing/stage.js'
import { emit } from './events.js'
import { withHostColors } from './hostTheme.js'
import type { PanelContext } from './panels/context.js'
import { describeChange } from './panels/describeChange.js'
import { h } from './panels/h.js'
import { listenForLasso } from './panels/lasso.js'
import { createRemaking } from './remaking.js'
import { listenForKeys } from './sessionKeys.js'
import { createShell } from './shell.js'
import { findEmphasis, type Emphasis, type Hover } from './state/emphasis.js'
import { findInside } from './state/findInside.js'
import { createLiveIndex } from './state/liveIndex.js'
import { lockStore } from './state/lockStore.js'
import { neighboursToSee } from './state/neighboursToSee.js'
import { papersOf } from './state/papersOf.js'
import { createStore, type Store } from './state/store.js'
import { turnUpright } from './state/turnUpright.js'
import { encodeState } from './state/urlState.js'
import type { ViewState } from './state/viewState.js'
import { findVisible, type Visible } from './state/visible.js'
import { createWalk } from './walking.js'
import type { Words } from './words/words.js'

/** What a session is made of. */
export interface SessionParts {
  readonly map: PaperMap
  readonly name: string
  readonly theme: ThemeSetting
  readonly state: Partial<ViewState> | undefined
  readonly embedded: boolean
  readonly readonly: boolean
  readonly controls: readonly Control[] | undefined
  readonly words: Words
  readonly workerSrc: string | undefined
  /** Where the page goes. */
  readonly root: ShadowRoot | HTMLElement
  /** What events come from. */
  readonly host: Element
  /** Null where there is no WebGL. */
  readonly load: () => Promise<SigmaParts> | null
}

/** One map on the page, from its first line to its end. */
export interface Session {
  readonly store: Store
  readonly ready: Promise<void>
  setTheme(theme: ThemeSetting): void
  /** Gives the WebGL contexts back; a picture stays. */
  rest(): void
  wake(): void
  destroy(): void
}

export function createSession(parts: SessionParts): Session {
  const { root, host } = parts
  const map = turnUpright(parts.map, parts.host.clientWidth, parts.host.clientHeight)
  const index = createLiveIndex(map)
  const own = createStore(index, parts.state)
  const encoding = createLiveEncoding(index, own.state.drawn)
  const store = parts.readonly ? lockStore(own) : own
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)')
  const live = h('div', { class: 'live', 'aria-live': 'polite' })
  let setting = parts.theme
  let hover: Hover | null = null
  let stage: RestingStage | undefined
  let ended = false
  let stopLasso: (() => void) | undefined

  let shown = withHostColors(resolveTheme(setting, dark.matches), host)
  const theme = (): Theme => shown
  let passing = { filters: store.state.filters, visible: findVisible(store.state.filters, index) }
  const visible = (): Visible => {
    const { filters } = store.state
    if (passing.filters !== filters) passing = { filters, visible: findVisible(filters, index) }
    return passing.visible
  }
  let found: { readonly of: readonly [ViewState, Hover | null, Visible]; readonly emphasis: Emphasis } | undefined
  /** The same object as long as nothing has changed: whoever draws sees that there is nothing to draw. */
  const emphasis = (): Emphasis => {
    const of = [store.state, hover, visible()] as const
    if (found === undefined || of.some((part, at) => part !== found?.of[at])) found = { of, emphasis: findEmphasis(of[0], of[1], index, of[2]) }
    return found.emphasis
  }
  const look = (): Look => ({ theme: theme(), emphasis: emphasis(), drawn: store.state.drawn })
  const showLook = (): void => {
    stage?.show(look())
  }
  const setHover = (next: Hover | null): void => {
    hover = next
    showLook()
    shell.card.hide()
    const at = next?.kind === 'paper' ? next.id : next?.kind === 'link' ? index.endsOf(next.link).source : undefined
    const place = next?.kind === 'entity' ? stage?.entities().find(({ id }) => id === next.id) : at === undefined ? undefined : stage?.whereIs(at)
    if (next === null || place === undefined || !fromStage) return
    const around = [...(findEmphasis(store.state, next, index, visible()).lit ?? [])].flatMap((id) => stage?.whereIs(id) ?? [])
    shell.card.show(next, { ...place, around, width: shell.stage.clientWidth, height: shell.stage.clientHeight, insets: shell.insets() })
  }
  /** Only what is hovered on the map gets a card: in a panel everything is said already. */
  let fromStage = false
  const hoverOnStage = (next: Hover | null): void => {
    fromStage = true
    setHover(next)
    fromStage = false
  }
  const context: PanelContext = {
    index,
    encoding,
    store,
    words: parts.words,
    theme,
    visible,
    waiting: () => remaking.waiting,
    hover: setHover,
    announce(text) {
      live.textContent = text
    },
  }
  const setTheme = (next: ThemeSetting): void => {
    setting = next
    shown = withHostColors(resolveTheme(setting, dark.matches), host)
    host.setAttribute('data-shown-theme', shown.name)
    shell.update()
    showLook()
  }
  const toggleTheme = (): void => {
    setTheme(theme().name === 'dark' ? 'light' : 'dark')
  }
  const cover = (covered: boolean): void => {
    host.toggleAttribute('data-covered', covered)
  }
  const zoom = (factor: number): void => {
    stage?.zoom(factor)
  }
  const fit = (): void => {
    const { shown } = look().emphasis
    stage?.fit(store.state.focus === null || shown === null ? undefined : [...shown])
  }
  const shell = createShell(parts.name, context, { zoom, fit, toggleTheme, relayout: showLook, resized: () => stage?.settle(), cover, snapshot: (density, caption) => stage?.snapshot(density, caption) }, live)

  const shownPapers = (): readonly MapPaper[] => {
    const { shown } = look().emphasis
    return shown === null ? index.map.papers : index.map.papers.filter(({ id }) => shown.has(id))
  }
  /** Whether a paper that is shown lies where no panel covers it. */
  const isAnySeen = (): boolean => {
    const { left, right, top, bottom } = shell.insets()
    const { clientWidth, clientHeight } = shell.stage
    return shownPapers().some(({ id }) => {
      const place = stage?.whereIs(id)
      return place !== undefined && place.x > left && place.x < clientWidth - right && place.y > top && place.y < clientHeight - bottom
    })
  }
  const walk = createWalk({
    context,
    hover: () => hover,
    shown: shownPapers,
    entities: () => (stage?.entities() ?? []).map(({ id, mapX, mapY }) => ({ id, x: mapX, y: mapY })),
    goTo(to, reveal) {
      stage?.reveal(reveal)
      hoverOnStage(to)
    },
  })
  const stopKeys = listenForKeys(parts.embedded ? shell.element : document, {
    context, shell, walk, zoom, fit, toggleTheme,
    hover: () => hover,
    forget() {
      setHover(null)
    },
  })
  const onScheme = (): void => {
    setTheme(setting)
  }
  dark.addEventListener('change', onScheme)

  const remaking = createRemaking({
    base: map,
    workerSrc: parts.workerSrc,
    index,
    encoding,
    context,
    stage: () => stage,
    look,
    forget() {
      hover = null
      passing = { filters: store.state.filters, visible: findVisible(store.state.filters, index) }
    },
    update: shell.update,
    fit,
  })
  const stopListening = store.subscribe((state, before, continues) => {
    if (state.drawn !== before.drawn) encoding.refresh(state.drawn)
    remaking.follow(state)
    // The pointer still rests on what it chose: what was asked for is shown, not the neighbours of that place.
    if (state.subject !== before.subject) {
      hover = null
      shell.card.hide()
    }
    shell.update()
    showLook()
    if (state.focus !== before.focus || state.steps !== before.steps) fit()
    else if (state.subject !== before.subject) stage?.reveal(papersOf(state, before, index), neighboursToSee(state, index, visible()))
    else if (state.filters !== before.filters && !isAnySeen()) stage?.reveal(shownPapers().map(({ id }) => id))
    context.announce(describeChange(state, before, context))
    tell(host, state, before, continues)
  })

  markShell(shell.element, parts)
  host.setAttribute('data-shown-theme', shown.name)
  root.append(shell.element)
  shell.update()
  remaking.follow(store.state)
  const begin = async (): Promise<void> => {
    const loading = parts.load()
    if (loading === null) {
      shell.explain(parts.words.map.noDrawing)
      own.dispatch({ type: 'show', view: 'list' })
    } else {
      const sigma = await loading
      if (ended) return
      stage = createRestingStage({
        container: shell.stage, index, encoding, parts: sigma, look: look(),
        insets: shell.insets,
        motion: () => !calm.matches,
        wheel: parts.embedded ? 'engaged' : 'always',
        events: {
          hover: hoverOnStage,
          pick: (id, add) => {
            store.dispatch({ type: 'select-paper', id, add })
          },
          focus: (id) => {
            store.dispatch({ type: 'focus-paper', id })
          },
          pickEntity: (id) => {
            store.dispatch({ type: 'select-entity', id })
          },
          openLink: (link) => {
            const { source, target } = index.endsOf(link)
            store.dispatch({ type: 'open-link', source, target })
          },
          clear: () => {
            store.dispatch({ type: 'clear' })
          },
          move: shell.card.hide,
        },
      })
      if (store.state.focus !== null) fit()
      const drawn = stage
      stopLasso = listenForLasso(shell.stage, {
        choose(outline) {
          const places = shownPapers().flatMap(({ id }) => {
            const place = drawn.whereIs(id)
            return place === undefined ? [] : [{ id, ...place }]
          })
          store.dispatch({ type: 'select-papers', ids: findInside(places, outline), add: true })
        },
        hold: drawn.letGo,
        add: ({ x, y }) => {
          drawn.addAt(x, y)
        },
      })
    }
    emit(host, 'map-ready', { papers: map.papers.length, communities: map.communities.length, drawn: stage !== undefined })
  }

  return {
    store: own,
    ready: begin(),
    setTheme,
    rest: () => stage?.rest(),
    wake: () => stage?.wake(),
    destroy() {
      if (ended) return
      ended = true
      stopListening()
      remaking.destroy()
      dark.removeEventListener('change', onScheme)
      stopKeys()
      stopLasso?.()
      stage?.destroy()
      shell.destroy()
      for (const name of ['data-covered', 'data-shown-theme']) host.removeAttribute(name)
    },
  }
}

/** What the style sheet and a screen reader need to know of the page around. */
function markShell(element: HTMLElement, { readonly, controls, words }: SessionParts): void {
  element.lang = words.lang
  element.toggleAttribute('data-readonly', readonly)
  if (controls !== undefined) element.dataset['controls'] = writeControls(controls)
}

function tell(host: EventTarget, state: ViewState, before: ViewState, continues: boolean): void {
  emit(host, 'state-change', { state, text: encodeState(state), continues })
  const { subject } = state
  if (subject === before.subject) return
  if (subject.kind === 'papers') emit(host, 'paper-select', { ids: subject.ids })
  if (subject.kind === 'entity') emit(host, 'entity-select', { id: subject.id })
  if (subject.kind === 'link') emit(host, 'link-open', { source: subject.source, target: subject.target })
}

