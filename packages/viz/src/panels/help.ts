import { button, h } from './h.js'
import { icon } from './icons.js'

/** A dialog with the keys. */
export interface Help {
  readonly element: HTMLDialogElement
  toggle(): void
}

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Search'],
  [['Click'], 'Select a paper; with Shift add it, or draw a line around several'],
  [['Double click'], 'Focus on its neighbourhood'],
  [['←', '→', '↑', '↓'], 'Walk over the map'],
  [['[', ']'], 'Go through its neighbours by the weight of the link'],
  [['Enter'], 'Open what is lit'],
  [['Esc'], 'Step back to the whole map'],
  [['+', '−', '0'], 'Zoom in, zoom out, fit'],
  [['1', '2', '3'], 'Focus on so many steps around the selected paper'],
  [['p'], 'Path from the selected paper to the next one chosen'],
  [['s'], 'Keep the selected paper on the reading list'],
  [['d'], 'Save a picture'],
  [['e'], 'Concepts, methods, datasets and code on the map'],
  [['f'], 'Filters'],
  [['l'], 'Map or list'],
  [['g'], 'Fold the legend'],
  [['t'], 'Light or dark'],
  [['u'], 'Undo; with Shift redo'],
  [['r'], 'Begin again with the whole map'],
  [['y'], 'Papers on an axis of years'],
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
    h('p', { class: 'for-touch' }, ['Tap a paper or a thread to open it; zoom with two fingers. The keys below are for a keyboard.']),
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
