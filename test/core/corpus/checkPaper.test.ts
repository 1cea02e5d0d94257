import { describe, expect, it } from 'vitest'
import { buildMap, parseLoom, parseMap, toLoom, toMapJson, type Paper } from '@paperloom/core'

const build = (...papers: readonly unknown[]) => buildMap([{ id: 'sound', title: 'A sound paper' }, ...papers] as Paper[])
const cyclic: Record<string, unknown> = {}
cyclic['self'] = cyclic

describe('papers of a program', () => {
  it.each<[string, unknown]>([
    ['year', NaN],
    ['year', 2020.5],
    ['year', 1e308],
    ['year', '2020'],
    ['abstract', 7],
    ['keywords', 'tides'],
    ['authors', [{ name: 'Ada' }]],
    ['references', [{ id: 'sound' }]],
    ['identifiers', { doi: 10 }],
    ['extra', { n: 1n }],
    ['extra', cyclic],
    ['id', 7],
    ['own', new Date(0)],
  ])('a field that is wrong is left out and told of: %s %s', (name, value) => {
    const { value: map, issues } = build({ id: 'other', title: 'Another paper', [name]: value })
    expect(map.papers).toHaveLength(2)
    const { title, ...fields } = map.papers.find((paper) => paper.title === 'Another paper')!
    expect([title, fields[name as 'id']]).toEqual(['Another paper', name === 'id' ? 'another-paper' : undefined])
    expect(issues).toEqual([{ severity: 'warning', code: 'bad-field', message: `a field of a paper has the wrong type and was left out: ${name} of "Another paper"` }])
    expect(parseMap(toMapJson(map))).toEqual({ value: map, issues: [] })
    expect(parseLoom(toLoom(map)).value.papers).toEqual(map.papers)
  })

  it.each([[null], [undefined], [7], ['title'], [{}], [{ id: 'a', title: 7 }]])('what is no paper is dropped and told of: %s', (paper) => {
    const { value: map, issues } = build(paper)
    expect(map.papers.map(({ id }) => id)).toEqual(['sound'])
    expect(map.report).toMatchObject({ read: 2, kept: 1, dropped: 1 })
    expect(issues.map(({ code }) => code)).toEqual(['no-title'])
  })
})
