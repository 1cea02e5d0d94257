import { toSvg } from '@paperloom/core'
import { COLORING_WORDS, SIZING_WORDS } from '../appearance/legend.js'
import { describeMap, describeVisible } from '../appearance/wording.js'
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

const FINENESS = [
  [1, 'PNG'],
  [2, 'PNG, twice as fine'],
  [4, 'PNG, four times as fine'],
] as const

export function createSaveDialog(name: string, context: PanelContext, snapshot: Snapshot): SaveDialog {
  const { index, visible, theme } = context
  const fault = h('p', { class: 'none', role: 'status' })
  const savePng = (density: number): void => {
    const picture = snapshot(density, describePicture(name, context))
    if (picture === undefined) fault.textContent = 'Nothing is drawn here that could be saved. The SVG needs no drawing.'
    picture?.toBlob((blob) => {
      if (blob === null) fault.textContent = 'This browser cannot make so large a picture. Choose a coarser one.'
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
    context.announce(`${file} saved`)
  }
  const choice = (text: string, save: () => void): HTMLElement => button({ class: 'action' }, [icon('save'), text], save)
  const pngs = h('div', { class: 'actions' }, FINENESS.map(([density, text]) => choice(text, () => {
    savePng(density)
  })))
  const element = h('dialog', { class: 'help', 'aria-labelledby': 'save-title' }, [
    h('div', { class: 'help-head' }, [
      h('h2', { id: 'save-title' }, ['Save a picture']),
      button({ class: 'icon-button', title: 'Close' }, [icon('close')], () => {
        element.close()
      }),
    ]),
    h('p', {}, ['The part of the map that you see, as it is coloured and lit now.']),
    pngs,
    h('p', {}, ['The whole map with its legend, parameters and words that stay words, for print and for drawing programs; what the filters hide is left out.']),
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
function describePicture(name: string, { index, store, visible }: PanelContext): string {
  const { drawn, filters } = store.state
  const { seed, corpusHash } = index.map.parameters
  return [
    name,
    isFiltering(filters) ? describeVisible(visible(), index) : describeMap(index),
    `colour: ${COLORING_WORDS[drawn.color]}`,
    `size: ${SIZING_WORDS[drawn.size]}`,
    ...(typeof seed === 'number' ? [`seed ${seed}`] : []),
    ...(typeof corpusHash === 'string' ? [`corpus ${corpusHash}`] : []),
  ].join(' · ')
}
