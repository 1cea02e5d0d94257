import { toSvg } from '@paperloom/core'
import { BETWEEN_PARTS, describeMap, describeVisible } from '../appearance/wording.js'
import { cutMap } from '../state/cutMap.js'
import { isFiltering } from '../state/filters.js'
import type { PanelContext } from './context.js'
import { button, h } from './h.js'
import { icon } from './icons.js'
import { saveFile } from './saveFile.js'

/** A dialog with the ways to take a picture along. */
export interface SaveDialog {
  readonly element: HTMLDialogElement
  toggle(): void
}

/** Draws what is seen, so many times as fine as the page; undefined where nothing can be drawn. */
export type Snapshot = (density: number, caption: string) => HTMLCanvasElement | undefined

export function createSaveDialog(name: string, context: PanelContext, snapshot: Snapshot): SaveDialog {
  const { index, visible, theme, words } = context
  const wording = words.save
  const fineness = [
    [1, 'PNG'],
    [2, wording.twice],
    [4, wording.fourTimes],
  ] as const
  const fault = h('p', { class: 'none', role: 'status' })
  const savePng = (density: number): void => {
    const picture = snapshot(density, describePicture(name, context))
    if (picture === undefined) fault.textContent = wording.nothing
    picture?.toBlob((blob) => {
      if (blob === null) fault.textContent = wording.tooLarge
      else finish('map.png', blob)
    }, 'image/png')
  }
  const saveSvg = (): void => {
    const svg = toSvg(cutMap(index.map, visible()), { theme: theme().name, title: name })
    finish('map.svg', new Blob([svg], { type: 'image/svg+xml' }))
  }
  const finish = (file: string, blob: Blob): void => {
    saveFile(file, blob)
    element.close()
    context.announce(words.common.saved(file))
  }
  const choice = (text: string, save: () => void): HTMLElement => button({ class: 'action' }, [icon('save'), text], save)
  const pngs = h('div', { class: 'actions' }, fineness.map(([density, text]) => choice(text, () => {
    savePng(density)
  })))
  const element = h('dialog', { class: 'help', 'aria-labelledby': 'save-title' }, [
    h('div', { class: 'help-head' }, [
      h('h2', { id: 'save-title' }, [wording.heading]),
      button({ class: 'icon-button', title: words.common.close }, [icon('close')], () => {
        element.close()
      }),
    ]),
    h('p', {}, [wording.seen]),
    pngs,
    h('p', {}, [wording.whole]),
    h('div', { class: 'actions' }, [choice('SVG', saveSvg)]),
    fault,
  ])
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close()
  })
  return {
    element,
    toggle() {
      if (element.open) {
        element.close()
        return
      }
      fault.textContent = ''
      for (const png of pngs.querySelectorAll('button')) png.disabled = context.store.state.view === 'list'
      element.showModal()
    },
  }
}

/** One line under the picture: what it is of, what it shows, and how it can be made again. */
function describePicture(name: string, { index, store, visible, words }: PanelContext): string {
  const { drawn, filters } = store.state
  const { seed, corpusHash } = index.map.parameters
  return [
    name,
    isFiltering(filters) ? describeVisible(visible(), index, words) : describeMap(index, words),
    words.save.color(words.key.colorings[drawn.color]),
    words.save.size(words.key.sizings[drawn.size]),
    ...(typeof seed === 'number' ? [words.save.seed(seed)] : []),
    ...(typeof corpusHash === 'string' ? [words.save.corpus(corpusHash)] : []),
  ].join(BETWEEN_PARTS)
}
