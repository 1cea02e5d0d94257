import type { Issue, PaperMap } from '@paperloom/core'
import type { ImportWords } from '../words/importWords.js'
import { button, h } from './h.js'

const SHOWN = 40

export interface ReportActions {
  save(): void
  close(): void
}

/** What became of the files, in words: counts first, then each fault with its place. Faults are told in English, as core does. */
export function createImportReport(map: PaperMap, issues: readonly Issue[], { save, close }: ReportActions, words: ImportWords): HTMLElement {
  const { imports, common } = words
  const told = groupIssues(issues.filter(({ severity }) => severity !== 'note'), words)
  const list = told.slice(0, SHOWN).map(({ place, message, count }) => h('li', {}, [place, h('span', { lang: 'en' }, [message]), count > 1 && ` ${imports.times(count)}`]))
  const rest = told.length - list.length
  return h('section', { class: 'import-report', 'aria-label': imports.report }, [
    h('p', { role: 'status' }, [describeReport(map, words)]),
    list.length > 0 &&
      h('details', {}, [
        h('summary', {}, [imports.remarks(told.length)]),
        h('ul', {}, [...list, ...(rest > 0 ? [h('li', {}, [imports.moreRemarks(rest)])] : [])]),
      ]),
    h('div', { class: 'import-actions' }, [button({ class: 'solid' }, [imports.save], save), button({ class: 'plain' }, [common.close], close)]),
  ])
}

/** `74 records read: 70 papers on the map, 3 merged with another, 1 left out.` */
export function describeReport({ report, papers }: PaperMap, { imports }: ImportWords): string {
  return imports.told(report.read, papers.length, report.merged, report.dropped)
}

/** The same remark about many records is one line, with the place of the first: `a.bib, line 3: `. */
export function groupIssues(issues: readonly Issue[], { imports }: ImportWords): readonly { readonly place: string; readonly message: string; readonly count: number }[] {
  const groups = new Map<string, { place: string; message: string; count: number }>()
  for (const { code, message, source, line, count = 1 } of issues) {
    const key = `${code}\n${source ?? ''}`
    const group = groups.get(key)
    const place = [source, line === undefined ? undefined : imports.lineOf(line)].filter((part) => part !== undefined).join(', ')
    if (group !== undefined) group.count += count
    else groups.set(key, { place: place === '' ? '' : `${place}: `, message, count })
  }
  return [...groups.values()]
}
