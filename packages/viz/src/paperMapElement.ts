import type { PaperMap } from '@paperloom/core'
import type { ThemeSetting } from './appearance/theme.js'
import { readControls } from './controls.js'
import { emit, type PaperMapEventMap } from './events.js'
import { h } from './panels/h.js'
import { createNotice } from './panels/notice.js'
import { readMapFile } from './readMapFile.js'
import { decodeState } from './state/urlState.js'
import { INITIAL_STATE, type ViewState } from './state/viewState.js'
import { adoptStyles } from './styles/styleSheet.js'
import { titleOf } from './titleOf.js'
import { createViewer, type Viewer } from './viewer.js'
import { watchSight, type Sight } from './watchSight.js'
import { findWords, loadWords, type OwnWordsSource, type Words } from './words/words.js'

/** Importable where there is no browser: there the class exists, but can never be made. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

const THEMES: readonly ThemeSetting[] = ['light', 'dark', 'auto']

/**
 * `<paper-map src="map.json">`: shows a map document, as JSON or as the compact `.loom`, plain or gzip. It begins when it comes near to what is seen of the page, and
 * gives its WebGL contexts back when it goes away. The element takes the height of its container; give it one.
 *
 * Attributes, each also a property: `src`, `name`, `theme` (light, dark, auto), `locale`, `readonly`, `controls`,
 * `worker-src` (`workerSrc`), `page` (the map is the page, not a part of it). Attribute `state`: the text that `state-change` gave. Properties
 * `map`, `state`, `words`, `viewer`. Slots `title` and `footer`. Events: {@link PaperMapEvents}.
 */
export class PaperMapElement extends Base {
  static readonly observedAttributes = ['src', 'name', 'theme', 'state', 'locale', 'readonly', 'controls', 'worker-src', 'page']

  #map: PaperMap | null = null
  #viewer: Viewer | undefined
  #state: ViewState = INITIAL_STATE
  #own: OwnWordsSource | undefined
  #notice: HTMLElement | undefined
  #saying: ((words: Words) => HTMLElement) | undefined
  #waiting = false
  #reload = false
  #load: AbortController | undefined
  #sight: Sight | undefined

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

  /** What is selected and shown. It takes a text of the attribute `state` too. */
  get state(): ViewState {
    return this.#viewer?.state ?? this.#state
  }

  set state(state: ViewState | string) {
    this.#state = typeof state === 'string' ? decodeState(state) : state
    this.#viewer?.update({ state: this.#state })
  }

  /** Words of your own, over those of the language; undefined for none. */
  get words(): OwnWordsSource | undefined {
    return this.#own
  }

  set words(words: OwnWordsSource | undefined) {
    this.#own = words
    this.#schedule()
  }

  /** The viewer inside, once there is a map. */
  get viewer(): Viewer | undefined {
    return this.#viewer
  }

  get src(): string | null {
    return this.getAttribute('src')
  }

  set src(src: string | null) {
    this.#reflect('src', src)
  }

  get name(): string | null {
    return this.getAttribute('name')
  }

  set name(name: string | null) {
    this.#reflect('name', name)
  }

  get theme(): ThemeSetting {
    return THEMES.find((theme) => theme === this.getAttribute('theme')) ?? 'auto'
  }

  set theme(theme: ThemeSetting | null) {
    this.#reflect('theme', theme)
  }

  /** Language of words and numbers; else that of the page around. */
  get locale(): string {
    return this.getAttribute('locale') ?? (this.closest<HTMLElement>('[lang]')?.lang || 'en')
  }

  set locale(locale: string | null) {
    this.#reflect('locale', locale)
  }

  get readonly(): boolean {
    return this.hasAttribute('readonly')
  }

  set readonly(readonly: boolean) {
    this.toggleAttribute('readonly', readonly)
  }

  /** What stands around the map, between spaces; null for everything. See {@link CONTROLS}. */
  get controls(): string | null {
    return this.getAttribute('controls')
  }

  set controls(controls: string | null) {
    this.#reflect('controls', controls)
  }

  /** The address of `layout.worker.js`; null where it lies beside the viewer's own file. */
  get workerSrc(): string | null {
    return this.getAttribute('worker-src')
  }

  set workerSrc(workerSrc: string | null) {
    this.#reflect('worker-src', workerSrc)
  }

  get page(): boolean {
    return this.hasAttribute('page')
  }

  set page(page: boolean) {
    this.toggleAttribute('page', page)
  }

