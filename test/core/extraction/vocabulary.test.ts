import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../../packages/core/src/extraction/vocabulary.js'
import { readWord } from '../../../packages/core/src/extraction/words.js'

const words = (...surfaces: string[]) => surfaces.map((surface) => readWord(surface))

describe('Vocabulary', () => {
  it('numbers words by their folded form and by their singular, those it does not have by -1', () => {
    const vocabulary = new Vocabulary(new Map([['graph', 0], ['maps', 1]]), new Map())
    const { folded, singular } = vocabulary.read(words('Graph', 'graphs', 'maps', 'Vellichor'))
    expect([...folded]).toEqual([0, -1, 1, -1])
    expect([...singular]).toEqual([0, 0, -1, -1])
  })

  it('gives what it reads again the same numbers, remembered or not', () => {
    const vocabulary = new Vocabulary(new Map([['graph', 0]]), new Map())
    const remembered = words('graphs', 'unheardof')
    const others = remembered.map((word) => ({ ...word, index: -1 }))
    const first = vocabulary.read(remembered)
    expect(vocabulary.read(remembered)).toEqual(first)
    expect(vocabulary.read(others)).toEqual(first)
  })

  it('numbers other words behind its words', () => {
    const vocabulary = new Vocabulary(new Map([['graph', 0], ['map', 1]]), new Map([['edge', 0], ['loom', 1]]))
    expect(['graph', 'map', 'edge', 'loom', 'sail'].map((word) => vocabulary.numberOf(word))).toEqual([0, 1, 2, 3, -1])
    expect(vocabulary.size).toBe(4)
    expect([...vocabulary.read(words('edge', 'looms')).singular]).toEqual([2, 3])
  })
})
