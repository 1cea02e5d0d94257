import { describe, expect, it } from 'vitest'
import { FormatError, detectFormat, readSource, type Paper } from '@paperloom/core'
import { scanTagged } from '../../../packages/core/src/sources/tagged/scanTagged.js'
import { speakName } from '../../../packages/core/src/sources/speakName.js'

const first = (text: string): Paper => readSource(text).value[0]!

const RIS = `Exported by a made-up manager

TY  - JOUR
ID  - weaver2019
TI  - Paper Boats on <i>Still</i> Ponds
AU  - Weaver, Ada
AU  - Bohr, Birgit, Jr.
PY  - 2019/05/11/
JO  - J. Knot Th.
JF  - Journal of Knot Theory
AB  - We fold boats.
They float.
KW  - boats
KW  - ponds; rivers
DO  - 10.1234/KNOT.8
UR  - https://example.org/boats
L1  - https://github.com/example/boats
VL  - 8
N1  - References: Ames, A., Clocks (2001) J. Slow Things, 1, pp. 1-9; Cole, C., Kites (2003) J. Winds, 2
U9  - kept
ER  -

TY  - CONF
T1  - Slow Clocks
A1  - Ames A
Y1  - 2020//
N2  - Clocks are slow.
AN  - arXiv:2004.00009
TY  - BOOK
TI  - A Record That Is Not Ended Before
A2  - Cole, Carl
DA  - 1999
`

