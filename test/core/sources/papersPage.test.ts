import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FormatError, readSource } from '@paperloom/core'
import { decodeAccents } from '../../../packages/core/src/text/latex.js'

const A = {
  title: 'Paper Boats: Learning to Fold Without a Teacher',
  abstract:
    'We study how a machine can learn to fold paper boats from video alone. Our method watches a thousand folds, guesses the order of the creases and checks each guess on a simulated sheet. In experiments the boats float for nine minutes, which is longer than those of any earlier system.',
}
const B = {
  title: 'Do Lighthouses Dream of Ships? A Survey of Harbour Perception',
  abstract:
    'Harbour perception has many uses, from docking to rescue. This survey orders two hundred systems by what they see and when they fail. It shows that fog, not darkness, is the hardest condition, and that the data sets of the field hardly contain any.',
}
const C = {
  title: 'A theory of slow clocks',
  abstract:
    'Clocks that run slow are usually thrown away. Here we prove that any two slow clocks can be combined into one that is right on average, and that three are enough to be right almost always. The proof is short and needs no calculus.',
}

const titlesOf = (page: string): string[] =>
  readSource(page, { format: 'papers-page' }).value.map((paper) => paper.title)
const page = (...blocks: string[]): string => blocks.join('\n\n')
const expectAll = (text: string, papers = [A, B, C]): void => {
  const { value } = readSource(text, { format: 'papers-page' })
  expect(value.map(({ title, abstract }) => ({ title, abstract }))).toEqual(papers)
}

