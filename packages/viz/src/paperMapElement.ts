import { parseMap, type PaperMap } from '@paperloom/core'
import type { ThemeSetting } from './appearance/theme.js'
import { emit } from './events.js'
import { h } from './panels/h.js'
import { createNotice } from './panels/notice.js'
import { decodeState } from './state/urlState.js'
import { INITIAL_STATE, type ViewState } from './state/viewState.js'
import { adoptStyles } from './styles/styleSheet.js'
import { createViewer, type Viewer } from './viewer.js'

/** Importable where there is no browser: there the class exists, but can never be made. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

const THEMES: readonly ThemeSetting[] = ['light', 'dark', 'auto']

/**
 * `<paper-map src="map.json">`: shows a map document. Attributes: `src`, `name`, `theme` (light, dark, auto), `state`
 * (as `state-change` gives it), `page` (the map is the page, not a part of it). Properties: `map`, `state`, `viewer`.
 * The element takes the height of its container; give it one.
 */
export class PaperMapElement extends Base {
  static readonly observedAttributes = ['src', 'name', 'theme', 'state', 'page']

  #map: PaperMap | null = null
  #viewer: Viewer | undefined
  #state: ViewState = INITIAL_STATE
  #notice: HTMLElement | undefined
  #waiting = false
  #reload = false
  #load: AbortController | undefined

  /** The map that is shown. Set it to show a map that needs no fetching. */
  get map(): PaperMap | null {
    return this.#map
  }

  set map(map: PaperMap | null) {
    this.#load?.abort()
    this.#map = map
    this.#reload = false
    this.#schedule()
  }

  /** What is selected and shown. */
  get state(): ViewState {
    return this.#viewer?.state ?? this.#state
  }

  set state(state: ViewState) {
    this.#state = state
    this.#viewer?.update({ state })
  }

  /** The viewer inside, once there is a map. */
  get viewer(): Viewer | undefined {
    return this.#viewer
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    adoptStyles(root)
    this.#reload = this.#map === null
    this.#schedule()
  }

  disconnectedCallback(): void {
    this.#load?.abort()
    this.#state = this.state
    this.#close()
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return
    if (name === 'state') this.state = decodeState(value ?? '')
    if (name === 'src') this.#reload = true
    this.#schedule()
  }

  /** Several changes in one turn are one change. */
  #schedule(): void {
    if (this.#waiting || !this.isConnected) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      if (this.isConnected) this.#refresh()
    })
  }

  #refresh(): void {
    if (this.#reload) {
      this.#reload = false
      void this.#fetch(this.getAttribute('src'))
    } else if (this.#map !== null) this.#show(this.#map)
  }

  async #fetch(src: string | null): Promise<void> {
    this.#load?.abort()
    if (src === null) return
    const load = new AbortController()
    this.#load = load
    this.#say(createNotice('loading', 'Reading the map'))
    try {
      const response = await fetch(new URL(src, this.baseURI), { signal: load.signal })
      if (!response.ok) throw new Error(`the server answers ${response.status} for ${src}`)
      const { value } = parseMap(await response.text())
      if (load.signal.aborted) return
      this.#map = value
      this.#show(value)
    } catch (error) {
      if (!load.signal.aborted) this.#fail(src, error)
    }
  }

  #show(map: PaperMap): void {
    this.#say(undefined)
    const options = { name: this.getAttribute('name') ?? titleOf(map) ?? 'Paperloom', theme: this.#theme(), embedded: !this.hasAttribute('page') }
    if (map.papers.length === 0) {
      this.#close()
      this.#say(createNotice('empty', 'This map has no papers', [h('p', {}, [explainEmpty(map)])]))
    } else if (this.#viewer === undefined) this.#viewer = createViewer(this.shadowRoot!, map, { ...options, state: this.#state })
    else this.#viewer.update({ map, ...options })
  }

  #fail(src: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    this.#close()
    this.#say(
      createNotice('error', 'This map could not be read', [
        h('p', {}, [message]),
        h('p', {}, ['The address should lead to a map that Paperloom wrote: ', h('code', {}, [src])]),
      ]),
    )
    emit(this, 'map-error', { message, error })
  }

  #say(notice: HTMLElement | undefined): void {
    this.#notice?.remove()
    this.#notice = undefined
    if (notice === undefined) return
    const dark = this.#theme() === 'dark' || (this.#theme() === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches)
    this.#notice = h('div', { class: 'loom', 'data-theme': dark ? 'dark' : 'light' }, [notice])
    this.shadowRoot?.append(this.#notice)
  }

  #theme(): ThemeSetting {
    return THEMES.find((theme) => theme === this.getAttribute('theme')) ?? 'auto'
  }

  #close(): void {
    this.#viewer?.destroy()
    this.#viewer = undefined
    this.#say(undefined)
  }
}

/** A map may carry a title of its own. */
function titleOf(map: PaperMap): string | undefined {
  const { title } = map as { readonly title?: unknown }
  return typeof title === 'string' && title.trim() !== '' ? title : undefined
}

function explainEmpty({ report }: PaperMap): string {
  if (report.read === 0) return 'Nothing was read when it was built. Build it again from a file with papers in it.'
  return `${report.read} records were read when it was built, and none could be kept: ${report.issues[0]?.message ?? 'no reason was given'}.`
}

