import type { Words } from '../words/words.js'
import { button, h } from './h.js'
import { icon } from './icons.js'

/** A dialog with the keys. */
export interface Help {
  readonly element: HTMLDialogElement
  toggle(): void
}

type HelpName = keyof Words['help']['keys']

/** Keys as they are printed, and what they do. */
const KEYS: readonly (readonly [keys: readonly string[], what: HelpName])[] = [
  [['/'], 'search'],
  [['click'], 'select'],
  [['doubleClick'], 'focus'],
  [['←', '→', '↑', '↓'], 'walk'],
  [['[', ']'], 'links'],
  [['Enter'], 'open'],
  [['Esc'], 'back'],
  [['+', '−', '0'], 'zoom'],
  [['1', '2', '3'], 'steps'],
  [['p'], 'path'],
  [['s'], 'keep'],
  [['d'], 'save'],
  [['e'], 'shapes'],
  [['f'], 'filters'],
  [['l'], 'list'],
  [['g'], 'legend'],
  [['t'], 'theme'],
  [['u'], 'undo'],
  [['r'], 'reset'],
  [['y'], 'years'],
  [['?'], 'help'],
]

export function createHelp({ help, common }: Words): Help {
  const nameOf = (key: string): string => (key === 'click' || key === 'doubleClick' ? help[key] : key)
  const rows = KEYS.flatMap(([keys, what]) => [h('dt', {}, keys.map((key) => h('kbd', {}, [nameOf(key)]))), h('dd', {}, [help.keys[what]])])
  const element = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' }, [
    h('div', { class: 'help-head' }, [
      h('h2', { id: 'help-title' }, [help.heading]),
      button({ class: 'icon-button', title: common.close }, [icon('close')], () => {
        element.close()
      }),
    ]),
    h('p', {}, [help.about, help.threads]),
    h('p', { class: 'for-touch' }, [help.forTouch]),
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
