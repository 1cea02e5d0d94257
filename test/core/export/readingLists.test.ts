import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildMap, readSource, type Paper } from '@paperloom/core'
import { toBibtex } from '../../../packages/core/src/export/bibtex.js'
import { createCitationKeys } from '../../../packages/core/src/export/citationKeys.js'
import { toMarkdown } from '../../../packages/core/src/export/markdown.js'
import { splitName, writeFamilyFirst } from '../../../packages/core/src/export/personName.js'
import { toRis } from '../../../packages/core/src/export/ris.js'
import { hostileText } from '../../property/arbitraryMap.js'

const paper: Paper = {
  id: 'drift',
  title: 'DriftNet: 100% of R&D in $5_buoys {and} more',
  abstract: 'First line.\nSecond ~line^2 with \\macro.',
  authors: ['Ada van der Beispiel', 'Nordmann, Ole', 'The Buoy Consortium and Friends'],
  year: 2024,
  venue: 'Journal of Made-up Hydrology',
  url: 'https://example.org/drift_(2024)',
  keywords: ['rivers', 'sensors'],
  identifiers: { doi: '10.5555/drift_1', arxiv: '2401.00001' },
}
const bare: Paper = { id: 'bare', title: 'Nothing else' }

describe('splitName', () => {
  test.each([
    ['Ada Weaver', 'Weaver', 'Ada'],
    ['Weaver, Ada M.', 'Weaver', 'Ada M.'],
    ['Ada van der Weave', 'van der Weave', 'Ada'],
    ['John Smith Jr.', 'Smith Jr.', 'John'],
    ['Plato', 'Plato', undefined],
    ['王小明', '王小明', undefined],
    ['The Buoy Consortium', 'The Buoy Consortium', undefined],
    ['World Health Organization', 'World Health Organization', undefined],
    ['Deutsche Forschungsgemeinschaft', 'Deutsche Forschungsgemeinschaft', undefined],
    ['  Ada   Weaver ', 'Weaver', 'Ada'],
    ['', '', undefined],
  ])('%s', (name, family, given) => {
    expect(splitName(name)).toEqual(given === undefined ? { family } : { family, given })
  })

  test('family first', () => {
    expect(writeFamilyFirst('Ada van der Weave')).toBe('van der Weave, Ada')
    expect(writeFamilyFirst('Plato')).toBe('Plato')
  })
})

describe('createCitationKeys', () => {
  test('family name, year and first telling word', () => {
    const keys = createCitationKeys([
      paper,
      bare,
      { id: 'x', title: 'On the Étude of É', authors: ['Zoë Müller'], year: 1999 },
      { id: 'y', title: '??' },
    ])
    expect([...keys]).toEqual([
      ['bare', 'nothing'],
      ['drift', 'vanderbeispiel2024driftnet'],
      ['x', 'muller1999etude'],
      ['y', 'paper'],
    ])
  })

  test('unique, plain, and the same in any order', () => {
    const papers = fc.uniqueArray(fc.record({ id: hostileText, title: hostileText }), {
      selector: ({ id }) => id,
      maxLength: 40,
    })
    fc.assert(
      fc.property(papers, (list) => {
        const keys = createCitationKeys(list)
        expect(new Set(keys.values()).size).toBe(list.length)
        for (const key of keys.values()) expect(key).toMatch(/^[a-z\d]+$/)
        expect(createCitationKeys([...list].reverse())).toEqual(keys)
      }),
    )
  })

  test('many of one name', () => {
    const keys = createCitationKeys(
      Array.from({ length: 60 }, (_, index) => ({ id: String(1000 + index), title: 'Same' })),
    )
    expect([...keys.values()].slice(0, 3)).toEqual(['same', 'sameb', 'samec'])
    expect(new Set(keys.values()).size).toBe(60)
  })
})

