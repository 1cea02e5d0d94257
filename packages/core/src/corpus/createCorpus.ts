import { hashText } from '../base/hash.js'
import { paperKey } from '../base/key.js'
import { compareText } from '../base/order.js'
import type { Corpus, Merge } from '../model/corpus.js'
import type { Issue, Result } from '../model/issue.js'
import type { Paper } from '../model/paper.js'
import { groupRecords } from './groupRecords.js'
import { identify, type Identity } from './identity.js'
import { compareFullness, mergeRecords, writeContent } from './mergeRecords.js'

/** How to make a corpus. */
export interface CorpusOptions {
  /** Whether records of one paper become one. Default true. */
  readonly merge?: boolean
}

interface Draft {
  readonly paper: Paper
  readonly merged: readonly { readonly id: string; readonly rule: string }[]
}

/**
 * Makes a corpus of records: those that are one paper become one (same DOI, same arXiv id, or the same title with
 * nothing that speaks against it), papers with the same id get apart, and all are sorted by id. The same records in
 * another order give the same corpus. Each record that went into another is told of in `merges`.
 */
export function createCorpus(papers: readonly Paper[], options: CorpusOptions = {}): Result<Corpus> {
  const records = sortRecords(papers)
  const identities = records.map(identify)
  const groups = options.merge === false ? records.map((_, index) => [index]) : groupRecords(identities)
  const drafts = groups.map((group) => draftPaper(group, records, identities))
  const issues: Issue[] = []
  const named = giveIds(drafts, issues).sort((a, b) => compareText(a.paper.id, b.paper.id))
  const merges: Merge[] = []
  for (const { paper, merged } of named) {
    for (const { id, rule } of merged) {
      merges.push({ kept: paper.id, merged: id, rule })
      const message = `two records are one paper (${rule}): "${id}" went into "${paper.id}"`
      issues.push({ severity: 'note', code: 'papers-merged', message })
    }
  }
  return { value: { papers: named.map(({ paper }) => paper), merges }, issues }
}

/** Fullest first, then by id and content: an order that does not depend on the input's. */
function sortRecords(papers: readonly Paper[]): Paper[] {
  return papers
    .map((paper) => (paper.id === '' ? { ...paper, id: paperKey(paper.title) } : paper))
    .map((paper) => ({ paper, content: writeContent(paper) }))
    .sort(
      (a, b) =>
        compareFullness(a.paper, b.paper) || compareText(a.paper.id, b.paper.id) || compareText(a.content, b.content),
    )
    .map(({ paper }) => paper)
}

function draftPaper(group: readonly number[], records: readonly Paper[], identities: readonly Identity[]): Draft {
  const members = group.map((index) => identities[index]!)
  const merged = group.slice(1).map((index) => ({ id: records[index]!.id, rule: ruleOf(identities[index]!, members) }))
  return { paper: mergeRecords(group.map((index) => records[index]!)), merged }
}

/** The strongest reason why a record belongs to its group. */
function ruleOf(identity: Identity, members: readonly Identity[]): string {
  const shares = (name: 'doi' | 'arxiv'): boolean =>
    identity[name] !== null && members.some((other) => other !== identity && other[name] === identity[name])
  return shares('doi') ? 'same-doi' : shares('arxiv') ? 'same-arxiv-id' : 'same-title'
}

/** Papers that share an id all get a hash of their content behind it. */
function giveIds(drafts: readonly Draft[], issues: Issue[]): Draft[] {
  const byId = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const same = byId.get(draft.paper.id)
    if (same === undefined) byId.set(draft.paper.id, [draft])
    else same.push(draft)
  }
  const taken = new Set(byId.keys())
  const named: Draft[] = []
  for (const [id, same] of [...byId].sort(([a], [b]) => compareText(a, b))) {
    if (same.length === 1) named.push(same[0]!)
    else named.push(...same.map((draft) => rename(draft, id, taken)))
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
