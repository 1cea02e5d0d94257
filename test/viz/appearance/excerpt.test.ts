import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '@paperloom/core'
import { cutAtMentions, findSentence } from '../../../packages/viz/src/appearance/excerpt.js'

const text = 'We study tides. The storm surge grows, e.g. by night. Tides fall.'
const mention = (surface: string, start = text.indexOf(surface)): Mention => ({
  paper: 'p', entity: surface, surface, field: 'abstract', start, end: start + surface.length, salience: 1,
})

describe('cutAtMentions', () => {
  it('gives the text back, piece by piece', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(12))), (spans) => {
        const mentions = spans.map(([start, length]) => mention(text.slice(start, start + length), start))
        expect(cutAtMentions(text, mentions).map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  it('keeps the longer of two that overlap', () => {
    const pieces = cutAtMentions(text, [mention('surge'), mention('storm surge')])
    expect(pieces.filter((piece) => piece.mention !== undefined).map((piece) => piece.text)).toEqual(['storm surge'])
  })

  it('leaves out a mention whose offsets are wrong', () => {
    expect(cutAtMentions(text, [{ ...mention('tides'), start: 3, end: 8 }])).toEqual([{ text }])
  })
})

describe('findSentence', () => {
  it('ends where a sentence ends, not at an abbreviation', () => {
    const start = text.indexOf('surge')
    expect(text.slice(...findSentence(text, start, start + 5)).trim()).toBe('The storm surge grows, e.g. by night.')
  })

  it('takes the whole of a text without an end', () => {
    expect(findSentence('no end here', 3, 6)).toEqual([0, 11])
  })
})
