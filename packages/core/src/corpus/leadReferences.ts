import { compareText } from '../base/order.js'
import type { Issue } from '../model/issue.js'
import type { Paper } from '../model/paper.js'
import { keyOfIdentifier } from '../text/keyOfIdentifier.js'

/** A record as its source wrote it. */
export interface SourceRecord {
  readonly paper: Paper
  /** The number of its source. */
  readonly source: number
  /** The record as text, where another has the same id, else null. */
  readonly content: string | null
}

/** A paper that bears its final id, and the records that it is made of. */
interface NamedPaper {
  readonly paper: Paper
  readonly records: readonly SourceRecord[]
}

/** Ids as records came with them, each with the final id of its paper; null where it is the id of several. */
type Names = Map<string, string | null>

/**
 * Leads references by id to the papers that they mean, where several papers came with one id: a key such as `smith2020` or
 * `1` is a paper of the reference's own source. Where that has none by the id, or two, it may mean any of them: such a
 * reference goes to `extra.ambiguousReferences` and is told of. It leads nowhere, and is nothing that two papers share.
 */
export function leadReferences<T extends NamedPaper>(named: readonly T[], issues: Issue[]): readonly T[] {
  const everywhere: Names = new Map()
  const sources = new Map<number, Names>()
  for (const { paper, records } of named) {
    for (const { paper: { id }, source, content } of records) {
      if (content === null) continue
      addName(everywhere, id, paper.id)
      addName(namesOf(sources, source), id, paper.id)
    }
  }
  if (![...everywhere.values()].includes(null)) return named
  const unclear = new Map<string, number>()
  const led = named.map((draft) => {
    const meant = meaningsOf(draft.records, everywhere, sources)
    if (meant.size === 0) return draft
    for (const [reference, ids] of meant) if (ids.has(null)) unclear.set(reference, (unclear.get(reference) ?? 0) + 1)
    return { ...draft, paper: withReferences(draft.paper, meant) }
  })
  for (const [id, count] of [...unclear].sort(([a], [b]) => compareText(a, b))) {
    const message = `several papers came with one id, so references by it lead to none of them (${String(count)} in all): "${id}"`
    issues.push({ severity: 'warning', code: 'ambiguous-reference', message })
  }
  return led
}

/** The ids that references of a paper mean, where they are those of several, by record; an identifier means the same in all sources. */
function meaningsOf(records: readonly SourceRecord[], everywhere: Names, sources: ReadonlyMap<number, Names>): Map<string, Set<string | null>> {
  const meant = new Map<string, Set<string | null>>()
  for (const { paper: { references = [] }, source } of records) {
    for (const reference of references) {
      if (everywhere.get(reference) !== null) continue
      const id = sources.get(source)?.get(reference) ?? (keyOfIdentifier(reference) === null ? null : reference)
      meant.set(reference, (meant.get(reference) ?? new Set()).add(id))
    }
  }
  return meant
}

function namesOf(sources: Map<number, Names>, source: number): Names {
  const names = sources.get(source) ?? new Map<string, string | null>()
  sources.set(source, names)
  return names
}

function addName(names: Names, id: string, final: string): void {
  const known = names.get(id)
  names.set(id, known === undefined || known === final ? final : null)
}

function withReferences({ references = [], extra, ...rest }: Paper, meant: ReadonlyMap<string, ReadonlySet<string | null>>): Paper {
  const clear = new Set<string>()
  for (const reference of references) {
    const ids = [...(meant.get(reference) ?? [reference])].filter((id) => id !== null)
    for (const id of ids.sort(compareText)) clear.add(id)
  }
  const ambiguous = references.filter((reference) => meant.get(reference)?.has(null))
  const all = ambiguous.length === 0 ? extra : { ...extra, ambiguousReferences: [...new Set([...earlier(extra), ...ambiguous])] }
  return { ...rest, ...(clear.size === 0 ? {} : { references: [...clear] }), ...(all && { extra: all }) }
}

/** Those that were ambiguous already in a corpus that the paper comes from. */
function earlier(extra: Paper['extra']): unknown[] {
  return [new Map(Object.entries(extra ?? {})).get('ambiguousReferences') ?? []].flat()
}
