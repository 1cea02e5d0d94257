import { button, h } from './h.js'
import { icon } from './icons.js'

/** A dialog with the keys. */
export interface Help {
  readonly element: HTMLDialogElement
  toggle(): void
}

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Search'],
  [['Click'], 'Select a paper; with Shift add it'],
  [['Double click'], 'Focus on its neighbourhood'],
  [['←', '→', '↑', '↓'], 'Walk from paper to paper on the map'],
  [['Enter'], 'Open the paper that is lit'],
  [['Esc'], 'Step back to the whole map'],
  [['+', '−', '0'], 'Zoom in, zoom out, fit'],
  [['l'], 'Map or list'],
  [['g'], 'Fold the legend'],
  [['t'], 'Light or dark'],
  [['u'], 'Back; with Shift forward'],
  [['?'], 'This help'],
]

export function createHelp(): Help {
  const rows = KEYS.flatMap(([keys, what]) => [h('dt', {}, keys.map((key) => h('kbd', {}, [key]))), h('dd', {}, [what])])
  const element = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' }, [
    h('div', { class: 'help-head' }, [
      h('h2', { id: 'help-title' }, ['Reading the map']),
      button({ class: 'icon-button', title: 'Close' }, [icon('close')], () => {
        element.close()
      }),
    ]),
    h('p', {}, [
      'Each disc is a paper, each tinted region a community of papers that share concepts, methods, datasets, code or words. ',
      'Near a paper the threads appear that tie it to others; every thread can be opened down to the words that made it.',
    ]),
    h('dl', {}, rows),
  ])
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close()
  })
  return {
    element,
    toggle() {
      if (element.open) element.close()
      else element.showModal()
    },
  }
}
