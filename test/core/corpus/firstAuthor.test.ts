import { describe, expect, it } from 'vitest'
import { firstAuthorOf, mayBeSame } from '../../../packages/core/src/corpus/firstAuthor.js'

const same = (a: string, b: string): boolean => mayBeSame(firstAuthorOf([a])!, firstAuthorOf([b])!)

describe('firstAuthorOf', () => {
  it('reads the first author alone', () => {
    expect(firstAuthorOf(['Ada Byron', 'Emmy Noether'])?.family).toBe('byron')
  })

  it.each([[[]], [['']], [['?', 'Ada Byron']], [['1, 2']]])('knows nothing of %j', (authors) => {
    expect(firstAuthorOf(authors)).toBeNull()
  })
})

describe('mayBeSame', () => {
  it.each([
    ['Ada Byron', 'Byron, Ada'],
    ['Ada Byron', 'A. Byron'],
    ['Ada Byron', 'Byron A'],
    ['Ada K. Byron', 'Byron AK'],
    ['Ludwig van der Waals', 'van der Waals, L.'],
    ['José Núñez', 'Nunez, Jose'],
    ['Wei Zhang', 'Zhang Wei'],
    ['王伟', '王伟'],
    ['Sammy Davis Jr.', 'Davis, S.'],
    ['Davis, Jr., Sammy', 'Sammy Davis'],
    ['Davis Jr., Sammy', 'S. Davis'],
    ['Davis, Sammy, III', 'Davis S'],
    ['Davis SG 3rd', 'Davis SG Jr'],
    ['Naosuke Ii', 'Ii, Naosuke'],
    ['Davis II', 'Ivan I. Davis'],
  ])('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  it.each([
    ['Ada Byron', 'Emmy Noether'],
    ['Ada Byron', 'Ada Noether'],
    ['Wei Zhang', 'Wei Wang'],
    ['Byron A', 'Noether A'],
  ])('not %s and %s', (a, b) => {
    expect(same(a, b)).toBe(false)
    expect(same(b, a)).toBe(false)
  })
})
