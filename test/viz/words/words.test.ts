import { describe, expect, expectTypeOf, it, test } from 'vitest'
import type { OwnWords } from '@paperloom/viz'
import { readScope } from '../../../packages/viz/src/panels/searchIndex.js'
import { english } from '../../../packages/viz/src/words/english.js'
import { withImports } from '../../../packages/viz/src/words/importWords.js'
import { createWords, findWords, loadWords } from '../../../packages/viz/src/words/words.js'

describe('the language of a locale', () => {
  it.each([
    ['en', 'en', 'Help (?)', '1.75'],
    ['en-GB', 'en-GB', 'Help (?)', '1.75'],
    ['de', 'de', 'Hilfe (?)', '1,75'],
    ['de-CH', 'de-CH', 'Hilfe (?)', '1.75'],
    ['DE_at', 'de-AT', 'Hilfe (?)', '1,75'],
    ['fr-CA', 'fr-CA', 'Aide (?)', '1,75'],
    ['es-MX', 'es-MX', 'Ayuda (?)', '1.75'],
    ['zh-CN', 'zh-CN', '帮助 (?)', '1.75'],
    // Who reads the traditional script is shown, and told, the simplified one.
    ['zh-TW', 'zh-Hans', '帮助 (?)', '1.75'],
    ['it', 'en', 'Help (?)', '1.75'],
    ['no such tag', 'en', 'Help (?)', '1.75'],
    ['', 'en', 'Help (?)', '1.75'],
  ])('%s', async (locale, lang, help, weight) => {
    const words = await loadWords(locale)
    expect(words.lang).toBe(lang)
    expect(words.bar.help).toBe(help)
    expect(words.say.fixed(1.75, 2)).toBe(weight)
  })

  test('English is there at once, others when they were loaded', async () => {
    expect(findWords('en')?.lang).toBe('en')
    expect(findWords('pt')?.lang).toBe('en')
    await loadWords('es')
    expect(findWords('es-AR')?.lang).toBe('es-AR')
  })
})

test('a file of a language that is older than the viewer lacks a word, which is then English', () => {
  const old = { ...english(findWords('en')!.say), paper: { back: 'Zurück' }, bar: undefined } as unknown as ReturnType<typeof english>
  const words = createWords({ tag: 'de', speak: () => old }, 'de')
  expect([words.paper.back, words.paper.keep, words.bar.help, words.lang]).toEqual(['Zurück', 'Keep', 'Help (?)', 'de'])
})

test('what a language does not say of bringing papers, English says', async () => {
    expect(withImports(await loadWords('de')).imports.build).toBe('Karte erstellen')
  expect(withImports(createWords({ tag: 'de', speak: english }, 'de')).imports.build).toBe('Build the map')
})

describe('words of your own', () => {
  test('stand over those of the language, place by place', async () => {
    const own: OwnWords = { legend: { heading: 'Themen' }, common: { papers: (n) => `${n} Aufsätze` } }
    const words = await loadWords('de', own)
    expect([words.legend.heading, words.common.papers(2), words.bar.help, words.lang]).toEqual(['Themen', '2 Aufsätze', 'Hilfe (?)', 'de'])
    expect(words.common.links(2)).toBe('2 Verbindungen')
  })

  test('can be a language that there is not, with its own plurals', async () => {
    const words = await loadWords('pl', (say) => ({
      lang: 'pl',
      common: { papers: (n) => say.count(n, { one: 'artykuł', few: 'artykuły', other: 'artykułów' }) },
    }))
    expect([1, 3, 5, 22].map(words.common.papers)).toEqual(['1 artykuł', '3 artykuły', '5 artykułów', '22 artykuły'])
    expect([words.lang, words.say.locale, words.bar.help]).toEqual(['pl', 'pl', 'Help (?)'])
    expect(words.common.links(2)).toBe('2 links')
  })

  test('are typed: a name that there is not, or a text for a function, does not compile', () => {
    expectTypeOf<{ legend: { heading: string } }>().toExtend<OwnWords>()
    expectTypeOf<{ common: { papers: string } }>().not.toExtend<OwnWords>()
    // @ts-expect-error there is no such word
    const wrong: OwnWords = { legend: { headline: 'Themen' } }
    expect(wrong).toBeDefined()
  })
})

test('scopes of the search go by their names in the language, and in English', async () => {
  const { search } = await loadWords('de')
  expect(readScope('Methode: Baum', search.scopes)).toMatchObject({ scope: { kinds: ['method'] }, words: 'Baum' })
  expect(readScope('datensätze: x', search.scopes).scope.kinds).toEqual(['dataset'])
  expect(readScope('author: x', search.scopes).scope.fields).toEqual(['authors'])
  expect(readScope('方法：树', (await loadWords('zh')).search.scopes)).toMatchObject({ scope: { kinds: ['method'] }, words: '树' })
})

test('every scope that the hint names is one', async () => {
  for (const locale of ['en', 'de', 'fr', 'es', 'zh']) {
    const { search } = await loadWords(locale)
    const named = search.hint.split(/[\s“”]+/u).flatMap((word) => (/[:：]$/u.test(word) ? [word.slice(0, -1)] : []))
    expect(named).toHaveLength(5)
    for (const name of named) expect(readScope(`${name}: x`, search.scopes).words, name).toBe('x')
  }
})
