import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldText, readSource, type Paper } from '@paperloom/core'
import { findRepositories } from '../../../packages/core/src/extraction/repositories.js'

const surfaces = (paper: Paper): string[] =>
  findRepositories(paper).mentions.map(({ field, start, end }) => fieldText(paper, field).slice(start, end))

describe('findRepositories', () => {
  it('finds every occurrence, and each address once', () => {
    const paper: Paper = {
      id: 'a',
      title: 'Boats (github.com/Example/Boats)',
      abstract:
        'Code: https://github.com/example/boats.git. Page: https://example.github.io. Again https://github.com/example/boats/tree/x.',
      urls: ['https://youtu.be/abc', 'https://gitlab.com/example/kites'],
    }
    expect(surfaces(paper)).toEqual([
      'github.com/Example/Boats',
      'https://github.com/example/boats.git',
      'https://github.com/example/boats/tree/x',
      'https://gitlab.com/example/kites',
    ])
    const { links, mentions } = findRepositories(paper)
    expect(mentions.map(({ name }) => name)).toEqual([
      ...Array<string>(3).fill('github.com/example/boats'),
      'gitlab.com/example/kites',
    ])
    expect(links.map(({ kind, key }) => [kind, key])).toEqual([
      ['repository', 'github.com/example/boats'],
      ['project-page', 'example.github.io'],
      ['video', 'youtu.be/abc'],
      ['repository', 'gitlab.com/example/kites'],
    ])
  })

  it('finds nothing where nothing is', () => {
    expect(findRepositories({ id: 'a', title: 'Boats' })).toEqual({ links: [], mentions: [] })
    expect(findRepositories({ id: 'a', title: 'Boats', urls: ['javascript:alert(1)'] })).toEqual({
      links: [],
      mentions: [],
    })
  })

  const real = '../shared/data/papers-page.txt'
  it.skipIf(!existsSync(real))('finds the 16 repositories of a real page (skipped without ../shared/data)', () => {
    const found = readSource(readFileSync(real, 'utf8')).value.flatMap((paper) => findRepositories(paper).mentions)
    expect(new Set(found.map(({ name }) => name)).size).toBe(16)
    expect(found.map(({ name }) => name)).toContain('github.com/cranial-xix/llm-pddl')
  })
})
