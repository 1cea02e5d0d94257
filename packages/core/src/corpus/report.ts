import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import type { Issue } from '../model/issue.js'
import type { ImportReport } from '../model/map.js'
import type { BuildOptions } from '../model/options.js'

/**
 * Says what became of the input: `read = kept + merged + dropped`, and every issue, by source, line, path and message.
 * @param read number of papers given to the corpus
 * @param imported what reading the sources found before that, where it was kept
 */
export function createReport(
  read: number,
  corpus: Corpus,
  issues: readonly Issue[],
  imported?: BuildOptions['imported'],
): ImportReport {
  const kept = corpus.papers.length
  const merged = corpus.merges.length
  const total = read + (imported?.dropped ?? 0)
  const all = [...(imported?.issues ?? []), ...issues].sort(compareIssues)
  return { read: total, kept, merged, dropped: total - kept - merged, issues: all }
}

function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.source ?? '', b.source ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    comparePaths(a.path ?? '', b.path ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

/** `papers[9]` before `papers[10]`. */
function comparePaths(a: string, b: string): number {
  const first = Number(/\[(\d+)\]/.exec(a)?.[1] ?? -1)
  const second = Number(/\[(\d+)\]/.exec(b)?.[1] ?? -1)
  return first - second || compareText(a, b)
}
