import { describe, expect, it } from 'vitest'
import { FormatError, UsageError, detectFormat, readSource, type Paper } from '@paperloom/core'
import { guessDelimiter, readRows } from '../../../packages/core/src/sources/tables/readRows.js'

const first = (text: string): Paper => readSource(text).value[0]!
const codes = (text: string): string[] => readSource(text).issues.map(({ code }) => code)
const csv = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

describe('a table of one\'s own', () => {
  const text = 'Title;Authors;Year;Keywords;Code;Read\nPaper Boats;Weaver, Ada|Birgit Bohr;2019;boats, ponds;https://github.com/example/boats;yes\n\nKites;;2020;;;'

  it('is read by its column names, and keeps the other columns', () => {
    expect(readSource(text)).toMatchObject({ format: 'csv', read: 2, dropped: 0 })
    expect(first(text)).toEqual({
      id: 'paper-boats',
      title: 'Paper Boats',
      authors: ['Ada Weaver', 'Birgit Bohr'],
      year: 2019,
      keywords: ['boats', 'ponds'],
      urls: ['https://github.com/example/boats'],
      extra: { Read: 'yes' },
    })
  })

  it('knows columns by other names, and says which it took', () => {
    const { value, issues } = readSource('Nr,Paper title,Pub Year\n1,Paper Boats,2019')
    expect(value).toEqual([{ id: 'paper-boats', title: 'Paper Boats', year: 2019, extra: { Nr: '1' } }])
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'note', code: 'column-taken', line: 1, message: expect.stringContaining('"Paper title"') as string }))
  })

  it('takes the columns that it is told', () => {
    const options = { format: 'csv', columns: { title: 'What', abstract: 'Why' } } as const
    expect(readSource('What,Why,Title\nBoats,They float.,x', options).value).toEqual([{ id: 'boats', title: 'Boats', abstract: 'They float.', extra: { Title: 'x' } }])
    const { value, issues } = readSource('What,Whence\nBoats,Ponds', options)
    expect(value).toEqual([{ id: 'boats', title: 'Boats', extra: { Whence: 'Ponds' } }])
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'no-such-column', message: expect.stringContaining('"Why"; there are: What, Whence') as string }))
    expect(() => readSource('What\nBoats', { columns: { shelf: 'What' } as object })).toThrow(UsageError)
  })

  it('is known by its even rows, and asks which column holds titles', () => {
    expect(() => readSource('Nr,Year,What\n1,2001,Boats\n2,2002,Kites')).toThrow(/no column holds titles: rename the one that does to "title", or give its name, as in --column title="Paper name"; the first row is "Nr, Year, What"/)
    expect(readSource('Nr,Year,What\n1,2001,Boats\n2,2002,Kites', { columns: { title: 'What' } })).toMatchObject({ format: 'csv', value: [{ title: 'Boats' }, { title: 'Kites' }] })
  })

  it('tells the line of a row, quoted line breaks counted', () => {
    const { issues, dropped } = readSource('title,abstract\n"Boats","a\nb\nc"\n,"no title"\nKites,d,e')
    expect(dropped).toBe(1)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'no-title', line: 5 }))
    expect(issues).toContainEqual(expect.objectContaining({ code: 'long-row', line: 6 }))
  })

  it.each([
    ['a reference manager', 'Key,Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Abstract Note,Manual Tags', 'K1,journalArticle,2019,"Weaver, Ada; Bohr, Birgit",Paper Boats,Knots,10.1234/knot.8,https://example.org,We fold.,boats; ponds'],
    ['an engineers\' library', 'Document Title,Authors,Publication Title,Publication Year,Abstract,PDF Link,DOI,Author Keywords', 'Paper Boats,Ada Weaver; Birgit Bohr,Knots,2019,We fold.,https://example.org,10.1234/knot.8,boats;ponds'],
    ['a publisher', 'Item Title,Publication Title,Item DOI,Authors,Publication Year,URL,Keywords,Abstract', 'Paper Boats,Knots,10.1234/knot.8,Ada Weaver; Birgit Bohr,2019,https://example.org,boats;ponds,We fold.'],
  ])('knows the columns of %s', (_, header, row) => {
    expect(readSource(`${header}\n${row}`)).toMatchObject({
      format: 'csv',
      value: [
        {
          title: 'Paper Boats', abstract: 'We fold.', authors: ['Ada Weaver', 'Birgit Bohr'], year: 2019, venue: 'Knots', url: 'https://example.org',
          keywords: ['boats', 'ponds'], identifiers: { doi: '10.1234/knot.8' },
        },
      ],
    })
  })

  it('reads names with initials behind them', () => {
    expect(first('PMID,Title,Authors,Journal/Book,Publication Year\n99,Paper Boats,"Weaver A, Bohr BC.",Knots,2019')).toMatchObject({ authors: ['A Weaver', 'BC. Bohr'], venue: 'Knots', identifiers: { pmid: '99' } })
  })

  it('refuses a table without titles', () => {
    expect(() => readSource('a,b\n1,2', { format: 'csv' })).toThrow(FormatError)
    expect(() => readSource('a,b\n1,2', { format: 'csv' })).toThrow(/the first row is "a, b"/)
  })

  it.each(['Title, Abstract and Keywords\n\nWe write about titles, years and authors.', 'Boats, Year by Year\n\nA long story, told.', 'title\nBoats'])('is not seen in a page: %j', (page) => {
    expect(detectFormat(page)).not.toBe('csv')
  })
})

