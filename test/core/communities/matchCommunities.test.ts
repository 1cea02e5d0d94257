import { describe, expect, test } from 'vitest'
import { matchCommunities } from '../../../packages/core/src/communities/matchCommunities.js'

const earlier = new Map([...'abcd'].map((paper): [string, string] => [paper, 'c1']).concat([...'efg'].map((paper) => [paper, 'c4'])))

describe('communities of a map that continues another', () => {
  test.each<[string, string[], string[]]>([
    ['keep their ids, whatever their order', ['efg', 'abcd'], ['c4', 'c1']],
    ['keep them when papers come and go', ['abcxyz', 'efq'], ['c1', 'c4']],
    ['new ones get numbers that were never used', ['abcd', 'xyz', 'efg', 'q'], ['c1', 'c5', 'c4', 'c6']],
    ['of two parts of one the larger share keeps the id', ['ab', 'cdx', 'efg'], ['c1', 'c5', 'c4']],
    ['two that became one have the id of that with more in common', ['abcdefg'], ['c1']],
    ['nothing in common', ['xy'], ['c5']],
    ['none', [], []],
  ])('%s', (_, communities, ids) => {
    expect(matchCommunities(communities.map((papers) => [...papers]), earlier)).toEqual(ids)
  })

  test('ids of other programs are kept too', () => {
    expect(matchCommunities([['a'], ['b']], new Map([['a', 'blue']]))).toEqual(['blue', 'c1'])
  })
})
