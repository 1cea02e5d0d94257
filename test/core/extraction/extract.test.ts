import { describe, expect, it } from 'vitest'
import { agreeOnShortForms, createCorpus, extract, extractChunk, extractEvidence, fieldText, joinChunks, UsageError, type Entity, type Extraction, type Paper } from '@paperloom/core'

const read = (...papers: readonly Omit<Paper, 'id'>[]): Extraction =>
  extract(createCorpus(papers.map((paper, index) => ({ id: `p${index}`, ...paper }))).value)
const find = ({ entities }: Extraction, name: string): Entity => {
  const entity = entities.find((other) => other.name === name)
  if (entity === undefined) throw new Error(`no ${name} among ${entities.map((other) => other.name).join(', ')}`)
  return entity
}
const papersOf = ({ mentions }: Extraction, { id }: Entity): string[] => [
  ...new Set(mentions.filter(({ entity }) => entity === id).map(({ paper }) => paper)),
]

describe('a corpus', () => {
  const papers: Paper[] = [
    { id: 'a', title: 'LoomNet: weaving from few threads', abstract: 'We introduce LoomNet, a network of looms. LoomNet weaves. Beam search finds threads.' },
    { id: 'b', title: 'Beam search for looms', abstract: 'LoomNet and beam search compared. We introduce ShuttleSearch, a search for shuttles.' },
    { id: 'c', title: 'ShuttleSearch: once more', abstract: 'We introduce ShuttleSearch, another search. Beam searches are slow.' },
  ]

  it('has the same entities and mentions, whatever the order of its papers', () => {
    const { entities, mentions } = extract({ papers, merges: [] })
    const turned = extract({ papers: papers.toReversed(), merges: [] })
    expect(mentions.length).toBeGreaterThan(6)
    expect(turned.entities).toEqual(entities)
    expect(turned.mentions).toEqual(mentions)
  })

  it('knows who introduces what, where no other paper does too', () => {
    const extraction = extract({ papers, merges: [] })
    expect(find(extraction, 'LoomNet').introducedBy).toBe('a')
    expect(find(extraction, 'ShuttleSearch').introducedBy).toBeUndefined()
  })
})

describe('aliases', () => {
  it('makes one entity of a short form, its long form and its spellings', () => {
    const extraction = read(
      { title: 'Planning', abstract: 'We plan with Monte Carlo Tree Search (MCTS) in games.' },
      { title: 'Games', abstract: 'MCTS plays games. It beats beam search.' },
      { title: 'Boards', abstract: 'A Monte-Carlo tree search plays board games.' },
    )
    const search = find(extraction, 'Monte Carlo tree search')
    expect(papersOf(extraction, search)).toEqual(['p0', 'p1', 'p2'])
    expect(search.aliases).toEqual(expect.arrayContaining(['MCTS', 'Monte-Carlo tree search']))
  })

  it('joins American and British spelling, plurals and hyphens', () => {
    const extraction = read(
      { title: 'Domain generalization for looms', abstract: 'Domain generalization with multi-armed bandits.' },
      { title: 'Domain generalisation for mills', abstract: 'Domain generalisation with a multi armed bandit.' },
    )
    expect(papersOf(extraction, find(extraction, 'domain generalization'))).toEqual(['p0', 'p1'])
    expect(papersOf(extraction, find(extraction, 'multi-armed bandit'))).toEqual(['p0', 'p1'])
  })

  it('keeps a short form that means two things as two entities', () => {
    const extraction = read(
      { title: 'Point warping networks', abstract: 'A point warping network (PWN) aligns point clouds. PWN is robust to noise.' },
      { title: 'Policy weaving networks', abstract: 'A policy weaving network (PWN) explores. PWN learns policies in reinforcement learning.' },
    )
    const short = extraction.mentions.filter(({ surface }) => surface === 'PWN')
    expect(new Set(short.map(({ entity }) => entity)).size).toBe(2)
  })

  it('does not take a longer term for a shorter one', () => {
    const extraction = read({
      title: 'Instruction-following language models',
      abstract: 'Instruction-following language models are trained for instruction following. We measure instruction following.',
    })
    const following = find(extraction, 'instruction following')
    expect(following.aliases.map((alias) => alias.toLowerCase())).not.toContain('instruction-following language models')
  })

  it('takes a plain phrase for no data set of that name', () => {
    const { entities } = read({ title: 'On asking', abstract: 'Then a natural question arises: can language models plan? A natural question, yes.' })
    expect(entities.map(({ name }) => name)).not.toContain('Natural Questions')
  })

  it('takes three initials for no short form that the field uses otherwise', () => {
    const { entities } = read({ title: 'Web agents', abstract: 'Agents ground user instructions in a GUI. The GUI changes.' })
    expect(entities.filter(({ aliases }) => aliases.includes('GUI') && aliases.includes('ground user instructions'))).toEqual([])
  })
})

