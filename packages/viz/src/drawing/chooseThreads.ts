import type { Share } from '../state/entityShares.js'

/** The papers of an entity by how their threads are drawn. */
export interface ChosenThreads {
  readonly full: readonly Share[]
  /** Hinted at. */
  readonly faint: readonly Share[]
}

/**
 * The papers whose threads to an entity are drawn in full: all of them where they are few. Of more, each group names its
 * own most central paper in turn, so that the threads tell how far an entity reaches instead of running together.
 * @param groupOf the region of a paper; papers without one are a group of their own
 */
export function chooseThreads(shares: readonly Share[], most: number, groupOf: (paper: string) => string | null): ChosenThreads {
  if (shares.length <= most) return { full: shares, faint: [] }
  const taken = new Map<string | null, number>()
  const ranked = [...shares]
    .sort((a, b) => b.salience - a.salience)
    .map((share) => {
      const group = groupOf(share.paper)
      const turn = taken.get(group) ?? 0
      taken.set(group, turn + 1)
      return { share, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ share }) => share)
  return { full: ranked.slice(0, most), faint: ranked.slice(most) }
}
