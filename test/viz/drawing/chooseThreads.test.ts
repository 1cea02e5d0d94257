import { describe, expect, it } from 'vitest'
import { chooseThreads } from '../../../packages/viz/src/drawing/chooseThreads.js'

const share = (paper: string, salience: number) => ({ paper, salience })
const groupOf = (paper: string): string | null => (paper.startsWith('-') ? null : paper[0]!)
const names = (shares: readonly { readonly paper: string }[]): string[] => shares.map(({ paper }) => paper)

describe('chooseThreads', () => {
  it('draws all in full where there is room for them', () => {
    const shares = [share('a1', 0.1), share('b1', 0.9)]
    expect(chooseThreads(shares, 2, groupOf)).toEqual({ full: shares, faint: [] })
  })

  it('takes the most central paper of each region before a second one of any', () => {
    const shares = [share('a1', 0.5), share('a2', 0.9), share('a3', 0.8), share('b1', 0.2), share('-1', 0.1), share('c1', 0.3)]
    const { full, faint } = chooseThreads(shares, 5, groupOf)
    expect(names(full)).toEqual(['a2', 'c1', 'b1', '-1', 'a3'])
    expect(names(faint)).toEqual(['a1'])
  })

  it('loses and doubles none, and leaves what it is given as it is', () => {
    const shares = Object.freeze(Array.from({ length: 186 }, (_, at) => share(`${'abcdefgh'[at % 8]!}${at}`, (at * 37) % 11)))
    const { full, faint } = chooseThreads(shares, 24, groupOf)
    expect(full).toHaveLength(24)
    expect(new Set(names([...full, ...faint])).size).toBe(186)
    for (const group of 'abcdefgh') expect(names(full).filter((name) => name.startsWith(group))).toHaveLength(3)
  })
})
