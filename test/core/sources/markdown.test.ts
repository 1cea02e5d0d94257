import { describe, expect, it } from 'vitest'
import { FormatError, detectFormat, readSource, toMarkdown, type Paper } from '@paperloom/core'

const read = (text: string): readonly Paper[] => readSource(text, { format: 'markdown' }).value
const one = (item: string): Paper | undefined => read(`- ${item}\n- [Another One](https://example.org)`)[0]

const LIST = `# Awesome Boats

- [Boats](#boats)

## Paper boats:

- [Paper Boats on Still Ponds](https://arxiv.org/abs/1901.00001v2), *Journal of Knot Theory*, 2019. [[code](https://github.com/example/boats)]
- **Slow Clocks and Fast Rivers**. Ames, A. et al. (2001) [[pdf]](https://example.org/clocks.pdf) [[Code]](https://github.com/example/clocks)
* Kites in the Wind: A Survey, Cole. [paper](https://doi.org/10.1234/KITE.1)
`

describe('a list', () => {
  it('gives its items, by label, by bold, by what stands first', () => {
    expect(readSource(LIST)).toMatchObject({ format: 'markdown', read: 3, dropped: 0 })
    expect(read(LIST)).toEqual([
      {
        id: 'paper-boats-on-still-ponds',
        title: 'Paper Boats on Still Ponds',
        year: 2019,
        url: 'https://arxiv.org/abs/1901.00001v2',
        urls: ['https://github.com/example/boats'],
        identifiers: { arxiv: '1901.00001' },
        extra: { section: 'Paper boats' },
      },
      {
        id: 'slow-clocks-and-fast-rivers',
        title: 'Slow Clocks and Fast Rivers',
        year: 2001,
        url: 'https://example.org/clocks.pdf',
        urls: ['https://github.com/example/clocks'],
        extra: { section: 'Paper boats' },
      },
      {
        id: 'kites-in-the-wind-a-survey-cole',
        title: 'Kites in the Wind: A Survey, Cole',
        url: 'https://doi.org/10.1234/KITE.1',
        identifiers: { doi: '10.1234/kite.1' },
        extra: { section: 'Paper boats' },
      },
    ])
  })

  it.each([
    ['[ICLR 2020] **A Title in Bold** [[paper](https://a.org/1)]', 'A Title in Bold', 2020],
    ['[NeurIPS\'21](https://a.org/v) [The Named One](https://a.org/1)', 'The Named One', undefined],
    ['`[2017]` A Title Before Its Links. Ada Weaver. [[pdf]](https://a.org/1)', 'A Title Before Its Links', 2017],
    ['A Question Before Its Links? Ada Weaver. [[pdf]](https://a.org/1)', 'A Question Before Its Links?', undefined],
    ['[Title with (brackets) and [more]](https://a.org/x_(y))', 'Title with (brackets) and [more]', undefined],
    ['![badge](https://img.org/b.svg) [**Bold** Label](https://a.org "hover") <br> 2019', 'Bold Label', 2019],
    ['A Bare Address Follows This Title: https://a.org/1.', 'A Bare Address Follows This Title', undefined],
    ['[ ] [A Task](https://a.org)', 'A Task', undefined],
    ['[Pages 1990-2001 of It](https://a.org)', 'Pages 1990-2001 of It', undefined],
  ])('reads %j', (item, title, year) => {
    expect(one(item)).toMatchObject({ title, ...(year === undefined ? {} : { year }) })
    if (year === undefined) expect(one(item)).not.toHaveProperty('year')
  })

  it.each(['doi:10.1000/abc', '10.1000/ABC', 'arXiv:2401.00001v2'])('takes %s for no title', (label) => {
    expect(one(`**Slow Clocks**. Ada Ames. [${label}](https://example.org/1)`)).toMatchObject({ title: 'Slow Clocks' })
  })

  it('joins an item that goes on', () => {
    expect(read('- **A Long Title**\n  Ada Weaver\n  [[pdf]](https://a.org/1)\n- [Boats](https://b.org)')).toMatchObject([{ title: 'A Long Title', url: 'https://a.org/1' }, { title: 'Boats' }])
  })

  it('makes no link of a script', () => {
    expect(read('- [Harmless](javascript:alert(1)) [pdf](https://a.org)')).toMatchObject([{ title: 'Harmless', url: 'https://a.org' }])
  })
})

