import type { ImportWords } from '../words/importWords.js'
import type { TaskProgress } from '../worker/protocol.js'
import { button, h } from './h.js'

/** A thin line at the top: what is being done, how far, and a way to stop it. */
export interface ImportProgress {
  readonly element: HTMLElement
  show(progress: TaskProgress): void
}

export function createImportProgress(cancel: () => void, { imports, common, tasks }: ImportWords): ImportProgress {
  const bar = h('progress', { max: 1, value: 0, 'aria-label': imports.building })
  const line = h('span', { role: 'status' }, [imports.stages.reading])
  const element = h('div', { class: 'import-progress' }, [bar, h('div', { class: 'import-line' }, [line, button({ class: 'plain' }, [common.cancel], cancel)])])
  return {
    element,
    show({ stage, done, total, onPage }) {
      bar.value = done / total
      line.textContent = imports.step(imports.stages[stage], done + 1, total) + (onPage === true ? tasks.onPage : '')
    },
  }
}
