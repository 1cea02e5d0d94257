import { describe, expect, it } from 'vitest'
import { readSource } from '@paperloom/core'
import { splitNames } from '../../../packages/core/src/sources/splitNames.js'

describe('splitNames', () => {
  it.each([
    ['Ada Weaver; Birgit Bohr', ['Ada Weaver', 'Birgit Bohr']],
    ['Ada Weaver|Birgit Bohr', ['Ada Weaver', 'Birgit Bohr']],
    ['Ada Weaver, Birgit Bohr', ['Ada Weaver', 'Birgit Bohr']],
    ['Weaver, A.; Roe, B. and Cole, C.; et al.', ['Weaver, A.', 'Roe, B.', 'Cole, C.']],
    ['Weaver, A.; and Roe, B.', ['Weaver, A.', 'Roe, B.']],
    ['Weaver, A., Roe, B.', ['Weaver, A.', 'Roe, B.']],
    ['Weaver, A., Roe, B.-C., & van der Berg, P. J.', ['Weaver, A.', 'Roe, B.-C.', 'van der Berg, P. J.']],
    ['Weaver, Ada, and Bob Roe', ['Weaver, Ada', 'Bob Roe']],
    ['Weaver, Ada M., Bob Roe, and Carl Cole', ['Weaver, Ada M.', 'Bob Roe', 'Carl Cole']],
    ['Weaver, Ada, Jr., Roe, Bob', ['Weaver, Ada, Jr.', 'Roe, Bob']],
    ['Ada Weaver, Bob Roe, and World Health Organization', ['Ada Weaver', 'Bob Roe', 'World Health Organization']],
    ['Ada Weaver & Bob Roe', ['Ada Weaver', 'Bob Roe']],
    ['Ada Weaver and Bob Roe', ['Ada Weaver', 'Bob Roe']],
    ['Ada Weaver, Bob Roe und Carl Cole', ['Ada Weaver', 'Bob Roe', 'Carl Cole']],
    ['Smith J, Doe K, et al.', ['Smith J', 'Doe K']],
    ['Smith J et al', ['Smith J']],
    ['Ada Weaver, Bob Roe, and others', ['Ada Weaver', 'Bob Roe']],
    ['Weaver, Roe and Cole', ['Weaver', 'Roe', 'Cole']],
    ['Weaver, Roe, Cole and Dole', ['Weaver', 'Roe', 'Cole', 'Dole']],
    ['Weaver, Roe, Cole', ['Weaver', 'Roe', 'Cole']],
    ['Weaver, Ada', ['Weaver, Ada']],
    ['Weaver, Ada, Jr.', ['Weaver, Ada, Jr.']],
    ['Weaver', ['Weaver']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['et al.', []],
    ['', []],
  ])('%j is %j', (list, names) => expect(splitNames(list)).toEqual(names))

  it.each([
    'Sutton and Sons Ltd',
    'Department of Health and Human Services',
    'National Science and Technology Council',
    'AT&T',
    'Johnson & Johnson',
    'Knots and Looms',
  ])('%s stays whole, alone and beside others', (name) => {
    expect(splitNames(name)).toEqual([name])
    expect(splitNames(`Ada Weaver; ${name}`)).toEqual(['Ada Weaver', name])
  })

  it('takes long runs of separators in linear time', () => {
    const started = performance.now()
    splitNames(`a${', '.repeat(100_000)} and ${' & '.repeat(100_000)}et al${' '.repeat(100_000)}x`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('who is not named is no author', () => {
  it.each([
    ['a table', 'Title,Authors\nPaper Boats,"Smith J, Doe K, et al."', ['J Smith', 'K Doe']],
    ['BibTeX', '@misc{x, title = {Paper Boats}, author = {Smith, J. and Doe, K. and others}}', ['J. Smith', 'K. Doe']],
    ['BibTeX in words', '@misc{x, title = {Paper Boats}, author = {Smith, J. and Doe, K. et al.}}', ['J. Smith', 'K. Doe']],
    ['a list in JSON', '[{"title": "Paper Boats", "authors": ["J. Smith", "K. Doe et al.", "et al."]}]', ['J. Smith', 'K. Doe']],
    ['a text in JSON', '[{"title": "Paper Boats", "authors": "J. Smith, K. Doe, and others"}]', ['J. Smith', 'K. Doe']],
    ['RIS', 'TY  - JOUR\nTI  - Paper Boats\nAU  - Smith, J.\nAU  - Doe, K., et al.\nAU  - et al.\nER  - ', ['J. Smith', 'K. Doe']],
    ['CSL', '[{"type": "article", "title": "Paper Boats", "author": [{"family": "Smith", "given": "J."}, {"literal": "et al."}]}]', ['J. Smith']],
  ] as const)('in %s', (_, text, authors) => expect(readSource(text).value[0]!.authors).toEqual(authors))
})
