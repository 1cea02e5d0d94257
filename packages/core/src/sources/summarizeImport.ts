import { compareText } from '../base/order.js'
import type { Merge } from '../model/corpus.js'
import type { FieldCoverage, FileImport, ImportReason, ImportSummary, LinkOutlook } from '../model/importSummary.js'
import type { Issue } from '../model/issue.js'
import type { Paper } from '../model/paper.js'
import type { SourceResult } from '../model/source.js'
import { classifyUrl, findUrls } from '../text/urls.js'

/** A file or stream as it was read. */
export interface ReadFile {
  /** Its name. */
  readonly source: string
  readonly result: SourceResult
}

/**
 * Says what became of each file's records, how many papers have each field, and what that means for the links that can be
 * found between them. `read = kept + merged + dropped`, for each file and in total.
 * @param papers the papers of the corpus that was made of the files
 * @param merges what that put together
 * @param issues what was noticed meanwhile
 */
export function summarizeImport(files: readonly ReadFile[], papers: readonly Paper[], merges: readonly Merge[], issues: readonly Issue[] = []): ImportSummary {
  const merged = countMerged(files, merges)
  const summaries = files.map(({ source, result }, index) => summarizeFile(source, result, merged[index]!))
  const coverage = FIELDS.map(([field, has]) => cover(field, papers, has))
  return {
    files: summaries,
    read: sum(summaries, 'read'),
    kept: papers.length,
    merged: merges.length,
    dropped: sum(summaries, 'dropped'),
    reasons: groupIssues(issues),
    coverage,
    outlook: papers.length === 0 ? [] : describeLinks(coverage),
  }
}

function sum(files: readonly FileImport[], field: 'read' | 'dropped'): number {
  return files.reduce((total, file) => total + file[field], 0)
}

/** The records of each file that went into another paper; a record is known by its id, the last file's first. */
function countMerged(files: readonly ReadFile[], merges: readonly Merge[]): number[] {
  const owners = new Map<string, number[]>()
  for (const [index, { result }] of files.entries()) {
    for (const { id } of result.value) {
      const list = owners.get(id)
      if (list === undefined) owners.set(id, [index])
      else list.push(index)
    }
  }
  const counts = files.map(() => 0)
  for (const { merged } of merges) {
    const owner = owners.get(merged)?.pop()
    if (owner !== undefined) counts[owner]!++
  }
  return counts
}

function summarizeFile(source: string, { format, read, dropped, issues }: SourceResult, merged: number): FileImport {
  return { source, format, read, kept: read - dropped - merged, merged, dropped, reasons: groupIssues(issues) }
}

const MOST_LINES = 20
const RANK = { error: 0, warning: 1, note: 2 } as const

/** Issues of one kind together, worst first: how many, in which lines, and the first one's message. */
function groupIssues(issues: readonly Issue[]): readonly ImportReason[] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = `${String(RANK[issue.severity])} ${issue.code}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [issue])
    else group.push(issue)
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      const { severity, code, message } = group[0]!
      const places = group.slice(0, MOST_LINES).map(({ line, path }) => line ?? path).filter((place) => place !== undefined)
      return { severity, code, count: group.reduce((sum, { count = 1 }) => sum + count, 0), places, message }
    })
}

const FIELDS: readonly (readonly [FieldCoverage['field'], (paper: Paper) => boolean])[] = [
  ['abstract', ({ abstract }) => abstract !== undefined],
  ['authors', ({ authors = [] }) => authors.length > 0],
  ['year', ({ year }) => year !== undefined],
  ['venue', ({ venue }) => venue !== undefined],
  ['keywords', ({ keywords = [] }) => keywords.length > 0],
  ['identifiers', ({ identifiers = {} }) => Object.keys(identifiers).length > 0],
  ['references', ({ references = [] }) => references.length > 0],
  ['repository', hasRepository],
]

function hasRepository({ abstract = '', urls = [] }: Paper): boolean {
  const addresses = abstract.includes('/') ? [...urls, ...findUrls(abstract).map(({ url }) => url)] : urls
  return addresses.some((url) => classifyUrl(url).kind === 'repository')
}

function cover(field: FieldCoverage['field'], papers: readonly Paper[], has: (paper: Paper) => boolean): FieldCoverage {
  const count = papers.filter(has).length
  return { field, papers: count, percent: papers.length === 0 ? 0 : Math.round((1000 * count) / papers.length) / 10 }
}

interface LinkNeed {
  readonly kinds: LinkOutlook['kinds']
  readonly field: FieldCoverage['field']
  readonly noun: string
  readonly links: string
  /** What is left where no paper has the field. */
  readonly least: 'none' | 'weak'
}

const NEEDS: readonly LinkNeed[] = [
  { kinds: ['citation', 'bibliographic-coupling', 'co-citation'], field: 'references', noun: 'references', links: 'links by citations', least: 'none' },
  {
    kinds: ['shared-words', 'shared-concept', 'shared-method', 'shared-dataset'],
    field: 'abstract',
    noun: 'abstracts',
    links: 'links by words, concepts, methods and datasets',
    least: 'weak',
  },
  { kinds: ['shared-repository'], field: 'repository', noun: 'addresses of code', links: 'links by code repositories', least: 'none' },
]

/** What is missing in most papers makes the links that live on it weak. */
function describeLinks(coverage: readonly FieldCoverage[]): LinkOutlook[] {
  return NEEDS.map(({ kinds, field, noun, links, least }) => {
    const { percent } = coverage.find((one) => one.field === field)!
    const strength = percent === 0 ? least : percent < 50 ? 'weak' : percent < 80 ? 'fair' : 'good'
    const missing = percent === 100 ? `all papers have ${noun}` : `${noun} missing in ${String(Math.round((100 - percent) * 10) / 10)} % of the papers`
    return { kinds, strength, message: `${missing}: ${strength === 'none' ? `there will be no ${links}` : `${links} will be ${strength}`}` }
  })
}
