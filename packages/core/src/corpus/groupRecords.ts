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
  const groups = new Map<number, number[]>()
  for (const index of identities.keys()) addTo(groups, findRoot(parents, index), index)
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
  const known = new Map<number, Known>()
  for (const [index, identity] of identities.entries()) {
    const root = findRoot(parents, index)
    const group = known.get(root)
    known.set(root, group === undefined ? knowOf(identity) : combineKnown(group, knowOf(identity)))
  }
  for (const [, indices] of sharedTitles(identities)) {
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

/** The titles of more than one record. */
function sharedTitles(identities: readonly Identity[]): [string, number[]][] {
  const titles = new Map<string, number[]>()
  for (const [index, { title }] of identities.entries()) if (title !== '') addTo(titles, title, index)
  return [...titles].filter(([, indices]) => indices.length > 1).sort(([a], [b]) => compareText(a, b))
}

function addTo<K>(groups: Map<K, number[]>, key: K, index: number): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [index])
  else group.push(index)
}