describe('Scopus', () => {
  const header = ['Authors', 'Author full names', 'Title', 'Year', 'Source title', 'DOI', 'Link', 'Abstract', 'Author Keywords', 'Index Keywords', 'References', 'EID', 'Volume']
  const row = [
    'Weaver A.; Bohr B.', 'Weaver, Ada (11); Bohr, Birgit (12)', 'Paper Boats', '2019', 'Journal of Knot Theory', '10.1234/knot.8', 'https://www.scopus.com/boats', 'We fold.',
    'boats; ponds', 'Rivers', 'Ames A.; Cole C., Clocks and kites, J Slow Things, 1, (2001); Dahl D., Tides, (2004)', '2-s2.0-1', '8',
  ]

  it('is read', () => {
    expect(detectFormat(csv(header, row))).toBe('scopus-csv')
    expect(first(`\uFEFF${csv(header, row)}`)).toEqual({
      id: '2-s2.0-1',
      title: 'Paper Boats',
      abstract: 'We fold.',
      authors: ['Ada Weaver', 'Birgit Bohr'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      url: 'https://www.scopus.com/boats',
      keywords: ['boats', 'ponds', 'Rivers'],
      identifiers: { doi: '10.1234/knot.8' },
      references: ['Ames A.; Cole C., Clocks and kites, J Slow Things, 1, (2001)', 'Dahl D., Tides, (2004)'],
      extra: { Volume: '8' },
    })
  })

  it('reads the older reference style', () => {
    const older = row.with(10, 'Ames, A., Clocks (2001) J. Slow Things, 1, pp. 1-9; Dahl, D., Tides (2004) J. Seas, 2')
    expect(first(csv(header, older)).references).toEqual(['Ames, A., Clocks (2001) J. Slow Things, 1, pp. 1-9', 'Dahl, D., Tides (2004) J. Seas, 2'])
  })

  it('warns of a renamed column and of one that is not there', () => {
    const text = csv(header.with(7, 'Summary').with(10, 'Refs'), row)
    expect(first(text)).toMatchObject({ abstract: 'We fold.', extra: { Refs: row[10] } })
    expect(readSource(text).issues).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'renamed-column', message: expect.stringContaining('abstract') as string }))
    expect(readSource(text).issues).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'missing-column', message: expect.stringContaining('References') as string }))
  })

  it('falls back to the short names', () => {
    expect(first(csv(header.with(1, 'x'), row)).authors).toEqual(['A. Weaver', 'B. Bohr'])
  })
})

