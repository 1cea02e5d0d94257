import { hashText } from '../base/hash.js'
import { paperKey } from '../base/key.js'
import { compareText } from '../base/order.js'
import type { Corpus, Merge } from '../model/corpus.js'
import type { Issue, Result } from '../model/issue.js'
import type { Paper } from '../model/paper.js'
import { STOP_WORDS } from '../text/lexicon/stopWords.js'
import { checkPaper } from './checkPaper.js'
import { findReason, type Reason } from './findReason.js'
import { groupRecords, type GroupOptions } from './groupRecords.js'
import { Identity, normalizeTitle } from './identity.js'
import { leadReferences, type SourceRecord } from './leadReferences.js'
import { fullnessOf, mergeRecords, writeContent } from './mergeRecords.js'

/** How to make a corpus. */
export interface CorpusOptions {
  /** Whether records of one paper become one. Default true. */
  readonly merge?: boolean
  /** Whether a preprint and its published version become one. Default true. */
  readonly mergePreprints?: boolean
  /**
   * How many of the papers come from each source, in their order: an id that papers of several have means, in a reference,
   * that of its own source. Without it all come from one.
   */
  readonly sources?: readonly number[]
}

interface Draft {
  readonly paper: Paper
  readonly records: readonly SourceRecord[]
  readonly merged: readonly MergedRecord[]
}

interface MergedRecord extends Reason {
  readonly id: string
  readonly title: string
}

/**
 * Makes a corpus of records: those that are one paper become one (the same identifier, or the same title with enough
 * beside it and nothing that speaks against it), papers with the same id get apart, references by it with them, and all are sorted by id. The same
 * records in another order give the same corpus. Each record that went into another is told of in `merges` and issues.
 */
export function createCorpus(papers: readonly Paper[], options: CorpusOptions = {}): Result<Corpus> {
  const { merge = true, mergePreprints = true, sources = [] } = options
  const issues: Issue[] = []
  const sorted = sortRecords(papers, sources, issues)
  const order = fullestFirst(sorted)
  const records = order.map((index) => sorted[index]!)
  const identities = records.map(({ paper, content }) => new Identity(paper, content))
  const groups = merge ? groupRecords(identities, { mergePreprints }) : records.map((_, index) => [index])
  // A paper bears the id of its fullest record: by the places of these, papers are in the order of their ids.
  groups.sort((a, b) => order[a[0]!]! - order[b[0]!]!)
  const drafts = groups.map((group) => draftPaper(group, records, identities, { mergePreprints }))
  const named = leadReferences(giveIds(drafts, issues).sort(compareIds), issues)
  const merges: Merge[] = []
  for (const { paper, merged } of named) {
    for (const record of merged) {
      merges.push({ kept: paper.id, merged: record.id, rule: record.rule, score: record.score })
      issues.push(tellOfMerge(paper, record))
    }
  }
  return { value: { papers: named.map(({ paper }) => paper), merges }, issues }
}

/** By id and content: an order that does not depend on the input's. What can say the same as another has its id, and writing out the rest is dear. */
function sortRecords(papers: readonly Paper[], sizes: readonly number[], issues: Issue[]): SourceRecord[] {
  const sources = sizes.flatMap((size, source) => Array.from({ length: size }, () => source))
  const records: SourceRecord[] = []
  for (const [index, given] of papers.entries()) {
    const paper = checkPaper(given, issues)
    if (paper !== undefined) records.push({ paper: paper.id === '' ? { ...paper, id: paperKey(paper.title) } : paper, source: sources[index] ?? -1, content: null })
  }
  records.sort(compareIds)
  for (const { start, end } of runsOfId(records)) {
    const written = records.slice(start, end).map((record) => ({ ...record, content: writeContent(record.paper) }))
    for (const [index, record] of written.sort((a, b) => compareText(a.content, b.content)).entries()) records[start + index] = record
  }
  return records
}

/** Where those lie, sorted by id, that share one. */
function* runsOfId(sorted: readonly { readonly paper: Paper }[]): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { id } = sorted[start]!.paper
    do end++
    while (sorted[end]?.paper.id === id)
    if (end - start > 1) yield { start, end }
  }
}

/** The places of records, fullest first; of equals the one that comes first. */
function fullestFirst(records: readonly SourceRecord[]): number[] {
  const fullness = Float64Array.from(records, ({ paper }) => fullnessOf(paper))
  return Array.from(fullness.keys()).sort((a, b) => fullness[b]! - fullness[a]! || a - b)
}

function draftPaper(
  group: readonly number[],
  records: readonly SourceRecord[],
  identities: readonly Identity[],
  options: GroupOptions,
): Draft {
  const own = group.map((index) => records[index]!)
  if (own.length === 1) return { paper: own[0]!.paper, records: own, merged: [] }
  const members = group.map((index) => identities[index]!)
  const merged = group.slice(1).map((index) => {
    const { id, title } = records[index]!.paper
    return { id, title, ...findReason(identities[index]!, members, options) }
  })
  const preprints = new Set(group.filter((index) => identities[index]!.preprint).map((index) => records[index]!.paper))
  const papers = own.map(({ paper }) => paper)
  return { paper: mergeRecords(papers, (paper) => preprints.has(paper)), records: own, merged }
}

/** A note for the audit list; a warning where one identifier stands at two titles that have nothing in common. */
function tellOfMerge(paper: Paper, { id, title, rule, score }: MergedRecord): Issue {
  const alike = areAlike(normalizeTitle(paper.title), normalizeTitle(title))
  const message = `two records are one paper (${rule}, score ${String(score)}): "${id}" went into "${paper.id}"`
  if (alike) return { severity: 'note', code: 'papers-merged', message }
  return { severity: 'warning', code: 'other-title-merged', message: `${message}, although its title is another: ${title}` }
}

/** Whether two titles have a word in common; "the" and "of" say nothing. */
function areAlike(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return a === b || b.split(' ').some((word) => words.has(word) && !STOP_WORDS.has(word))
}

function compareIds(a: { readonly paper: Paper }, b: { readonly paper: Paper }): number {
  return compareText(a.paper.id, b.paper.id)
}

/** Papers, sorted by id, that share one all get a hash of their content behind it. */
function giveIds(drafts: readonly Draft[], issues: Issue[]): Draft[] {
  const named = [...drafts]
  const taken = new Set<string>()
  for (const { start, end } of runsOfId(drafts)) {
    if (taken.size === 0) for (const { paper } of drafts) taken.add(paper.id)
    const { id } = drafts[start]!.paper
    for (let at = start; at < end; at++) named[at] = rename(drafts[at]!, id, taken)
    const message = `${String(end - start)} different papers have the same id, so a hash was added to each: "${id}"`
    issues.push({ severity: 'warning', code: 'same-id', message })
  }
  return named
}

function rename(draft: Draft, id: string, taken: Set<string>): Draft {
  let content = writeContent(draft.paper)
  let unique = `${id}-${hashText(content)}`
  while (taken.has(unique)) {
    content += '+'
    unique = `${id}-${hashText(content)}`
  }
  taken.add(unique)
  return { ...draft, paper: { ...draft.paper, id: unique } }
}
