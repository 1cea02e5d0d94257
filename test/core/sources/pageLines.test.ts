import { describe, expect, it } from 'vitest'
import { readSource } from '@paperloom/core'
import type { Paper } from '../../../packages/core/src/model/paper.js'

const A = {
  title: 'Paper Boats: Learning to Fold Without a Teacher',
  abstract: 'We study how a machine can learn to fold paper boats from video alone. In experiments the boats float for nine minutes, which is long.',
}
const B = {
  title: 'A Survey of Harbour Perception',
  abstract: 'Harbour perception has many uses, from docking to rescue. This survey orders two hundred systems by what they see and when they fail.',
}
const read = (text: string): Partial<Paper>[] =>
  readSource(text, { format: 'papers-page' }).value.map(({ title, abstract, authors, identifiers }) => ({
    title,
    ...(abstract === undefined ? {} : { abstract }),
    ...(authors === undefined ? {} : { authors }),
    ...(identifiers === undefined ? {} : { identifiers }),
  }))
const codes = (text: string): string[] => readSource(text, { format: 'papers-page' }).issues.map(({ code }) => code)
const wrap = (text: string): string => text.replace(/(.{40,60}) /g, '$1\n')

describe('labelled lines', () => {
  const both = [
    { ...A, authors: ['Ada Weaver', 'Birgit Bohr'], identifiers: { arxiv: '2101.00001' } },
    { ...B, authors: ['Cem Cole'], identifiers: { arxiv: '2101.00002' } },
  ]
  const entry = (number: number, paper: typeof A, authors: string): string =>
    `[${String(number)}] arXiv:2101.0000${String(number)} [pdf, other]\nTitle: ${paper.title}\nAuthors: ${authors}\nComments: 12 pages\nSubjects: Machine Learning (cs.LG)\nAbstract: ${paper.abstract}`
  const entries = [entry(1, A, 'Ada Weaver, Birgit Bohr'), entry(2, B, 'Cem Cole')]

  it.each([
    ['parted by empty lines', entries.join('\n\n')],
    ['parted by nothing', entries.join('\n')],
    ['below the head of a listing', `Subjects: Machine Learning (cs.LG)\nShowing 1-2 of 2 results\n${entries.join('\n\n')}`],
    ['wrapped', wrap(entries.join('\n'))],
    ['without a label before names and abstract', entries.join('\n').replaceAll(/Authors: |Abstract: /g, '')],
  ])('are read as what they say: a listing %s', (_, text) => {
    expect(read(text)).toEqual(both)
    expect(codes(text)).not.toContain('long-title')
  })

  it('are read where an empty line begins an entry', () => {
    const text = [A, B].map(({ title, abstract }) => `Title: ${title}\nAuthors: Weaver, Ada; Bohr, Birgit\nAbstract: ${abstract}`).join('\n\n')
    expect(read(text)).toEqual([A, B].map((paper) => ({ ...paper, authors: ['Ada Weaver', 'Birgit Bohr'] })))
  })

  it('are read where each is a block of its own', () => {
    expect(read(`arXiv:2101.00001 [pdf, other] cs.LG\n\n${A.title}\n\nAuthors: Ada Weaver and Birgit Bohr\n\nAbstract: ${A.abstract}`)).toEqual([both[0]])
  })

  it('outweigh what a text looks like', () => {
    expect(read('Title: We prove it. This is short.\nAbstract: Kites and Boats')).toEqual([{ title: 'We prove it. This is short.', abstract: 'Kites and Boats' }])
  })

  it('give no paper an arXiv id that may be that of the paper before', () => {
    expect(read(`${A.title}\n\n${A.abstract}\n\narXiv:2101.00001\n\n${B.title}\n\n${B.abstract}`)).toEqual([A, B])
  })
})

describe('a title right above its abstract', () => {
  const block = ({ title, abstract }: typeof A, ...between: string[]): string => [title, ...between, abstract].join('\n')

  it.each([
    ['in blocks', `${block(A)}\n\n${block(B)}`],
    ['in one block', `${block(A)}\n${block(B)}`],
    ['above wrapped lines', `${A.title}\n${A.abstract.replace(/(.{60,75}) /g, '$1\n')}\n\n${block(B)}`],
  ])('is told from it %s', (_, text) => expect(read(text)).toEqual([A, B]))

  it('is told from names and years too', () => {
    const { value, issues } = readSource(`${block(A, 'Ada Weaver, Birgit Bohr', '2015')}\n\n${block(B, 'Cem Cole', '2017')}`, { format: 'papers-page' })
    expect(value).toMatchObject([
      { ...A, authors: ['Ada Weaver', 'Birgit Bohr'], year: 2015 },
      { ...B, authors: ['Cem Cole'], year: 2017 },
    ])
    expect(issues).toEqual([])
  })

  it('is not looked for in wrapped text', () => {
    const text = `${A.title}\n\n${wrap(A.abstract)}\n\n${wrap('A Survey of Harbour Perception That Orders Two Hundred Systems by What They See')}\n\n${wrap(B.abstract)}`
    expect(read(text)).toEqual([A, { ...B, title: 'A Survey of Harbour Perception That Orders Two Hundred Systems by What They See' }])
  })
})

describe('labels of details', () => {
  it('say what is known of a paper, before its abstract or behind it', () => {
    const details = ['Year: 2021', 'Venue: Harbour Studies', 'DOI: 10.1234/boats.1', 'Code: https://github.com/example/boats', 'Keywords: boats, folding']
    const before = `Title: ${A.title}\nAuthors: Ada Weaver\n${details.join('\n')}\nAbstract: ${A.abstract}`
    const behind = `Title: ${B.title}\nAbstract: ${B.abstract}\nYear: 2022\nYear: 2023\nURL: nowhere`
    const { value, issues } = readSource(`${before}\n\n${behind}`, { format: 'papers-page' })
    expect(value).toMatchObject([
      {
        ...A,
        authors: ['Ada Weaver'],
        year: 2021,
        venue: 'Harbour Studies',
        urls: ['https://github.com/example/boats'],
        keywords: ['boats', 'folding'],
        identifiers: { doi: '10.1234/boats.1' },
      },
      { ...B, year: 2022 },
    ])
    expect(value).toHaveLength(2)
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['page-text', 13]])
  })
})

describe('a title far longer than one', () => {
  it('is told of, with its line and what to do', () => {
    const long = `Paper Boats, ${'Kites and Slower Clocks of the Northern Seas, '.repeat(8)}and Nothing Else`
    const { issues } = readSource(`${A.title}\n\n${A.abstract}\n\n${long}\n\n${B.abstract}`)
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'long-title', line: 5, message: expect.stringContaining('separate title and abstract by an empty line') as string }))
    expect(codes(`${A.title}\n\n${A.abstract}`)).not.toContain('long-title')
  })

  it('is told of where it holds sentences', () => {
    expect(codes(`Title: ${A.title} ${A.abstract}`)).toContain('long-title')
  })
})
