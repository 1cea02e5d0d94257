import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../../packages/core/src/extraction/vocabulary.js'
import { readWord } from '../../../packages/core/src/extraction/words.js'

const words = (...surfaces: string[]) => surfaces.map((surface) => readWord(surface))

describe('Vocabulary', () => {
  it('numbers words by their folded form and by their singular, those it does not have by -1', () => {
    const vocabulary = new Vocabulary([['graph', 0], ['maps', 1]])
    const { folded, singular } = vocabulary.read(words('Graph', 'graphs', 'maps', 'Vellichor'))
    expect([...folded]).toEqual([0, -1, 1, -1])
    expect([...singular]).toEqual([0, 0, -1, -1])
  })

  it('gives what it reads again the same numbers, remembered or not', () => {
    const vocabulary = new Vocabulary([['graph', 0]])
    const remembered = words('graphs', 'unheardof')
    const others = remembered.map((word) => ({ ...word, index: -1 }))
    const first = vocabulary.read(remembered)
    expect(vocabulary.read(remembered)).toEqual(first)
    expect(vocabulary.read(others)).toEqual(first)
  })

  it('adds a word once', () => {
    const vocabulary = new Vocabulary([['graph', 0]])
    expect([vocabulary.add('edge'), vocabulary.add('graph'), vocabulary.add('edge')]).toEqual([1, 0, 1])
  })
})