  connectedCallback(): void {
    if (this.shadowRoot === null) {
      const root = this.attachShadow({ mode: 'open' })
      adoptStyles(root)
      const footer = h('footer', { class: 'footer', part: 'footer' }, [h('slot', { name: 'footer' })])
      root.append(h('div', { class: 'frame' }, [footer]))
    }
    this.#reload = this.#map === null
    this.#sight = watchSight(this, {
      near: () => {
        this.#viewer?.wake()
        this.#schedule()
      },
      away: () => this.#viewer?.rest(),
    })
    this.#schedule()
  }

  disconnectedCallback(): void {
    this.#sight?.end()
    this.#load?.abort()
    this.#state = this.state
    this.#close()
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return
    if (name === 'state') this.state = value ?? ''
    if (name === 'src') this.#reload = true
    this.#schedule()
  }

  /** Its own events come with the type of their detail. */
  override addEventListener<K extends keyof PaperMapEventMap>(
    type: K,
    listener: (this: PaperMapElement, event: PaperMapEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void
  override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListener, options)
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  /** Several changes in one turn are one change. */
  #schedule(): void {
    if (this.#waiting || !this.isConnected) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      if (this.isConnected && this.#sight?.wasNear === true) this.#refresh()
    })
  }

  #refresh(): void {
    if (this.#reload) {
      this.#reload = false
      void this.#fetch(this.src)
    } else if (this.#map !== null) this.#show(this.#map)
    else this.#say(this.#saying)
  }

  async #fetch(src: string | null): Promise<void> {
    this.#load?.abort()
    if (src === null) return
    const load = new AbortController()
    this.#load = load
    this.#say(({ notices }) => createNotice('loading', notices.loading))
    try {
      const response = await fetch(new URL(src, this.baseURI), { signal: load.signal })
      if (!response.ok) throw new Error(`the server answers ${response.status} for ${src}`)
      const value = await readMapFile(new Uint8Array(await response.arrayBuffer()))
      if (load.signal.aborted) return
      this.#map = value
      this.#show(value)
    } catch (error) {
      if (!load.signal.aborted) this.#fail(src, error)
    }
  }

  #show(map: PaperMap): void {
    this.#say(undefined)
    const options = {
      name: this.name ?? titleOf(map) ?? 'Paperloom',
      theme: this.theme,
      embedded: !this.page,
      readonly: this.readonly,
      controls: readControls(this.controls),
      locale: this.locale,
      words: this.#own,
      workerSrc: this.workerSrc ?? undefined,
    }
    if (map.papers.length === 0) {
      this.#close()
      this.#say((words) => createNotice('empty', words.notices.empty, [explainEmpty(map, words)]))
    } else if (this.#viewer === undefined) this.#viewer = createViewer(this.shadowRoot!, map, { ...options, state: this.#state })
    else this.#viewer.update({ map, ...options })
  }

  #fail(src: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    this.#close()
    this.#say(({ notices }) =>
      createNotice('error', notices.unreadable, [h('p', { lang: 'en' }, [message]), h('p', {}, [notices.checkBefore, h('code', {}, [src])])]),
    )
    emit(this, 'map-error', { message, error })
  }

  /** A page in place of the map, as soon as there are words for it; nothing takes it away. */
  #say(make: ((words: Words) => HTMLElement) | undefined): void {
    this.#saying = make
    this.#notice?.remove()
    this.#notice = undefined
    if (make === undefined) return
    const words = findWords(this.locale, this.#own)
    if (words !== undefined) this.#put(make(words), words.lang)
    else {
      void loadWords(this.locale, this.#own).then((found) => {
        if (this.#saying === make && this.#notice === undefined) this.#put(make(found), found.lang)
      })
    }
  }

  #put(notice: HTMLElement, lang: string): void {
    const dark = this.theme === 'dark' || (this.theme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches)
    this.#notice = h('div', { class: 'loom', 'data-theme': dark ? 'dark' : 'light', lang }, [notice])
    this.shadowRoot?.querySelector('.frame')?.append(this.#notice)
  }

  #close(): void {
    this.#viewer?.destroy()
    this.#viewer = undefined
    this.#say(undefined)
  }
}

/** The reason is what core says, in English. */
function explainEmpty({ report }: PaperMap, { notices }: Words): HTMLElement {
  if (report.read === 0) return h('p', {}, [notices.nothingRead])
  const [first] = report.issues
  const reason = first === undefined ? notices.noReason : h('span', { lang: 'en' }, [first.message])
  return h('p', {}, [notices.noneKeptBefore(report.read), reason, '.'])
}
