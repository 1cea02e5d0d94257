import { expect, it } from 'vitest'
import { salienceOf } from '../../../packages/core/src/extraction/salience.js'

const at = (...fields: readonly ('title' | 'abstract' | 'keyword')[]) =>
  fields.map((field, i) => ({ field, start: i, end: i + 1, surface: 'x', headline: false }))

it.each([
  ['once in the abstract', at('abstract'), 1],
  ['twice', at('abstract', 'abstract'), Math.SQRT2],
  ['in the title', at('title'), Math.sqrt(3)],
  ['as a keyword', at('keyword'), Math.sqrt(3)],
  ['in the title and the abstract', at('title', 'abstract'), 2],
  ['everywhere', at('title', 'keyword', ...Array<'abstract'>(9).fill('abstract')), 2],
])('an entity named %s', (_, spans, salience) => {
  expect(salienceOf(spans)).toBeCloseTo(salience, 3)
})
