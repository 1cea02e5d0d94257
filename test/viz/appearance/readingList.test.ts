import { describe, expect, it } from 'vitest'
import { readSource } from '@paperloom/core'
import { LIST_FORMATS } from '../../../packages/viz/src/appearance/readingList.js'
import { createMadeUpMap } from '../../fixtures/madeUpMap.js'

const map = createMadeUpMap()
const papers = [map.papers[5]!, map.papers[2]!]
const write = (name: string): string => LIST_FORMATS.find((format) => format.name === name)!.write(papers, map)

describe('the forms of a reading list', () => {
  it('BibTeX is read back as the same papers, in the same order', () => {
    const { value } = readSource(write('BibTeX'))
    expect(value.map(({ title, year }) => ({ title, year }))).toEqual(papers.map(({ title, year }) => ({ title, year })))
  })

  it('RIS has a record for each paper', () => {
    const titles = [...write('RIS').matchAll(/^TI {2}- (.*)$/gmu)].map(([, title]) => title!.trim())
    expect(titles).toEqual(papers.map(({ title }) => title))
  })

  it('CSV has a line for each paper below its head', () => {
    const lines = write('CSV').trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(papers[0]!.id)
  })

  it('Markdown has a numbered line for each paper', () => {
    expect(write('Markdown')).toMatch(/^1\. .*\n2\. .*\n$/u)
  })
})
