import { expect, it } from 'vitest'
import { TermReader } from '../../../packages/core/src/text/TermReader.js'

/** Terms as read; a bar where a phrase ends. */
function read(text: string): string {
  const terms: string[] = []
  new TermReader().visit(text, (term, start, end) => {
    expect(end).toBeGreaterThan(start)
    terms.push(term ?? '|')
  })
  return terms.join(' ')
}

it.each([
  ['Tree searches, tree-based planners', 'tree search | tree | planner'],
  ["a paper's x-axis", '| paper | axis'],
  ['neighbour/neighbor modelling', 'neighbor neighbor modeling'],
  ['see https://example.org/a_b for code', 'see | | code'],
  ['http is no address', 'http | | address'],
  ['Él café 𝒜𝒷', 'el cafe ab'],
  ['Gripper™ 😀 hand', 'gripper | | hand'],
  ['loom of $\\sqrt{k}$ threads', 'loom | | thread'],
  ['loom with \\mathcal{O}(n) threads, x^{2} wide', 'loom | | thread | | wide'],
  ['loom for $5, sold at $7', 'loom | | | | sold | | |'],
  ['7 7b 12', '| 7b |'],
])('reads the words by which papers are compared: %s', (text, terms) => {
  expect(read(text)).toBe(terms)
})

it('numbers its terms in the order in which it meets them', () => {
  const reader = new TermReader()
  const numbers: [string | null, number][] = []
  for (const text of ['Trees search trees.', 'a search']) reader.visit(text, (term, _start, _end, number) => numbers.push([term, number]))
  expect(numbers).toEqual([['tree', 0], ['search', 1], ['tree', 0], [null, -1], [null, -1], ['search', 1]])
})