describe('toBibtex', () => {
  test('escapes, protects capitals, says what is known', () => {
    expect(toBibtex([paper])).toBe(
      [
        '@article{vanderbeispiel2024driftnet,',
        '  title = {{DriftNet:} 100\\% of {R\\&D} in \\$5\\_buoys \\{and\\} more},',
        '  author = {van der Beispiel, Ada and Nordmann, Ole and {The Buoy Consortium and Friends}},',
        '  journal = {Journal of Made-up Hydrology},',
        '  year = {2024},',
        '  doi = {10.5555/drift_1},',
        '  eprint = {2401.00001},',
        '  archiveprefix = {arXiv},',
        '  url = {https://example.org/drift_(2024)},',
        '  keywords = {rivers, sensors},',
        '  abstract = {First line. Second \\textasciitilde{}line\\textasciicircum{}2 with \\textbackslash{}macro.},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('a meeting has a booktitle, a paper without venue is misc', () => {
    expect(toBibtex([{ ...bare, venue: 'Proceedings of Nowhere' }])).toContain(
      '@inproceedings{nothing,\n  title = {Nothing else},\n  booktitle = {Proceedings of Nowhere},\n}',
    )
    expect(toBibtex([bare])).toBe('@misc{nothing,\n  title = {Nothing else},\n}\n')
  })

  test.each([
    [['Diffusion, thermal', 'tides'], ['Diffusion, thermal', 'tides']],
    [['Diffusion, thermal'], ['Diffusion, thermal']],
    [['rivers', 'sensors'], ['rivers', 'sensors']],
    [['heat; mass', 'tides', 'Diffusion, thermal'], ['heat', 'mass', 'tides', 'Diffusion, thermal']],
  ])('keywords %j come back as whole as can be', (keywords, read) => {
    expect(readSource(toBibtex([{ ...bare, keywords }])).value[0]!.keywords).toEqual(read)
  })

  test('further addresses are an annotation, each once', () => {
    const urls = ['https://example.org/drift_(2024)', 'https://github.com/made-up/drift_net', 'javascript:alert(1)', 'https://github.com/made-up/drift_net']
    const written = toBibtex([{ ...paper, urls }])
    expect(written).toContain('  annotation = {https://github.com/made-up/drift\\_net},\n')
    expect(readSource(written).value[0]!.urls).toEqual(['https://github.com/made-up/drift_net'])
  })

  test.each(['The set {a, b is open.', 'a} then {b', 'a -- b --- c', "``so'' and ?`why", '{a} 100% \\{ ~^_$#&', '\\footnote{never closed'])('%s comes back as it was', (text) => {
    const written = toBibtex([{ ...bare, title: `A ${text}`, abstract: text }, paper])
    const { value, issues } = readSource(written)
    expect(value.map(({ title, abstract }) => [title, abstract])).toEqual([[`A ${text}`, text], [paper.title, paper.abstract!.replace('\n', ' ')]])
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  test('braces balance whatever the papers say', () => {
    const text = fc.oneof(hostileText, fc.constantFrom('{', '}', '\\', '}\\{', 'a} and {b', '\\}'))
    fc.assert(
      fc.property(text, text, text, (title, author, doi) => {
        const written = toBibtex([{ id: 'a', title, authors: [author], venue: title, identifiers: { doi } }])
        let depth = 0
        // A backslash before a brace changes nothing: BibTeX counts it all the same.
        for (const [index, character] of [...written].entries()) {
          if (character === '{') depth++
          if (character === '}') depth--
          if (index > 0 && index < written.length - 3) expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
})

test('what has several institutions as authors keeps each of them whole', () => {
  const groups = '{World Health Organization} and {National Science Foundation} and {European Space Agency}'
  const { value } = readSource(`@misc{who, title = {Global Knots}, year = 2019, author = {${groups}}}`)
  expect(toBibtex(value)).toContain('@misc{worldhealthorganization2019global,')
  expect(toBibtex(value)).toContain(`  author = {${groups}},`)
  expect(toRis(value).match(/(?<=AU {2}- ).*/g)).toEqual(['World Health Organization', 'National Science Foundation', 'European Space Agency'])
})

describe('toRis', () => {
  test('one tag a line, CRLF, JOUR', () => {
    expect(toRis([paper, bare]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'TI  - DriftNet: 100% of R&D in $5_buoys {and} more',
      'AU  - van der Beispiel, Ada',
      'AU  - Nordmann, Ole',
      'AU  - The Buoy Consortium and Friends',
      'PY  - 2024',
      'T2  - Journal of Made-up Hydrology',
      'DO  - 10.5555/drift_1',
      'AN  - arXiv:2401.00001',
      'UR  - https://example.org/drift_(2024)',
      'UR  - https://arxiv.org/abs/2401.00001',
      'KW  - rivers',
      'KW  - sensors',
      'AB  - First line. Second ~line^2 with \\macro.',
      'ID  - drift',
      'ER  - ',
      '',
      'TY  - JOUR',
      'TI  - Nothing else',
      'ID  - bare',
      'ER  - ',
      '',
    ])
  })

  test.each([{ arxiv: '2401.00001' }, { pmid: '123456' }, { arxiv: '2401.00001', pmid: '123456' }])('%j come back', (identifiers) => {
    const written = toRis([{ ...bare, url: 'https://example.org/drift', identifiers }])
    expect(readSource(written).value).toMatchObject([{ url: 'https://example.org/drift', identifiers }])
  })

  test('no text can begin a line of its own', () => {
    const evil = 'x\r\nER  - \r\nTY  - JOUR'
    const lines = toRis([{ id: evil, title: evil, abstract: evil, authors: [evil] }]).split('\r\n')
    expect(lines.filter((line) => line.startsWith('TY')).length).toBe(1)
    expect(lines.filter((line) => line.startsWith('ER')).length).toBe(1)
  })
})

describe('what papers cite', () => {
  const alpha: Paper = {
    id: 'alpha rhythm',
    title: 'Alpha waves in rats',
    references: ['beta', 'W2100', 'arXiv:2401.00001', '10.1000/xyz', '10.1002/(SICI)1097;3.0.CO;2-2', 'Lind 1999, Herbs', 'Ek B.; Lind C., Roots, (2001)', 'beta', 'alpha_0'],
  }
  const cited: Paper[] = [
    { id: 'beta', title: 'Beta decay of nuclei' },
    { id: 'gamma', title: 'Gamma rays at dusk', identifiers: { openalex: 'W2100' }, references: ['ALPHA', 'alpha rhythm'] },
    { id: 'delta', title: 'Deltas of rivers', extra: { otherIdentifiers: ['arxiv:2401.00001'] } },
  ]
  const outside = ['10.1000/xyz', '10.1002/(sici)1097;3.0.co;2-2', 'alpha_0', 'Lind 1999, Herbs', 'Ek B.; Lind C., Roots, (2001)']
  const referencesOf = (text: string): unknown => readSource(text).value.map(({ references = [] }) => references.map((name) => (name.startsWith('10.') ? name.toLowerCase() : name)))

  test('is named by the keys of BibTeX', () => {
    const written = toBibtex([alpha, ...cited])
    expect(written).toContain('  cites = {beta, gamma, deltas, 10.1000/xyz, 10.1002/(SICI)1097;3.0.CO;2-2, alpha\\_0},\n')
    expect(written).toContain('  references = {Lind 1999, Herbs\nEk B.; Lind C., Roots, (2001)},\n')
    expect(referencesOf(written)).toEqual([['beta', 'gamma', 'deltas', ...outside], [], ['ALPHA', 'alpha'], []])
  })

  test('is named by the ids of RIS', () => {
    const written = toRis([alpha, ...cited])
    expect(written).toContain('N1  - References: beta; gamma; delta; 10.1000/xyz; 10.1002/(SICI)1097;3.0.CO;2-2; alpha_0\r\nN1  - References: Lind 1999, Herbs\r\n')
    expect(referencesOf(written)).toEqual([['beta', 'gamma', 'delta', ...outside], [], ['ALPHA', 'alpha rhythm'], []])
  })

  test.each([['BibTeX', toBibtex], ['RIS', toRis]])('links the same papers after a round trip through %s', (_, write) => {
    const { citations } = buildMap(readSource(write([alpha, ...cited])).value).value
    expect(citations).toHaveLength(buildMap([alpha, ...cited]).value.citations.length)
    expect(citations).toHaveLength(4)
  })
})

describe('toMarkdown', () => {
  test('a numbered list', () => {
    expect(toMarkdown([paper, bare])).toBe(
      '1. [**DriftNet: 100% of R\\&D in \\$5\\_buoys {and} more**](https://example.org/drift_%282024%29). ' +
        'Ada van der Beispiel; Nordmann, Ole; The Buoy Consortium and Friends (2024). *Journal of Made-up Hydrology*. ' +
        '[doi:10.5555/drift\\_1](https://doi.org/10.5555/drift_1). [arXiv:2401.00001](https://arxiv.org/abs/2401.00001)\n' +
        '2. **Nothing else**\n',
    )
  })

  test('code that a map found', () => {
    const links = [
      { url: 'https://github.com/a/b', kind: 'repository', key: 'github.com/a/b' },
      { url: 'https://youtu.be/x', kind: 'video', key: 'x' },
    ]
    expect(toMarkdown([{ ...bare, links } as Paper])).toBe('1. **Nothing else**. [code](https://github.com/a/b)\n')
  })

  test('no HTML, no link of the paper’s own making, no unsafe address', () => {
    const title = '<img src=x> [click](javascript:alert(1)) **bold**'
    const text = toMarkdown([
      { id: 'a', title, url: 'javascript:alert(1)', identifiers: { doi: '10.1/x)](javascript:y' } },
    ])
    expect(text).toContain('\\<img src=x\\> \\[click\\](javascript:alert(1)) \\*\\*bold\\*\\*')
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/)
  })
})
