import type { ThemeSetting } from './appearance/theme.js'
import { createBringYourOwn } from './bringYourOwn.js'
import { definePaperMap } from './define.js'
import { nameDocument } from './nameDocument.js'
import { decodeState } from './state/urlState.js'
import { withImports } from './words/importWords.js'
import { loadWords } from './words/words.js'
import { createBuildTasks } from './worker/buildTasks.js'

/** The hosted page: `?src=` names the map, `?name=`, `?theme=` and `?locale=` how it is shown, `#…` what is selected. Papers can be brought. */
async function start(): Promise<void> {
  definePaperMap()
  const parameters = new URLSearchParams(location.search)
  const src = parameters.get('src')
  const element = document.createElement('paper-map')
  const words = withImports(await loadWords(parameters.get('locale') ?? document.documentElement.lang))
  document.documentElement.lang = words.lang
  const page = document.createElement('div')
  page.className = 'page'
  for (const name of ['name', 'theme', 'locale']) {
    const value = parameters.get(name)
    if (value !== null) element.setAttribute(name, value)
  }
  element.setAttribute('page', '')
  element.setAttribute('src', src ?? 'map.json')
  element.state = decodeState(location.hash)
  element.addEventListener('state-change', ({ detail: { text, continues } }) => {
    if (text === location.hash.slice(1)) return
    const address = text === '' ? location.pathname + location.search : `#${text}`
    if (continues) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  })
  const own = createBringYourOwn(page, {
    current: () => element.map,
    show(map, name) {
      if (name !== null) element.setAttribute('name', name)
      element.hidden = false
      element.state = ''
      element.map = map
    },
    theme: () => (element.dataset['shownTheme'] as ThemeSetting | undefined) ?? element.theme,
    tasks: createBuildTasks(),
    words,
  })
  element.addEventListener('map-ready', () => {
    nameDocument(element)
    own.offer()
  })
  element.addEventListener('map-error', () => {
    if (src !== null || element.map !== null) return
    element.hidden = true
    own.welcome()
  })
  new MutationObserver(own.paint).observe(element, { attributeFilter: ['data-shown-theme', 'theme'] })
  addEventListener('popstate', () => {
    element.state = decodeState(location.hash)
  })
  document.body.append(element, page)
}

void start()