describe('other databases', () => {
  it('The Lens', () => {
    const text = csv(['Lens ID', 'Title', 'Publication Year', 'Source Title', 'Author/s', 'DOI', 'References'], ['000-1', 'Paper Boats', '2019', 'Knots', 'Ada Weaver; Birgit Bohr', '10.1234/knot.8', '000-2; 000-3'])
    expect(readSource(text).format).toBe('lens-csv')
    expect(first(text)).toEqual({ id: '000-1', title: 'Paper Boats', authors: ['Ada Weaver', 'Birgit Bohr'], year: 2019, venue: 'Knots', identifiers: { doi: '10.1234/knot.8' }, references: ['000-2', '000-3'] })
    expect(codes(text)).toContain('missing-column')
  })

  it('Dimensions, with the line above its header', () => {
    const table = csv(
      ['Rank', 'Publication ID', 'DOI', 'Title', 'Source title', 'PubYear', 'Authors', 'Dimensions URL', 'Cited references'],
      ['1', 'pub.1', '10.1234/knot.8', 'Paper Boats', 'Knots', '2019', 'Weaver, Ada; Bohr, Birgit', 'https://app.dimensions.ai/1', '[Ames, A]|Clocks|J|2001|1|||10.1234/slow.1|pub.2|3;[Cole, C]|Kites|J|2003||||| pub.3|1;[]|Tides'],
    )
    const text = `"About the data: made up for a test, on a day"\n${table}`
    expect(readSource(text).format).toBe('dimensions-csv')
    expect(first(text)).toMatchObject({ id: 'pub.1', authors: ['Ada Weaver', 'Birgit Bohr'], year: 2019, references: ['10.1234/slow.1', 'pub.3', '[]|Tides'], extra: { Rank: '1' } })
  })

  it.each([
    [['id', 'doi', 'display_name', 'authorships.author.display_name', 'publication_year', 'primary_location.source.display_name', 'referenced_works']],
    [['Work ID', 'DOI', 'Title', 'Author', 'Year', 'Source', 'Referenced works']],
  ])('OpenAlex: %j', (header) => {
    const text = csv(header, ['https://openalex.org/W1', 'https://doi.org/10.1234/knot.8', 'Paper Boats', 'Ada Weaver|Birgit Bohr', '2019', 'Knots', 'https://openalex.org/W2|https://openalex.org/W3'])
    expect(readSource(text).format).toBe('openalex-csv')
    expect(first(text)).toEqual({ id: 'W1', title: 'Paper Boats', authors: ['Ada Weaver', 'Birgit Bohr'], year: 2019, venue: 'Knots', identifiers: { doi: '10.1234/knot.8', openalex: 'W1' }, references: ['W2', 'W3'] })
  })

  it('Web of Science, with quotes that close nowhere', () => {
    const text = 'PT\tAU\tAF\tTI\tSO\tCR\tPY\tUT\nJ\tWeaver, A\tWeaver, Ada; Bohr, Birgit\t"Paper Boats\tKNOTS\tAmes A, 2001, J; Cole C, 2003, K, DOI 10.1234/k.1\t2019\tWOS:1\nJ\t\t\t\tKNOTS\t\t2020\tWOS:2\n'
    const { value, format, dropped, issues } = readSource(text)
    expect([format, dropped]).toEqual(['web-of-science-tab', 1])
    expect(value).toEqual([
      { id: 'WOS:1', title: '"Paper Boats', authors: ['Ada Weaver', 'Birgit Bohr'], year: 2019, venue: 'KNOTS', references: ['Ames A, 2001, J', '10.1234/k.1'], extra: { PT: 'J', AU: 'Weaver, A' } },
    ])
    expect(issues).toContainEqual(expect.objectContaining({ code: 'no-title', line: 3 }))
  })
})

describe('rows', () => {
  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['"a,b,c";d', ';'],
    ['a\tb\n1\t2', '\t'],
    ['alone', ','],
  ])('of %j are parted by %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter)
  })

  it('begin where they begin', () => {
    expect(readRows('sep=;\n\na;b\n"c\nd";e\n\nf;g')).toEqual([
      { cells: ['a', 'b'], line: 3 },
      { cells: ['c\nd', 'e'], line: 4 },
      { cells: ['f', 'g'], line: 7 },
    ])
  })
})
