import type { TaskProgress } from '../worker/protocol.js'
import { button, h } from './h.js'

const STAGE_WORDS: Readonly<Record<TaskProgress['stage'], string>> = {
  reading: 'Reading papers',
  corpus: 'Sorting papers',
  extraction: 'Finding concepts, methods, datasets and code',
  linking: 'Linking papers',
  communities: 'Finding communities',
  layout: 'Laying out the map',
  map: 'Drawing the map',
}

/** A thin line at the top: what is being done, how far, and a way to stop it. */
export interface ImportProgress {
  readonly element: HTMLElement
  show(progress: TaskProgress): void
}

export function createImportProgress(cancel: () => void): ImportProgress {
  const bar = h('progress', { max: 1, value: 0, 'aria-label': 'Building the map' })
  const words = h('span', { role: 'status' }, ['Reading papers'])
  const element = h('div', { class: 'import-progress' }, [bar, h('div', { class: 'import-line' }, [words, button({ class: 'plain' }, ['Cancel'], cancel)])])
  return {
    element,
    show({ stage, done, total, onPage }) {
      bar.value = done / total
      words.textContent = `${STAGE_WORDS[stage]} · step ${done + 1} of ${total}${onPage === true ? ' · in the page itself, which may start no worker' : ''}`
    },
  }
}