describe('kinds and names', () => {
  it('gives an entity one kind over all papers', () => {
    const extraction = read(
      { title: 'Solving GSM8K', abstract: 'We evaluate on GSM8K and MATH.' },
      { title: 'PPO for maths', abstract: 'PPO is trained on GSM8K. Proximal policy optimization (PPO) helps.' },
    )
    expect(find(extraction, 'GSM8K').kind).toBe('dataset')
    expect(find(extraction, 'proximal policy optimization').kind).toBe('method')
    expect(new Set(extraction.entities.map(({ id }) => id)).size).toBe(extraction.entities.length)
  })

  it('writes names singular, in lower case but for proper names', () => {
    const names = read({
      title: 'Large Language Models and Gaussian Processes',
      abstract: 'Large language models meet Gaussian processes. Gaussian processes smooth large language models.',
    }).entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['large language model', 'Gaussian process']))
  })

  it('never takes generic words of science', () => {
    const names = read({
      title: 'A new approach',
      abstract: 'We propose a novel framework. Extensive experiments show that our approach outperforms the state of the art in performance. The results of the method improve.',
    }).entities.map(({ name }) => name)
    for (const generic of ['approach', 'framework', 'experiment', 'performance', 'state of the art', 'result', 'method']) expect(names).not.toContain(generic)
  })

  it('finds names that nobody has seen before', () => {
    const names = read({ title: 'Zorbex: Quilted Attention for Looms', abstract: 'We present Zorbex, which beats FLUNDERnet and GRUMP-7B on LoomBench-XL.' }).entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Zorbex', 'FLUNDERnet', 'LoomBench-XL']))
  })
})

describe('mentions', () => {
  const paper: Paper = {
    id: 'p0',
    title: 'Tree search for code generation',
    abstract: 'Tree search helps code generation. With tree search, code generation by PPO improves.',
    keywords: ['program synthesis', 'tree search'],
  }

  it('point at their surfaces, in every field', () => {
    const { mentions } = extract(createCorpus([paper]).value)
    for (const { field, start, end, surface } of mentions) expect(fieldText(paper, field).slice(start, end)).toBe(surface)
    expect(new Set(mentions.map(({ field }) => field))).toEqual(new Set(['title', 'abstract', 'keyword']))
  })

  it('have the salience of their entity in the paper', () => {
    const extraction = extract(createCorpus([paper]).value)
    const salience = (name: string): number[] => [
      ...new Set(extraction.mentions.filter(({ entity }) => entity === find(extraction, name).id).map((mention) => mention.salience)),
    ]
    expect(salience('tree search')).toEqual([2])
    expect(salience('proximal policy optimization')).toEqual([1])
  })

  it('come from keywords too', () => {
    expect(find(extract(createCorpus([paper]).value), 'program synthesis').kind).toBe('concept')
  })
})

describe('what a caller brings', () => {
  const papers = createCorpus([{ id: 'p', title: 'Tree search', abstract: 'We weave tree search with large language models on LoomBench.' }]).value

  it('lets a thesaurus rename and drop', () => {
    const thesaurus = new Map([
      ['Tree-Search', 'search in trees'],
      ['large language models', ''],
    ])
    const names = extract(papers, { thesaurus }).entities.map(({ name }) => name)
    expect(names).toContain('search in trees')
    expect(names).not.toContain('tree search')
    expect(names).not.toContain('large language model')
  })

  it('runs extractors beside the built-in one', () => {
    const extractor = { name: 'verbs', extract: () => [{ field: 'abstract' as const, start: 3, end: 8, kind: 'method' as const, name: 'weaving' }] }
    const { entities, mentions } = extract(papers, { extractors: [extractor] })
    expect(entities.find(({ name }) => name === 'weaving')).toMatchObject({ kind: 'method' })
    expect(mentions.find(({ surface }) => surface === 'weave')).toBeDefined()
    expect(entities.length).toBeGreaterThan(1)
  })

  it('refuses a mention outside of its field', () => {
    const extractor = { name: 'wild', extract: () => [{ field: 'title' as const, start: 5, end: 99, kind: 'method' as const }] }
    expect(() => extract(papers, { extractors: [extractor] })).toThrow(new UsageError("an extractor's mention must lie within the title of p, not 5 to 99"))
  })

  it('keeps entities named like parts of JavaScript', () => {
    const extractor = {
      name: 'odd',
      extract: ({ title }: Paper) => ['constructor', '__proto__', 'toString'].map((name) => ({ field: 'title' as const, start: 0, end: title.length, kind: 'concept' as const, name })),
    }
    const names = extract(papers, { extractors: [extractor] }).entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['constructor', '__proto__', 'toString']))
  })

  it('tells entities whose names make the same id apart by numbers that no other has', () => {
    const looms = Array.from({ length: 11 }, () => 'loom').join(' ')
    const names = [`${looms} overwhelming`, `${looms} extraordinary`, `${looms} 2`]
    const extractor = { name: 'long', extract: () => names.map((name) => ({ field: 'title' as const, start: 0, end: 1, kind: 'method' as const, name })) }
    const idOf = new Map(extract(papers, { extractors: [extractor] }).entities.map(({ id, name }) => [name, id]))
    const base = `method:${looms.replaceAll(' ', '-')}`
    expect(names.map((name) => idOf.get(name))).toEqual([`${base}-3`, base, `${base}-2`])
  })

  it('finds nothing in nothing', () => {
    expect(extract(createCorpus([]).value)).toEqual({ entities: [], mentions: [], links: new Map() })
  })
})