describe('RIS', () => {
  it('gives every field its place and keeps the rest', () => {
    expect(first(RIS)).toEqual({
      id: 'weaver2019',
      title: 'Paper Boats on Still Ponds',
      abstract: 'We fold boats. They float.',
      authors: ['Ada Weaver', 'Birgit Bohr Jr.'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      url: 'https://example.org/boats',
      urls: ['https://github.com/example/boats'],
      keywords: ['boats', 'ponds', 'rivers'],
      identifiers: { doi: '10.1234/knot.8' },
      references: ['Ames, A., Clocks (2001) J. Slow Things, 1, pp. 1-9', 'Cole, C., Kites (2003) J. Winds, 2'],
      extra: { TY: 'JOUR', JO: 'J. Knot Th.', VL: '8', U9: 'kept' },
    })
  })

  it('reads the other spellings, and a record that is not ended', () => {
    const { value, format, read } = readSource(RIS.replaceAll('\n', '\r\n'))
    expect({ format, read }).toEqual({ format: 'ris', read: 3 })
    expect(value[1]).toMatchObject({ title: 'Slow Clocks', authors: ['A Ames'], year: 2020, abstract: 'Clocks are slow.', identifiers: { arxiv: '2004.00009' } })
    expect(value[2]).toMatchObject({ title: 'A Record That Is Not Ended Before', authors: ['Carl Cole'], year: 1999 })
  })

  it('is known without its first tag', () => {
    expect(detectFormat('JF  - A Journal\nT1  - A Title\nER  -')).toBe('ris')
  })

  it('drops a record without title, and says where', () => {
    const { value, dropped, issues } = readSource('TY  - JOUR\nTI  - A\nER  -\n\nTY  - JOUR\nAU  - Ames, Ann\nER  -')
    expect([value.length, dropped]).toEqual([1, 1])
    expect(issues).toContainEqual(expect.objectContaining({ code: 'no-title', severity: 'error', line: 5 }))
  })
})

describe('EndNote', () => {
  const text = `%0 Journal Article
%A Weaver, Ada
%A Birgit Bohr
%T Paper Boats on Still Ponds
%J Journal of Knot Theory
%D 2019
%X We fold boats.
%K boats
ponds
%R doi:10.1234/knot.8
%U https://example.org/boats
%V 8`

  it('is read', () => {
    expect(readSource(text)).toMatchObject({ format: 'endnote', read: 1, dropped: 0 })
    expect(first(text)).toEqual({
      id: 'paper-boats-on-still-ponds',
      title: 'Paper Boats on Still Ponds',
      abstract: 'We fold boats.',
      authors: ['Ada Weaver', 'Birgit Bohr'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      url: 'https://example.org/boats',
      keywords: ['boats', 'ponds'],
      identifiers: { doi: '10.1234/knot.8' },
      extra: { 0: 'Journal Article', V: '8' },
    })
  })

  it('and refer before it, where empty lines part records', () => {
    const { value, format } = readSource('%A Ann Ames\n%T Slow Clocks\n%D 2001\n\n%A Carl Cole\n%T Kites\n%D 2002\n')
    expect(format).toBe('endnote')
    expect(value.map(({ title, authors, year }) => [title, authors, year])).toEqual([
      ['Slow Clocks', ['Ann Ames'], 2001],
      ['Kites', ['Carl Cole'], 2002],
    ])
  })
})

describe('PubMed', () => {
  it('is read', () => {
    const text = `
PMID- 12345678
OWN - NLM
DP  - 2019 May
TI  - Paper boats on still ponds: a trial that goes on
      over two lines.
AB  - We fold boats.
FAU - Weaver, Ada
AU  - Weaver A
CN  - Harbour Consortium
JT  - Journal of knot theory
MH  - *Boats/physiology
OT  - ponds
LID - 10.1234/knot.8 [doi]
AID - S0000(19)1 [pii]
`
    expect(readSource(text)).toMatchObject({ format: 'pubmed', read: 1 })
    expect(first(text)).toEqual({
      id: 'pmid12345678',
      title: 'Paper boats on still ponds: a trial that goes on over two lines',
      abstract: 'We fold boats.',
      authors: ['Ada Weaver', 'Harbour Consortium'],
      year: 2019,
      venue: 'Journal of knot theory',
      keywords: ['ponds', 'Boats'],
      identifiers: { doi: '10.1234/knot.8', pmid: '12345678' },
      extra: { OWN: 'NLM', AU: 'Weaver A', AID: 'S0000(19)1 [pii]' },
    })
  })
})

describe('Web of Science', () => {
  const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Weaver, A
   Bohr, B
AF Weaver, Ada
   Bohr, Birgit
TI Paper Boats on
   Still Ponds
SO JOURNAL OF KNOT THEORY
DE boats; still
   ponds
ID RIVERS
AB We fold boats.
CR Ames A, 2001, J SLOW THINGS, V1, P1, DOI 10.1234/SLOW.1
   Cole C, 2003, J WINDS, V2, P3
   Dahl D, 2004, J TIDES, V5, P6, DOI [10.1234/tide.1, 10.1234/tide.2]
PY 2019
DI 10.1234/knot.8
UT WOS:000000000000001
ER

EF
`

  it('is read with its cited references', () => {
    expect(readSource(text)).toMatchObject({ format: 'web-of-science', read: 1 })
    expect(first(text)).toMatchObject({
      id: 'WOS:000000000000001',
      title: 'Paper Boats on Still Ponds',
      authors: ['Ada Weaver', 'Birgit Bohr'],
      year: 2019,
      venue: 'JOURNAL OF KNOT THEORY',
      keywords: ['boats', 'still ponds', 'RIVERS'],
      identifiers: { doi: '10.1234/knot.8' },
      references: ['10.1234/slow.1', 'Cole C, 2003, J WINDS, V2, P3', '10.1234/tide.1', '10.1234/tide.2'],
      extra: { PT: 'J', AU: 'Weaver, A\nBohr, B' },
    })
  })
})

describe('names', () => {
  it.each([
    ['Weaver, Ada', 'Ada Weaver'],
    ['Weaver, Ada, Jr.', 'Ada Weaver Jr.'],
    ['Weaver AB', 'AB Weaver'],
    ['van der Berg P.-J.', 'P.-J. van der Berg'],
    ['Ada Weaver', 'Ada Weaver'],
    ['Harbour Consortium', 'Harbour Consortium'],
    ['A B', 'A B'],
    ['Weaver,', 'Weaver'],
    ['Weaver, A. et al.', 'A. Weaver'],
    ['et al.', ''],
  ])('%j is spoken %j', (name, spoken) => {
    expect(speakName(name)).toBe(spoken)
  })
})

describe('scanTagged', () => {
  it('ends in time on a line of white space', () => {
    const style = { tagged: /^([A-Z]{2}) - (.*)$/, first: 'TY', last: 'ER' }
    expect(scanTagged(`TY - A\n${' '.repeat(100_000)}x\n\n\nmore\nER - `, style)).toEqual([
      { line: 1, fields: [{ tag: 'TY', value: 'A\nx\n\nmore' }] },
    ])
  })
})

it.each(['ris', 'endnote', 'pubmed', 'web-of-science'] as const)('%s: refuses a text without a record', (format) => {
  expect(() => readSource('nothing here', { format })).toThrow(FormatError)
})
