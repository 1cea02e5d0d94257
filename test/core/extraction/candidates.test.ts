import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../../packages/core/src/extraction/candidates.js'
import { readPaperText } from '../../../packages/core/src/extraction/paperText.js'

const forms = (abstract: string): string[] => findCandidates(readPaperText({ id: 'a', title: 'X', abstract })).map(({ form }) => form)

describe('findCandidates', () => {
  it('takes every run of words that stop words and marks bound', () => {
    expect(forms('We study tree search, and planning.')).toEqual(['study', 'study tree', 'study tree search', 'tree', 'tree search', 'search', 'planning'])
  })

  it('holds nested and coordinated terms', () => {
    const found = forms('continuous and discrete diffusion models')
    expect(found).toEqual(expect.arrayContaining(['diffusion model', 'discrete diffusion model', 'continuous and discrete diffusion model']))
  })

  it('lets a stop word begin a compound, and few connecting words stand inside', () => {
    expect(forms('an in-hand grasp with a bag of words')).toEqual(expect.arrayContaining(['in hand', 'in hand grasp', 'bag of word']))
  })

  it('keeps a name in capitals apart from the word', () => {
    const found = findCandidates(readPaperText({ id: 'a', title: 'X', abstract: 'GUIDE is a guide to guides.' }))
    expect(found.filter(({ form }) => form === 'guide').map(({ positions }) => positions.length)).toEqual([1, 2])
  })

  it('takes no numbers, measures, initials, formulas, citations and addresses', () => {
    const text = 'Over 550,000+ rows (4 p.p.) at 3.5k we reach O(K^{2/3}), see Holt et al., 2021 or https://example.org/weave'
    const found = forms(text)
    expect(found.filter((form) => /\d|p\.p|holt|al|weave|org/.test(form))).toEqual([])
    expect(found).toContain('row')
  })

  it('counts the characters of a form without spelling it', () => {
    const found = findCandidates(readPaperText({ id: 'a', title: 'Learning maps of in-hand grasps', abstract: 'A bag of words, GUIDEs and Über-maps.' }))
    expect(found.map(({ letters }) => letters)).toEqual(found.map(({ form }) => form.length))
    expect(found.length).toBeGreaterThan(10)
  })

  it('knows equal forms of words that are not remembered', () => {
    const text = readPaperText({ id: 'a', title: 'X', abstract: 'Knurpel maps, a knurpel map, Knurpels and KNURPEL.' })
    const forgotten = { ...text, entries: text.entries.map((word) => ({ ...word, index: -1, form: -1, singularForm: -1 })) }
    expect(findCandidates(forgotten).map(({ form, positions }) => [form, positions])).toEqual(
      findCandidates(text).map(({ form, positions }) => [form, positions]),
    )
  })

  it('gives each place of a form once', () => {
    const [candidate] = findCandidates(readPaperText({ id: 'a', title: 'X', abstract: 'Boats. A boat. The boats.' })).filter(({ form }) => form === 'boat')
    expect(candidate!.positions).toEqual([1, 3, 5])
  })
})
