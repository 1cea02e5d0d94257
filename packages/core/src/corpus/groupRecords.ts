import { compareText } from '../base/order.js'
import { MOST_YEARS_APART, type Identity } from './identity.js'

/** What is known of all records of one group together. */
interface Known {
  readonly dois: ReadonlySet<string>
  readonly arxivs: ReadonlySet<string>
  readonly pmids: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly firstYear: number
  readonly lastYear: number
}

/** Groups of one title that a record is compared with: bounds the work where thousands are called "Editorial". */
const MOST_COMPARED = 32

/**
 * Groups records that are one paper: those that share a DOI or an arXiv id, however many steps apart; then those that
 * share a title, unless identifiers, authors or years speak against it.
 * @param identities in an order that does not depend on the input's, which makes the groups the same as well
 * @returns groups of indices, each ascending, in order of their first
 */
export function groupRecords(identities: readonly Identity[]): number[][] {
  const parents = identities.map((_, index) => index)
  joinByIdentifier(parents, identities)
  joinByTitle(parents, identities)
  const groups = new Map<number, number[]>()
  for (const index of identities.keys()) {
    const root = findRoot(parents, index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [index])
    else group.push(index)
  }
  return [...groups.values()]
}

function findRoot(parents: number[], index: number): number {
  let root = index
  while (parents[root]! !== root) root = parents[root]!
  while (parents[index]! !== root) {
    const next = parents[index]!
    parents[index] = root
    index = next
  }
  return root
}

/** The smaller index becomes the root, so that the root of a group is its first member. */
function join(parents: number[], a: number, b: number): number {
  const first = findRoot(parents, a)
  const second = findRoot(parents, b)
  parents[Math.max(first, second)] = Math.min(first, second)
  return Math.min(first, second)
}

function joinByIdentifier(parents: number[], identities: readonly Identity[]): void {
  const owners = new Map<string, number>()
  for (const [index, { doi, arxiv }] of identities.entries()) {
    for (const key of [doi === null ? null : `doi:${doi}`, arxiv === null ? null : `arxiv:${arxiv}`]) {
      if (key === null) continue
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, index)
      else join(parents, owner, index)
    }
  }
}

function joinByTitle(parents: number[], identities: readonly Identity[]): void {
  const known = new Map<number, Known>()
  for (const [index, identity] of identities.entries()) {
    const root = findRoot(parents, index)
    const group = known.get(root)
    known.set(root, group === undefined ? knowOf(identity) : combine(group, knowOf(identity)))
  }
  for (const [, indices] of indicesByTitle(identities)) {
    const roots: number[] = []
    for (const index of indices) {
      const own = findRoot(parents, index)
      const candidates = roots.slice(-MOST_COMPARED)
      const match = candidates.find((root) => agree(known.get(findRoot(parents, root))!, known.get(own)!))
      if (match === undefined) {
        roots.push(own)
        continue
      }
      const other = findRoot(parents, match)
      if (other === own) continue
      const combined = combine(known.get(other)!, known.get(own)!)
      known.set(join(parents, other, own), combined)
    }
  }
}

function indicesByTitle(identities: readonly Identity[]): [string, number[]][] {
  const titles = new Map<string, number[]>()
  for (const [index, { title }] of identities.entries()) {
    if (title === '') continue
    const indices = titles.get(title)
    if (indices === undefined) titles.set(title, [index])
    else indices.push(index)
  }
  return [...titles].sort(([a], [b]) => compareText(a, b))
}

function knowOf({ doi, arxiv, pmid, year, names }: Identity): Known {
  return {
    dois: new Set(doi === null ? [] : [doi]),
    arxivs: new Set(arxiv === null ? [] : [arxiv]),
    pmids: new Set(pmid === null ? [] : [pmid]),
    names,
    firstYear: year ?? Infinity,
    lastYear: year ?? -Infinity,
  }
}

function combine(a: Known, b: Known): Known {
  return {
    dois: new Set([...a.dois, ...b.dois]),
    arxivs: new Set([...a.arxivs, ...b.arxivs]),
    pmids: new Set([...a.pmids, ...b.pmids]),
    names: new Set([...a.names, ...b.names]),
    firstYear: Math.min(a.firstYear, b.firstYear),
    lastYear: Math.max(a.lastYear, b.lastYear),
  }
}

/** Whether nothing speaks against two groups with one title being one paper. */
function agree(a: Known, b: Known): boolean {
  if (contradict(a.dois, b.dois) || contradict(a.arxivs, b.arxivs) || contradict(a.pmids, b.pmids)) return false
  if (contradict(a.names, b.names)) return false
  if (a.lastYear < a.firstYear || b.lastYear < b.firstYear) return true
  return Math.max(a.lastYear, b.lastYear) - Math.min(a.firstYear, b.firstYear) <= MOST_YEARS_APART
}

function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const value of small) if (large.has(value)) return false
  return true
}