describe('readPapersPage', () => {
  const plain = page(A.title, A.abstract, B.title, B.abstract, C.title, C.abstract)

  it('reads titles and abstracts', () => {
    expectAll(plain)
    expect(readSource(plain)).toMatchObject({ format: 'papers-page', read: 3, dropped: 0 })
  })

  it.each([
    ['Windows line ends and a byte order mark', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
    ['old Macintosh line ends', plain.replaceAll('\n', '\r')],
    ['three empty lines between blocks, with blanks on them', plain.replaceAll('\n\n', '\n \n\t\n\n')],
    ['an abstract right below its title', plain.replaceAll(`\n\n${A.abstract}`, `\n${A.abstract}`)],
    ['indented lines', plain.replaceAll(/^/gm, '   ')],
    ['invisible characters', plain.replaceAll('\n\n', '\n\n\u200B')],
    [
      'labels',
      page(
        `Title: ${A.title}`,
        `Abstract: ${A.abstract}`,
        B.title,
        `Abstract— ${B.abstract}`,
        C.title,
        'Abstract',
        C.abstract,
      ),
    ],
  ])('reads a page with %s', (_, text) => expectAll(text))

  it('joins wrapped lines', () => {
    const wrap = (text: string): string => text.replace(/(.{50,70}) /g, '$1\n')
    expectAll(page(A.title, wrap(A.abstract), B.title, wrap(B.abstract), C.title, wrap(C.abstract)))
  })

  it('takes a block of 150,000 short lines in linear time', () => {
    const started = performance.now()
    readSource(`Paper Boats on Still Ponds\n\nWe fold boats of paper and let them float on still ponds. They float long.\n\n${'#\n'.repeat(150_000)}`, { format: 'papers-page' })
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('keeps a hyphen where a line ends with one', () => {
    const text = page(
      A.title,
      'We fold paper boats. They float on every well-\nknown pond. They do so for nine minutes.',
    )
    expect(readSource(text).value[0]!.abstract).toMatch(/every well-known pond\. They/)
  })

  it.each([
    [
      'dates',
      [
        'Jun 11',
        '3 May 2024',
        'Published on March 2, 2023',
        '2024-05-06',
        'Monday, July 1st, 2024',
        '5 hours ago',
        'about 2 days ago',
      ],
    ],
    ['counts', ['42', '▲ 128', '1.2k', '17 upvotes', '3 comments', '· 5 authors', '12 / 40', '1,024 downloads']],
    [
      'buttons',
      ['Subscribe', 'View PDF', 'Read more', 'Sign up', 'Load more papers', 'GitHub', 'Log in', 'Share', 'arXiv'],
    ],
    [
      'bylines',
      [
        'byAK and the research community',
        'by Ada Byron',
        'Submitted by gaspard',
        'Authors: Ada Byron, Mary Somerville',
      ],
    ],
    [
      'authors',
      [
        'University of Nowhere',
        'Ada Byron, Mary Somerville, Charles Wheatstone',
        'Emmy Noether and David Hilbert',
        'L. van der Berg · Ada Byron',
      ],
    ],
    ['addresses', ['https://example.org/papers/12', 'arXiv:2401.01234', 'doi:10.1000/182', 'www.example.org']],
    ['debris', ['.', '—', '***', '© 2024 The Paper Page', 'Page 3 of 9']],
  ])('leaves out %s wherever they stand', (_, noise) => {
    for (const [index, line] of noise.entries()) {
      const other = noise[(index + 1) % noise.length]!
      expectAll(page(line, A.title, A.abstract, line, B.title, B.abstract, C.title, C.abstract, other))
      expectAll(page(A.title, line, A.abstract, B.title, other, line, B.abstract, line, C.title, C.abstract))
    }
  })

  it('leaves out slogans at the top', () => {
    expectAll(
      page(
        'new',
        'Get trending papers in your email inbox!',
        'Subscribe',
        'byAK and the research community',
        'Jun 11',
        plain,
      ),
    )
    expectAll(page('Daily Papers', 'The best of research, every morning', plain))
  })

  it('tells of every block that it leaves out, with its line', () => {
    const { issues } = readSource(page('Jun 11', A.title, '12 upvotes', A.abstract, 'Next'), { source: 'page.txt' })
    const left = issues.filter(({ code }) => code === 'page-text')
    expect(left.map(({ line, severity, source }) => ({ line, severity, source }))).toEqual([
      { line: 1, severity: 'note', source: 'page.txt' },
      { line: 5, severity: 'note', source: 'page.txt' },
      { line: 9, severity: 'note', source: 'page.txt' },
    ])
  })

  it('keeps a title without an abstract, and warns', () => {
    const { value, issues } = readSource(page(A.title, B.title, B.abstract, C.title, C.abstract))
    expect(value.map(({ title }) => title)).toEqual([A.title, B.title, C.title])
    expect(value[0]).not.toHaveProperty('abstract')
    expect(value[1]!.abstract).toBe(B.abstract)
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'title-without-abstract', severity: 'warning', line: 1 }),
    )
  })

  it('keeps a title without an abstract in the middle and at the end', () => {
    expect(titlesOf(page(A.title, A.abstract, B.title, C.title, C.abstract))).toEqual([A.title, B.title, C.title])
    expect(titlesOf(page(A.title, A.abstract, C.title, C.abstract, B.title))).toEqual([A.title, C.title, B.title])
  })

  it('drops an abstract without a title, and says so', () => {
    const result = readSource(page(A.abstract, B.title, B.abstract))
    expect(result).toMatchObject({ read: 2, dropped: 1 })
    expect(result.value).toHaveLength(1)
    expect(result.issues).toContainEqual(expect.objectContaining({ code: 'abstract-without-title', line: 1 }))
  })

  it('joins the paragraphs of one abstract', () => {
    const more =
      'A second paragraph tells what we learnt on the way. It is as long as it has to be, and it does not begin anything new.'
    const { value } = readSource(page(A.title, A.abstract, more, B.title, B.abstract))
    expect(value.map(({ abstract }) => abstract)).toEqual([`${A.abstract}\n${more}`, B.abstract])
  })

  it.each([
    'Who Counts the Counters? Notes from a Year of Ballots',
    'What Are Reward Models Rewarding?',
    'On the Way Home: Finding Paths, Losing Paths, and Drawing Maps of Both for Robots That Were Never Told Where They Live or What a Door Is Good For',
    'KITE++: k-Iterated Tree Ensembles',
    'Attention',
    'From Words to Wheels: Routing With a Dictionary',
    'Search on Graphs',
    'By the Numbers: Counting Sheep at Scale',
    'Read the Room',
    'A^2Fold -- Unlocking Creases of Unknown Sheets',
    'mapping the quiet parts of large archives',
    'Überlegungen zu Ästhetik und Ökonomie',
    '基于图神经网络的论文推荐',
    'We Have Always Been Tuning: A Manifesto',
    'Pianos, Violins and Cellos',
    'Quiet Rivers and Louder Mountains',
    'Tensor Kites, Paper Boats, and Weighted Balloons',
    'Lantern: A Camera That Reads',
  ])('takes for a title: %s', (title) => {
    expectAll(page(A.title, A.abstract, title, B.abstract, C.title, C.abstract), [
      A,
      { title, abstract: B.abstract },
      C,
    ])
  })

  it.each([
    'We prove that every graph has a nap.',
    'This note corrects an error in our earlier note.',
    'Code is all you get.',
    `${A.abstract} Code: https://github.com/example/boats`,
    `${A.abstract.slice(0, -1)}`,
    'We present a corpus of ten thousand letters, annotated by hand, with tools to read, search and compare them across three centuries of spelling',
    `${'Deep nets are wide. '.repeat(60)}They are also deep.`,
  ])('takes for an abstract: %.40s', (abstract) => {
    expectAll(page(A.title, A.abstract, B.title, abstract, C.title, C.abstract), [A, { title: B.title, abstract }, C])
  })

  it('leaves out a page number glued to an abstract', () => {
    const { value, issues } = readSource(page(A.title, `${A.abstract}145`, B.title, `${B.abstract} It grew by 3.5`))
    expect(value[0]!.abstract).toBe(A.abstract)
    expect(value[1]!.abstract).toMatch(/by 3\.5$/)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'trailing-number', line: 3 }))
  })

  it('gives a paper the key of its title', () => {
    expect(readSource(plain).value[0]!.id).toBe('paper-boats-learning-to-fold-without-a-teacher')
  })

  it('throws where there is no paper at all', () => {
    expect(() => readSource('Jun 11\n\nSubscribe\n')).toThrow(FormatError)
    expect(() => readSource('Jun 11\n\nSubscribe\n', { source: 'empty.txt' })).toThrow(/empty\.txt.*title/)
  })

  const real = '../shared/data/papers-page.txt'
  it.skipIf(!existsSync(real))('reads a real page of 70 papers (skipped without ../shared/data)', () => {
    const text = readFileSync(real, 'utf8')
    const lines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim())
    const { value, issues, dropped } = readSource(text)
    expect(value).toHaveLength(70)
    expect(value.flatMap(({ title, abstract }) => [title, abstract])).toEqual(lines.slice(5).map(decodeAccents))
    expect(dropped).toBe(0)
    expect(issues.filter(({ code }) => code === 'page-text').map(({ line }) => line)).toEqual([1, 3, 5, 7, 9])
  })
})
