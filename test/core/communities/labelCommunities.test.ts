import { describe, expect, it } from 'vitest'
import { labelCommunities, type Communities, type CommunityLabel, type Entity, type Extraction, type Mention, type PaperGraph } from '@paperloom/core'

/** Communities as lists of papers, each a list of the names of its entities. */
function label(communities: readonly (readonly (readonly string[])[])[]): CommunityLabel[] {
  const papers = communities.flatMap((members, c) => members.map((names, p) => ({ id: `c${c}p${p}`, community: c, names })))
  const entities: Entity[] = [...new Set(papers.flatMap(({ names }) => names))].map((name) => ({ id: `concept:${name}`, kind: 'concept', name, aliases: [] }))
  const mentions: Mention[] = papers.flatMap(({ id, names }) =>
    names.map((name) => ({ paper: id, entity: `concept:${name}`, surface: name, field: 'title' as const, start: 0, end: name.length, salience: 1 })),
  )
  const graph: PaperGraph = { papers: papers.map(({ id }) => id), links: [] }
  const found: Communities = { membership: Int32Array.from(papers, ({ community }) => community), count: communities.length, modularity: null, resolution: 1 }
  const extraction: Extraction = { entities, mentions, links: new Map() }
  return labelCommunities(graph, found, extraction)
}

describe('labelCommunities', () => {
  it('names a community after what its papers share and others do not, with the number that have it', () => {
    const all = 'language model'
    const [first, second] = label([
      [[all, 'tree search'], [all, 'tree search'], [all, 'beam']],
      [[all, 'loom repair'], [all, 'loom repair'], ['loom repair']],
    ])
    expect(first).toMatchObject({ label: 'Tree search', size: 3, support: [2, 3, 1] })
    expect(first!.terms[0]).toBe('tree search')
    expect(second).toMatchObject({ label: 'Loom repair', size: 3 })
    expect(second!.support[0]).toBe(3)
  })

  it('does not name one after what is hardly commoner there, however many papers have it', () => {
    const all = 'language model'
    const [first] = label([
      [[all, 'code generation'], [all, 'code generation'], [all, 'weaving'], [all, 'planning']],
      [[all, 'x one'], [all, 'x one'], ['x one']],
      [[all, 'y two'], [all, 'y two'], ['y two']],
    ])
    expect(first!.label).toBe('Code generation')
  })

  it('names one after a kind of paper only where there is nothing else', () => {
    const kind = 'extended abstract'
    const [first, second] = label([
      [[kind, 'code generation'], [kind, 'code generation'], [kind]],
      [['position paper'], ['position paper']],
    ])
    expect(first).toMatchObject({ label: 'Code generation', terms: ['code generation', kind] })
    expect(second!.label).toBe('Position paper')
  })

  it('gives no two communities the same label', () => {
    const labels = label([
      [['tree search', 'games'], ['tree search', 'games']],
      [['tree search', 'boards'], ['tree search', 'boards']],
      [['looms'], ['looms']],
    ]).map((community) => community.label)
    expect(new Set(labels).size).toBe(3)
  })

  it('counts a paper once, however often it names an entity', () => {
    const [first] = label([[['tree search', 'tree search', 'games', 'tree search'], ['tree search', 'games', 'games']], [['looms'], ['looms']]])
    expect(first).toMatchObject({ terms: ['games', 'tree search'], support: [2, 2] })
  })

  it('names a community without entities after the words of its links', () => {
    const graph: PaperGraph = {
      papers: ['a', 'b', 'c', 'd'],
      links: [
        { source: 'a', target: 'b', weight: 0.5, evidence: [{ kind: 'shared-words', term: 'warp', weight: 0.3 }, { kind: 'shared-words', term: 'weft', weight: 0.2 }] },
        { source: 'c', target: 'd', weight: 0.4, evidence: [{ kind: 'shared-words', term: 'spindle', weight: 0.4 }] },
        { source: 'b', target: 'c', weight: 0.9, evidence: [{ kind: 'shared-words', term: 'between', weight: 0.9 }] },
      ],
    }
    const found: Communities = { membership: Int32Array.of(0, 0, 1, 1), count: 2, modularity: null, resolution: 1 }
    const entities: Extraction['entities'] = [{ id: 'method:weft', kind: 'method', name: 'WEFT', aliases: [] }]
    expect(labelCommunities(graph, found, { entities, mentions: [], links: new Map() })).toMatchObject([
      { label: 'Warp and WEFT', terms: ['warp', 'WEFT'], support: [2, 2] },
      { label: 'Spindle', terms: ['spindle'], support: [2] },
    ])
  })

  it('names a community without entities or words by its number', () => {
    expect(label([[[], []]])).toEqual([{ label: 'Community 1', terms: [], support: [], size: 2 }])
  })
})
