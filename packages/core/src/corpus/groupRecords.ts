import { compareText } from '../base/order.js'
import { combineKnown, knowOf, speakAgainst, type Known } from './speakAgainst.js'
import { CATALOGUES, type Identity } from './identity.js'
import { compareTitles } from './compareTitles.js'

/** Groups of one title that a record is compared with: bounds the work where thousands are called "Editorial". */
const MOST_COMPARED = 32

/** How records are grouped. */
export interface GroupOptions {
  /** Whether a preprint and its published version are one paper. */
  readonly mergePreprints: boolean
}

/**
 * Groups records that are one paper: those that say the same or share an identifier, however many steps apart; then
 * those that share a title and enough beside it, unless identifiers, first authors or years speak against it.
 * @param identities in an order that does not depend on the input's, which makes the groups the same as well
 * @returns groups of indices, each ascending, in order of their first
 */
export function groupRecords(identities: readonly Identity[], options: GroupOptions): number[][] {
  const parents = identities.map((_, index) => index)
  joinByKey(parents, identities, options)
  joinByTitle(parents, identities, options)
  return groupByRoot(parents)
}

/** A root comes before all others of its group. */
function groupByRoot(parents: number[]): number[][] {
  const groups: number[][] = []
  const numbers = new Int32Array(parents.length)
  for (let index = 0; index < parents.length; index++) {
    const root = findRoot(parents, index)
    if (root === index) numbers[root] = groups.push([index]) - 1
    else groups[numbers[root]!]!.push(index)
  }
  return groups
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

function joinByKey(parents: number[], identities: readonly Identity[], options: GroupOptions): void {
  const owners = new Map<string, number>()
  for (const [index, identity] of identities.entries()) {
    for (const key of keysOf(identity, options)) {
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, index)
      else join(parents, owner, index)
    }
  }
}

/** Where versions stay apart, what a preprint shares with its published version does not join them. */
function keysOf({ content, ids, preprint }: Identity, { mergePreprints }: GroupOptions): string[] {
  const version = !mergePreprints && preprint ? 'preprint ' : ''
  const keys = CATALOGUES.flatMap((catalogue) => {
    const id = ids.get(catalogue)
    return id === undefined ? [] : [`${version}${catalogue} ${id}`]
  })
  return content === null ? keys : [...keys, `record ${content}`]
}

function joinByTitle(parents: number[], identities: readonly Identity[], options: GroupOptions): void {
  const titles = sharedTitles(identities)
  const known = gatherKnown(parents, identities, new Set(titles.flat().map((index) => findRoot(parents, index))))
  for (const indices of titles) {
    const compared: number[] = []
    for (const index of indices) {
      const own = findRoot(parents, index)
      const match = compared.slice(-MOST_COMPARED).find((other) => {
        if (compareTitles(identities[other]!, identities[index]!, options) === null) return false
        return !speakAgainst(known.get(findRoot(parents, other))!, known.get(own)!)
      })
      compared.push(index)
      if (match === undefined) continue
      const other = findRoot(parents, match)
      if (other === own) continue
      const combined = combineKnown(known.get(other)!, known.get(own)!)
      known.set(join(parents, other, own), combined)
    }
  }
}

/** What is known of the groups with these roots. */
function gatherKnown(parents: number[], identities: readonly Identity[], roots: ReadonlySet<number>): Map<number, Known> {
  const known = new Map<number, Known>()
  for (let index = 0; index < identities.length; index++) {
    const root = findRoot(parents, index)
    if (!roots.has(root)) continue
    const group = known.get(root)
    const own = knowOf(identities[index]!)
    known.set(root, group === undefined ? own : combineKnown(group, own))
  }
  return known
}

/** The records of each title that more than one has, by title. */
function sharedTitles(identities: readonly Identity[]): number[][] {
  const firsts = new Map<string, number>()
  const shared = new Map<string, number[]>()
  for (let index = 0; index < identities.length; index++) {
    const { title } = identities[index]!
    if (title === '') continue
    const first = firsts.get(title)
    const indices = shared.get(title)
    if (first === undefined) firsts.set(title, index)
    else if (indices === undefined) shared.set(title, [first, index])
    else indices.push(index)
  }
  return [...shared].sort(([a], [b]) => compareText(a, b)).map(([, indices]) => indices)
}
