import type { Issue, PaperMap } from '@paperloom/core'
import { countOf } from '../appearance/wording.js'
import { button, h } from './h.js'

const SHOWN = 40

export interface ReportActions {
  save(): void
  close(): void
}

/** What became of the files, in words: counts first, then each fault with its place. */
export function createImportReport(map: PaperMap, issues: readonly Issue[], { save, close }: ReportActions): HTMLElement {
  const told = groupIssues(issues.filter(({ severity }) => severity !== 'note'))
  const list = told.slice(0, SHOWN).map(({ text, count }) => h('li', {}, [count > 1 ? `${text} (${count} times)` : text]))
  const rest = told.length - list.length
  return h('section', { class: 'import-report', 'aria-label': 'Import report' }, [
    h('p', { role: 'status' }, [describeReport(map)]),
    list.length > 0 &&
      h('details', {}, [
        h('summary', {}, [countOf(told.length, 'remark')]),
        h('ul', {}, [...list, ...(rest > 0 ? [h('li', {}, [`and ${countOf(rest, 'more remark')}`])] : [])]),
      ]),
    h('div', { class: 'import-actions' }, [button({ class: 'solid' }, ['Save the map'], save), button({ class: 'plain' }, ['Close'], close)]),
  ])
}

/** `74 records read: 70 papers on the map, 3 merged with another, 1 left out.` */
export function describeReport({ report, papers }: PaperMap): string {
  const parts = [`${countOf(papers.length, 'paper')} on the map`]
  if (report.merged > 0) parts.push(`${report.merged.toLocaleString('en')} merged with another`)
  if (report.dropped > 0) parts.push(`${report.dropped.toLocaleString('en')} left out`)
  return `${countOf(report.read, 'record')} read: ${parts.join(', ')}.`
}

/** The same remark about many records is one line, with the place of the first. */
export function groupIssues(issues: readonly Issue[]): readonly { readonly text: string; readonly count: number }[] {
  const groups = new Map<string, { text: string; count: number }>()
  for (const { code, message, source, line, count = 1 } of issues) {
    const key = `${code}\n${source ?? ''}`
    const group = groups.get(key)
    if (group !== undefined) group.count += count
    else groups.set(key, { text: `${[source, line === undefined ? undefined : `line ${line}`].filter(Boolean).join(', ')}${source === undefined && line === undefined ? '' : ': '}${message}`, count })
  }
  return [...groups.values()]
}
