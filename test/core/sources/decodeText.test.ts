import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../packages/core/src/sources/decodeText.js'

const TEXT = 'Ødegård – “naïve”: été, α'
const utf8 = new TextEncoder().encode(TEXT)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const wide = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).map((_, i, all) => all[big ? i ^ 1 : i]!))

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['UTF-16 with a mark', wide(`\uFEFF${TEXT}`, false), 'utf-16le'],
    ['UTF-16, big end first, with a mark', wide(`\uFEFF${TEXT}`, true), 'utf-16be'],
    ['UTF-16', wide(TEXT, false), 'utf-16le'],
    ['UTF-16, big end first', wide(TEXT, true), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, issues: [] })
  })

  it('reads Windows-1252 and Latin-1, and says that it guessed', () => {
    const decoded = decodeText(latin('Caf\xe9 \x93quoted\x94 \x80'))
    expect(decoded).toMatchObject({ text: 'Café “quoted” €', encoding: 'windows-1252' })
    expect(decoded.issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'encoding-guessed' })])
  })

  it('keeps UTF-8 with a broken byte', () => {
    const decoded = decodeText(Uint8Array.from([...utf8, 0xe9, 0x20, 0x61]))
    expect(decoded).toMatchObject({ text: `${TEXT}\uFFFD a`, encoding: 'utf-8' })
    expect(decoded.issues).toEqual([expect.objectContaining({ code: 'broken-encoding' })])
  })

  it('reads nothing from nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', issues: [] })
  })

  it('leaves a binary file with zeros on both sides alone', () => {
    expect(decodeText(new Uint8Array(100)).encoding).toBe('utf-8')
  })
})
