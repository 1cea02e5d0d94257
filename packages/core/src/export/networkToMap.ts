import { compareText } from '../base/order.js'
import { hashText } from '../base/hash.js'
import { withFields } from '../base/withFields.js'
import type { Issue, Result } from '../model/issue.js'
import type { Link } from '../model/link.js'
import { MAP_FORMAT, MAP_VERSION, type Community, type MapPaper, type PaperMap } from '../model/map.js'
import type { Paper } from '../model/paper.js'
import { VERSION } from '../version.js'
import { plainName } from './fieldNames.js'
import type { IssueList } from './issueList.js'
import type { Network, NetworkLink, NetworkNode } from './network.js'
import { readPaperFields } from './paperFields.js'
import { placeNodes } from './placeNodes.js'

/**
 * Makes a map of a network: nodes become papers, whatever they stand for, links become imported links. Links of the
 * same pair, in either direction, are summed. What cannot stay is left out and reported with its place in the file.
 */
export function networkToMap(network: Network, issues: IssueList): Result<PaperMap> {
  const nodes = keepNodes(network.nodes, issues)
  const links = joinLinks(network.links, new Set(nodes.map(({ id }) => id)), issues)
  const communities = nameCommunities(nodes, network.communityLabels ?? new Map())
  const papers = placeNodes(nodes, issues).map(({ node, x, y }): MapPaper => {
    const community = node.community === undefined ? null : communities.get(node.community)!.id
    return { id: node.id, title: node.label || node.id, ...readNodeFields(node), community, x, y }
  })
  const { format, parameters = {} } = network
  const list = issues.toArray()
  const value: PaperMap = {
    format: MAP_FORMAT,
    version: MAP_VERSION,
    generator: `paperloom ${VERSION}`,
    parameters: { importedFrom: format, ...parameters, corpusHash: hashText(JSON.stringify(papers)) },
    papers,
    entities: [],
    mentions: [],
    citations: [],
    links,
    communities: [...communities.values()],
    report: reportOf(network.nodes.length, papers.length, list),
  }
  return { value, issues: list }
}

function readNodeFields({ fields, numbers }: NetworkNode): Omit<Paper, 'id' | 'title'> {
  const paper = readPaperFields(fields)
  const measures = Object.entries(numbers ?? {}).filter(([, list]) => list.length > 0)
  if (measures.length === 0) return paper
  const year = paper.year ?? numbers!.scores.find(([name]) => plainName(name) === 'pubyear')?.[1]
  const kept = measures.map(([name, list]) => [name, Object.fromEntries(list.filter(([key]) => key !== '__proto__'))])
  const extra = { ...paper.extra, ...Object.fromEntries(kept) }
  return withFields(paper, year !== undefined && Number.isSafeInteger(year) ? { year, extra } : { extra })
}

function reportOf(read: number, kept: number, issues: readonly Issue[]): PaperMap['report'] {
  return { read, kept, merged: 0, dropped: read - kept, issues }
}

function keepNodes(nodes: readonly NetworkNode[], issues: IssueList): NetworkNode[] {
  const kept = new Map<string, NetworkNode>()
  for (const node of nodes) {
    if (node.id === '') issues.add('no-id', 'a node without an id was left out', node.place)
    else if (kept.has(node.id))
      issues.add('double-id', `another of the same id comes before it: ${node.id}`, node.place)
    else kept.set(node.id, node)
  }
  return [...kept.values()].sort((a, b) => compareText(a.id, b.id))
}

function joinLinks(links: readonly NetworkLink[], ids: ReadonlySet<string>, issues: IssueList): Link[] {
  const joined = new Map<string, Map<string, { weight: number; label: string | undefined }>>()
  for (const link of links) {
    if (!isSound(link, ids, issues)) continue
    const [source, target] = link.source < link.target ? [link.source, link.target] : [link.target, link.source]
    const row = joined.get(source) ?? new Map<string, { weight: number; label: string | undefined }>()
    joined.set(source, row)
    const known = row.get(target)
    if (known === undefined) row.set(target, { weight: link.weight, label: link.label })
    else
      row.set(target, {
        weight: known.weight + link.weight,
        label: known.label === link.label ? known.label : undefined,
      })
  }
  const sorted = [...joined].sort(([a], [b]) => compareText(a, b))
  return sorted.flatMap(([source, row]) =>
    [...row]
      .sort(([a], [b]) => compareText(a, b))
      .map(([target, { weight, label }]): Link => {
        return {
          source,
          target,
          weight,
          evidence: [{ kind: 'imported', ...(label === undefined ? {} : { term: label }), weight }],
        }
      }),
  )
}

function isSound({ source, target, weight, place }: NetworkLink, ids: ReadonlySet<string>, issues: IssueList): boolean {
  const unknown = [source, target].find((id) => !ids.has(id))
  if (unknown !== undefined)
    issues.add('unknown-paper', `the link leads to a node that is not there: ${unknown}`, place)
  else if (source === target) issues.add('self-link', `a link of a node to itself was left out: ${source}`, place)
  else if (!(weight > 0 && weight <= Number.MAX_SAFE_INTEGER)) {
    issues.add('bad-weight', `a link must have a weight above 0, so it was left out: ${weight}`, place)
  } else return true
  return false
}

/** Communities by key: numbers in their order, then names. Labels are made unique. */
function nameCommunities(nodes: readonly NetworkNode[], labels: ReadonlyMap<string, string>): Map<string, Community> {
  const sizes = new Map<string, number>()
  for (const { community } of nodes) {
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  const [ids, names] = [new Set<string>(), new Set<string>()]
  const keys = [...sizes.keys()].sort(compareKeys)
  return new Map(
    keys.map((key) => {
      const id = takeName(isNumber(key) ? `c${key}` : key, ids)
      const label = takeName(labels.get(key) || (isNumber(key) ? `Community ${key}` : key), names)
      return [key, { id, label, terms: [], size: sizes.get(key)! }]
    }),
  )
}

function takeName(given: string, taken: Set<string>): string {
  let name = given
  for (let count = 2; taken.has(name); count++) name = `${given} (${count})`
  taken.add(name)
  return name
}

function isNumber(key: string): boolean {
  return /^-?\d{1,15}$/.test(key)
}

/** `c2` comes before `c10`. */
function compareKeys(a: string, b: string): number {
  const [x, y] = [a, b].map((key) => Number(/^c?(-?\d{1,15})$/.exec(key)?.[1] ?? Infinity)) as [number, number]
  return x === y ? compareText(a, b) : x - y
}
