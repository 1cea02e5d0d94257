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
import { identify, normalizeTitle, type Identity } from './identity.js'
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
  const records = sortRecords(papers, sources, issues)
  const identities = records.map(({ paper, content }) => identify(paper, content))
  const groups = merge ? groupRecords(identities, { mergePreprints }) : records.map((_, index) => [index])
  const drafts = groups.map((group) => draftPaper(group, records, identities, { mergePreprints }))
  const named = leadReferences(giveIds(drafts.sort(compareIds), issues).sort(compareIds), issues)
  const merges: Merge[] = []
  for (const { paper, merged } of named) {
    for (const record of merged) {
      merges.push({ kept: paper.id, merged: record.id, rule: record.rule, score: record.score })
      issues.push(tellOfMerge(paper, record))
    }
  }
  return { value: { papers: named.map(({ paper }) => paper), merges }, issues }
}

interface SortedRecord extends SourceRecord {
  /** See {@link fullnessOf}. */
  readonly fullness: number
}

/** Fullest first, then by id and content: an order that does not depend on the input's. */
function sortRecords(papers: readonly Paper[], sizes: readonly number[], issues: Issue[]): SortedRecord[] {
  const sources = sizes.flatMap((size, source) => Array.from({ length: size }, () => source))
  const named: { readonly paper: Paper; readonly source: number }[] = []
  for (const [index, given] of papers.entries()) {
    const paper = checkPaper(given, issues)
    if (paper !== undefined) named.push({ paper: paper.id === '' ? { ...paper, id: paperKey(paper.title) } : paper, source: sources[index] ?? -1 })
  }
  const shared = sharedIds(named)
  return named
    .map(({ paper, source }) => ({ paper, source, content: shared.has(paper.id) ? writeContent(paper) : null, fullness: fullnessOf(paper) }))
    .sort(
      (a, b) =>
        b.fullness - a.fullness ||
        compareText(a.paper.id, b.paper.id) ||
        compareText(a.content ?? '', b.content ?? ''),
    )
}

/** Ids of more than one record: what can say the same as another is among these, and writing out the rest is dear. */
function sharedIds(papers: readonly { readonly paper: Paper }[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { paper: { id } } of papers) {
    if (seen.has(id)) shared.add(id)
    else seen.add(id)
  }
  return shared
}

function draftPaper(
  group: readonly number[],
  records: readonly SortedRecord[],
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

function compareIds(a: Draft, b: Draft): number {
  return compareText(a.paper.id, b.paper.id)
}

/** Papers, sorted by id, that share one all get a hash of their content behind it. */
function giveIds(drafts: readonly Draft[], issues: Issue[]): Draft[] {
  const byId = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const same = byId.get(draft.paper.id)
    if (same === undefined) byId.set(draft.paper.id, [draft])
    else same.push(draft)
  }
  const taken = new Set(byId.keys())
  const named: Draft[] = []
  for (const [id, same] of byId) {
    for (const draft of same) named.push(same.length === 1 ? draft : rename(draft, id, taken))
    if (same.length > 1) {
      const message = `${String(same.length)} different papers have the same id, so a hash was added to each: "${id}"`
      issues.push({ severity: 'warning', code: 'same-id', message })
    }
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
