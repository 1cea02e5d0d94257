import type { PaperMap } from '@paperloom/core'
import type { ThemeSetting } from './appearance/theme.js'
import type { SigmaParts } from './drawing/stage.js'
import type { Control } from './controls.js'
import { emit } from './events.js'
import { h } from './panels/h.js'
import { createNotice } from './panels/notice.js'
import { createSession, type Session } from './session.js'
import type { Action } from './state/actions.js'
import { INITIAL_STATE, type ViewState } from './state/viewState.js'
import { adoptStyles } from './styles/styleSheet.js'
import { findWords, loadWords, type OwnWordsSource, type Words } from './words/words.js'

/** How a viewer is set up; all of it can be changed later with `update`. */
export interface ViewerOptions {
  /** What the map is called in the bar. Default `Paperloom`. */
  readonly name?: string
  /** `auto` (default) follows the system. */
  readonly theme?: ThemeSetting
  /** What is selected and shown at first; what is left out is as in a new view. */
  readonly state?: Partial<ViewState>
  /**
   * In someone else's page (default) the wheel zooms after a click or with Ctrl, and keys work while the focus is
   * inside. With `false` the viewer is the page.
   */
  readonly embedded?: boolean
  /** The reader may look, hover, move and zoom, but not change what is selected and shown: the page alone does. */
  readonly readonly?: boolean
  /** What stands around the map; without it, everything. */
  readonly controls?: readonly Control[] | undefined
  /**
   * Language of words and numbers, as a BCP 47 tag: English (default), German, French, Spanish, Simplified Chinese. A tag
   * such as `de-AT` falls back to `de`, any other language to English.
   */
  readonly locale?: string
  /** Words of your own, over those of the language. */
  readonly words?: OwnWordsSource | undefined
  /**
   * The address of `layout.worker.js`, from the page on, where it does not lie beside the viewer's own file: a worker must come
   * from the page's origin, also where the viewer comes from another. Without a worker the page lays out itself.
   */
  readonly workerSrc?: string | undefined
}

/** A map on the page. */
export interface Viewer {
  readonly state: ViewState
  /** Settles when the map is drawn, or its list where nothing can be drawn. */
  readonly ready: Promise<void>
  dispatch(action: Action): void
  /** Changes any option, or the map itself; the view stays where the new map knows what it names. */
  update(partial: ViewerOptions & { readonly map?: PaperMap }): void
  /** Gives the WebGL contexts back while nobody sees the map; a picture of it stays. */
  rest(): void
  /** Draws again. The pointer or the focus on the map do the same. */
  wake(): void
  /** Takes everything away again. A second call does nothing. */
  destroy(): void
}

const DEFAULTS = {
  name: 'Paperloom',
  theme: 'auto' as ThemeSetting,
  embedded: true,
  readonly: false,
  controls: undefined as readonly Control[] | undefined,
  locale: 'en',
  words: undefined as OwnWordsSource | undefined,
  workerSrc: undefined as string | undefined,
}

/** Options that the page is built anew for. */
const RENEWING = ['map', 'name', 'embedded', 'readonly', 'controls', 'locale', 'words', 'workerSrc'] as const

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join(' ') === b.join(' '))
}

/**
 * Shows a map in an element, which gives it its size. Events (`map-ready`, `paper-select`, …) come from that element.
 */
export function createViewer(container: HTMLElement | ShadowRoot, map: PaperMap, options: ViewerOptions = {}): Viewer {
  const inElement = container instanceof HTMLElement
  const wrapper = inElement ? document.createElement('div') : undefined
  const root = wrapper === undefined ? (container as ShadowRoot) : wrapper.attachShadow({ mode: 'open' })
  const host = inElement ? container : (container as ShadowRoot).host
  if (wrapper !== undefined) {
    wrapper.style.cssText = 'display: block; position: relative; height: 100%;'
    container.append(wrapper)
  }
  adoptStyles(root)

  let current = { map, ...DEFAULTS, ...options }
  /** The view that the next session begins with; without it, that of the session before. */
  let wanted: Partial<ViewState> | undefined = options.state
  /** What is asked of a view whose words are still on their way. */
  let asked: Action[] = []
  let session: Session | undefined
  let turn = 0

  const open = (words: Words): Promise<void> => {
    const place = root.querySelector<HTMLElement>('.frame') ?? root
    const state = wanted ?? session?.store.state
    session?.destroy()
    const own = createSession({ ...current, words, state, root: place, host, load: loadSigma })
    session = own
    wanted = undefined
    for (const action of asked) own.store.dispatch(action)
    asked = []
    return own.ready.catch((error: unknown) => {
      root.querySelector('.loom')?.append(createNotice('error', words.notices.undrawn, [h('p', { lang: 'en' }, [String(error)])]))
      emit(host, 'map-error', { message: String(error), error })
    })
  }
  /** At once where the words are here, so always in English; else when they have come, and until then all stays as it is. */
  const renew = (): Promise<void> => {
    const own = ++turn
    const words = findWords(current.locale, current.words)
    if (words !== undefined) return open(words)
    return loadWords(current.locale, current.words).then((found) => (own === turn ? open(found) : undefined))
  }
  let ready = renew()
  return {
    get state() {
      return session?.store.state ?? { ...INITIAL_STATE, ...wanted }
    },
    get ready() {
      return ready
    },
    dispatch: (action) => {
      if (session === undefined) asked.push(action)
      else session.store.dispatch(action)
    },
    update(partial) {
      const renewed = session === undefined || RENEWING.some((key) => key in partial && !isSame(partial[key], current[key]))
      current = { ...current, ...partial }
      if (renewed) {
        wanted = partial.state ?? wanted
        ready = renew()
        return
      }
      if (partial.theme !== undefined) session?.setTheme(partial.theme)
      if (partial.state !== undefined) session?.store.dispatch({ type: 'restore', state: partial.state })
    },
    rest: () => {
      session?.rest()
    },
    wake: () => {
      session?.wake()
    },
    destroy() {
      turn++
      session?.destroy()
      wrapper?.remove()
    },
  }
}

/** Sigma cannot even be imported where there is no WebGL, as in Node; so it comes only when a map is drawn. */
function loadSigma(): Promise<SigmaParts> | null {
  const probe = document.createElement('canvas')
  const context = probe.getContext('webgl2')
  if (context === null) return null
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return importSigma()
}

async function importSigma(): Promise<SigmaParts> {
  const [sigma, graphology] = await Promise.all([import('sigma'), import('graphology')])
  return { SigmaClass: sigma.default, GraphClass: graphology.default }
}