describe('an item without a link', () => {
  const text = '- [Boats](https://a.org)\n- **Slow Clocks**. Ames, A. (2001)\n- **Clocks and rivers**\n- buy milk\n- [Top](#top)\n'

  it('is a paper where it begins with a title in bold, and told of else', () => {
    const { value, issues } = readSource(text, { format: 'markdown' })
    expect(value.map(({ title, year }) => [title, year])).toEqual([['Boats', undefined], ['Slow Clocks', 2001]])
    expect(issues).toMatchObject([
      { severity: 'note', code: 'list-item', line: 3, message: expect.stringContaining('Clocks and rivers') as string },
      { severity: 'note', code: 'list-item', line: 4, message: expect.stringContaining('buy milk') as string },
    ])
  })

  it('is a paper with its title alone where items are numbered', () => {
    const papers: Paper[] = [
      { id: 'a', title: 'Kites, *Winds* and [Snow_flakes]' },
      { id: 'b', title: 'Slow Clocks', authors: ['Ada Ames'], year: 2001 },
    ]
    expect(readSource(toMarkdown(papers))).toMatchObject({ format: 'markdown', value: papers.map(({ title }) => ({ title })), issues: [{ code: 'format-detected' }] })
  })
})

describe('a reading list', () => {
  const papers: Paper[] = [
    { id: 'loom', title: 'Loom [tension] of A*', authors: ['Ada Weaver', 'Department of Looms and Yarn'], year: 2018, venue: 'J Knots & Yarn', url: 'https://a.org/1', identifiers: { doi: '10.1000/1097(1998)1:2<3::aid_4>3.0.co;2-5' } },
    { id: 'yarn', title: 'arXiv', authors: ['Roe, Bob', 'Plato'], year: 2019, identifiers: { doi: '10.1000/abc', arxiv: '2401.00001' } },
    { id: '1999', title: '1999', venue: 'Proc. Mills' },
    { id: 'old-looms', title: 'Old Looms.', year: 1900, identifiers: { arxiv: '2401.00002' } },
  ]

  it('comes back as it was written', () => {
    const { value, issues, format } = readSource(toMarkdown(papers))
    expect(format).toBe('markdown')
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(value).toEqual(papers.map((paper) => ({ ...paper, id: expect.any(String) as string })))
    expect(readSource(toMarkdown(papers.slice(0, 1))).value).toMatchObject([{ title: 'Loom [tension] of A*' }])
  })

  it('may be as long as a map', () => {
    expect(read(toMarkdown(Array.from({ length: 10_001 }, (_, index) => ({ id: `${index}`, title: `Loom ${index}` }))))).toHaveLength(10_001)
  })

  it('takes no description for authors', () => {
    expect(read('1. **Slow Clocks**. A clock that is slow\n2. **Kites**. ICML 2019. [code](https://github.com/a/b)')).toEqual([
      { id: 'slow-clocks', title: 'Slow Clocks' },
      { id: 'kites', title: 'Kites', year: 2019, urls: ['https://github.com/a/b'] },
    ])
  })
})

describe('a table', () => {
  const table = `| Title | Authors | Venue | Date | Code | Stars |
|:------|---------|-------|------|:----:|---|
| [Paper **Boats**](https://arxiv.org/abs/1901.00001) | Ada Weaver, Birgit Bohr | Knots | 2019-01 | [GitHub](https://github.com/example/boats) | 5 |
| Kites \\| Winds | | | | - | |

after`

  it('is read by its columns', () => {
    expect(detectFormat(table)).toBe('markdown')
    expect(read(table)).toEqual([
      {
        id: 'paper-boats',
        title: 'Paper Boats',
        authors: ['Ada Weaver', 'Birgit Bohr'],
        year: 2019,
        venue: 'Knots',
        url: 'https://arxiv.org/abs/1901.00001',
        urls: ['https://github.com/example/boats'],
        identifiers: { arxiv: '1901.00001' },
      },
      { id: 'kites-winds', title: 'Kites | Winds' },
    ])
  })
})

it('is not seen in a page, and refuses one', () => {
  expect(detectFormat('A Title of Some Kind\n\nWe list:\n- one\n- two\n\nSee [1](https://a.org).')).toBe('papers-page')
  expect(() => read('A title\n\nAn abstract.')).toThrow(FormatError)
})

it('ends in time on unclosed brackets', () => {
  const before = process.cpuUsage().user
  expect(() => read(`${'['.repeat(50_000)}\n- ${'[a]('.repeat(20_000)}`)).not.toThrow(TypeError)
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000)
})