describe('chunks', () => {
  const corpus = createCorpus([
    { id: 'a', title: 'Tree search', abstract: 'Monte Carlo tree search (MCTS) plans. Code: https://github.com/example/trees' },
    { id: 'b', title: 'Games', abstract: 'MCTS plays games with beam search.' },
    { id: 'c', title: 'Looms', abstract: 'We present LoomBench, a dataset of looms, and beam search on it.' },
  ]).value

  it.each([
    ['one', [0, 3]],
    ['two', [0, 1, 3]],
    ['three, one of them empty', [0, 2, 2, 3]],
  ])('joined are what is extracted at once: %s', (_, bounds) => {
    const chunks = bounds.slice(1).map((to, i) => extractChunk(corpus, bounds[i]!, to))
    expect(joinChunks(corpus, structuredClone(chunks))).toEqual(extract(corpus))
  })

  it('find in a paper the same whatever was read before it', () => {
    const other = 'We plan with Monte Carlo tree search (MCTS). MCTS uses a value network, reinforcement learning and beam search on Atari.'
    const papers = createCorpus([
      { id: 'a', title: 'Planning with Monte Carlo tree search in board games', abstract: other },
      {
        id: 'b',
        title: 'Weaving',
        abstract: 'However, several looms recently compare thread with the many methods, using a large amount of wool.',
        // What the text alone would leave out at once.
        keywords: ['amount of wool', 'several looms', 'recently compare', 'large amount', 'thread'],
      },
    ]).value
    const first = extractChunk(papers, 1, 2)
    extractChunk(papers, 0, 1)
    expect(extractChunk(papers, 1, 2)).toEqual(first)
  })

  it('are the same where an extractor extracts itself, or fails before', () => {
    const given = { name: 'given', extract: () => [{ field: 'title', start: 0, end: 4, kind: 'concept' }] as const }
    const plain = extractChunk(corpus, 0, 3, { extractors: [given] })
    const within = { name: 'within', extract: (paper: Paper) => (extractChunk({ papers: [paper], merges: [] }, 0, 1), given.extract()) }
    expect(extractChunk(corpus, 0, 3, { extractors: [within] })).toEqual(plain)
    const failing = { name: 'failing', extract: (): never => { throw new RangeError('no') } }
    expect(() => extractChunk(corpus, 0, 3, { extractors: [failing] })).toThrow('no')
    expect(extractChunk(corpus, 0, 3, { extractors: [given] })).toEqual(plain)
  })

  it('may share what their papers define', () => {
    const defining = createCorpus([
      { id: 'a', title: 'Looms', abstract: 'Woven graph planning (WGP) plans with a robot.' },
      { id: 'b', title: 'Games', abstract: 'A robot plays games by WGP and beam search.' },
    ]).value
    const parts = [extractEvidence(defining, 1, 2), extractEvidence(defining, 0, 1)]
    const shortForms = agreeOnShortForms(structuredClone(parts.map(({ senses }) => senses)))
    expect([...shortForms]).toEqual([['wgp', 'woven graph planning']])
    const joined = (forms: ReadonlyMap<string, string>): Extraction => {
      const evidence = { shortForms: forms, definitions: parts[1]!.definitions }
      return joinChunks(defining, [extractChunk(defining, 0, 1, { evidence }), extractChunk(defining, 1, 2, { evidence })])
    }
    expect(joined(shortForms)).toEqual(extract(defining))
    expect(joined(new Map())).not.toEqual(extract(defining))
  })
})

describe('names', () => {
  it('keep the noun that their key does without, and their capitals and hyphens', () => {
    const text = 'Cloth is mended by a thread-weaving problem solver. The generative XQ model of looms is a generative XQ model.'
    const names = read({ title: 'Thread-weaving problem of looms', abstract: text }).entities.map(({ name }) => name)
    expect(names).toContain('thread-weaving problem')
    expect(names).not.toContain('thread weaving')
    expect(names).not.toContain('generative xq')
  })

  it('keep a capital S, and social media', () => {
    const names = read({ title: 'Looms', abstract: 'We train WEAVERS, a model of looms, on social media. WEAVERS is a model of cloth in social media.' }).entities.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['WEAVERS', 'social media']))
  })

  it('are established ones where half of the places are written so', () => {
    const text = 'We reconstruct 3D shapes. A 3D shape is reconstructed from a 3D shape prior, and 3D shape retrieval helps.'
    expect(read({ title: '3D Shapes of Looms', abstract: text }).entities.map(({ name }) => name)).not.toContain('3DShapes')
  })
})

it('takes words parted by a slash for two, and names for one', () => {
  const names = read(
    { title: 'Private/sensitive information', abstract: 'We protect private/sensitive information by training on CNN/DailyMail. Private/sensitive information leaks from CNN/DailyMail.' },
  ).entities.map(({ name }) => name)
  expect(names.filter((name) => name.includes('/'))).toEqual(['CNN/DailyMail'])
})
