import { definePaperMap } from './define.js'
import { h } from './panels/h.js'
import { createNotice } from './panels/notice.js'
import { decodeState } from './state/urlState.js'
import { adoptStyles } from './styles/styleSheet.js'

/** The hosted page: `?src=` names the map, `?name=` and `?theme=` how it is shown, `#…` what is selected. */
function start(): void {
  definePaperMap()
  const parameters = new URLSearchParams(location.search)
  const src = parameters.get('src')
  const element = document.createElement('paper-map')
  for (const name of ['name', 'theme']) {
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
  element.addEventListener('map-error', () => {
    if (src === null) {
      element.remove()
      showWelcome()
    }
  })
  addEventListener('popstate', () => {
    element.state = decodeState(location.hash)
  })
  document.body.append(element)
}

/** Neither an address nor a `map.json` beside the page: what to do next. */
function showWelcome(): void {
  const host = document.createElement('div')
  host.className = 'page'
  const root = host.attachShadow({ mode: 'open' })
  adoptStyles(root)
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const notice = createNotice('empty', 'No map here yet', [
    h('p', {}, ['Build one from your papers and put it beside this page as ', h('code', {}, ['map.json']), ', or name it in the address.']),
    h('pre', {}, ['npx paperloom build papers.txt --out map.json\n', 'index.html?src=map.json']),
  ])
  root.append(h('div', { class: 'loom', 'data-theme': dark ? 'dark' : 'light' }, [notice]))
  document.body.append(host)
}

start()
