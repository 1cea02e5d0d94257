import { describe, expect, it, test } from 'vitest'
import { withImports, type ImportWords as Words } from '../../../packages/viz/src/words/importWords.js'
import { loadWords } from '../../../packages/viz/src/words/words.js'
import { readSayings } from './readShape.js'

const LOCALES = ['en', 'de', 'fr', 'es', 'zh'] as const
const words = Object.fromEntries(await Promise.all(LOCALES.map(async (locale) => [locale, withImports(await loadWords(locale))] as const))) as Record<(typeof LOCALES)[number], Words>
const sayings = readSayings()
const NUMBERS = [0, 1, 2, 5, 1234]
/** What says no number itself: it stands beside one. */
const FORMS = new Set(['common.paperUnit', 'common.linkUnit', 'paper.showHidden'])

/** What lists things: nothing where there are none. */
const LISTS = new Set(['missing.shared'])

type Saying = (...values: readonly (string | number)[]) => string

/** Every text that stands as it is, with its place: `help.keys.search`. */
function textsOf(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => textsOf(part, place === '' ? name : `${place}.${name}`)) : []
}

/** Without the tag and what writes numbers. */
const catalogueOf = (language: Words): object => ({ ...language, lang: undefined, say: undefined })
const sayingOf = (language: Words, place: string, name: string): Saying => (language as unknown as Record<string, Record<string, Saying>>)[place]![name]!

/** Everything that a language can say, functions with examples. */
function everything(language: Words): readonly (readonly [place: string, text: string])[] {
  const said = sayings.flatMap(({ place, name, takes }) =>
    NUMBERS.map((number) => [`${place}.${name}`, sayingOf(language, place, name)(...takes.map((kind, at) => (kind === 'string' ? `N${at}` : number)))] as const),
  )
  return [...textsOf(catalogueOf(language), ''), ...said]
}

test('the catalogue has functions, as the compiler sees them', () => {
  expect(sayings.length).toBeGreaterThan(70)
  expect(sayings).toContainEqual({ place: 'subjects', name: 'link', takes: ['string', 'string', 'string'] })
})

describe.each(LOCALES)('%s', (locale) => {
  const language = words[locale]

  it('says something everywhere, and nothing that a program says', () => {
    const empty = everything(language).filter(([place, text]) => typeof text !== 'string' || (text.trim() === '' && !LISTS.has(place)) || /undefined|NaN|null|\[object|function|=>/u.test(text) ? place : false)
    expect(empty).toEqual([])
  })

  it('keeps every name and number that it is given', () => {
    const lost = sayings.flatMap(({ place, name, takes }) => {
      const text = sayingOf(language, place, name)(...takes.map((kind, at) => (kind === 'string' ? `N${at}` : 1234)))
      const names = takes.flatMap((kind, at) => (kind === 'string' && !text.includes(`N${at}`) ? [`${place}.${name} N${at}`] : []))
      const numbers = takes.includes('number') && !FORMS.has(`${place}.${name}`) && !text.includes(language.say.number(1234)) && !text.includes('1234')
      return numbers ? [...names, `${place}.${name} 1234`] : names
    })
    expect(lost).toEqual([])
  })
})

describe.each(['de', 'fr', 'es', 'zh'] as const)('%s', (locale) => {
  it('has left no line in English', () => {
    const english = new Map(textsOf(catalogueOf(words.en), ''))
    const left = textsOf(catalogueOf(words[locale]), '').filter(([place, text]) => !place.startsWith('search.scopes.') && text === english.get(place) && text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length > 1)
    expect(left).toEqual([])
  })

  it('begins and ends with a space where English does, but for signs that need none', () => {
    const english = new Map(textsOf(catalogueOf(words.en), ''))
    const other = textsOf(catalogueOf(words[locale]), '').filter(([place, text]) => {
      const model = english.get(place)!
      return model.startsWith(' ') && !/^[ ，、；]/u.test(text) ? true : model.endsWith(' ') && !/[ \u00a0：，。；、]$/u.test(text)
    })
    expect(other.map(([place]) => place).filter((place) => locale !== 'zh' || !place.startsWith('help.'))).toEqual([])
  })
})

describe('plurals', () => {
  it.each([
    ['en', ['0 papers', '1 paper', '2 papers', '1,234 papers']],
    ['de', ['0 Artikel', '1 Artikel', '2 Artikel', '1.234 Artikel']],
    ['fr', ['0 article', '1 article', '2 articles', '1\u202f234 articles']],
    ['es', ['0 artículos', '1 artículo', '2 artículos', '1234 artículos']],
    ['zh', ['0 篇论文', '1 篇论文', '2 篇论文', '1,234 篇论文']],
  ] as const)('of papers, %s', (locale, expected) => {
    expect([0, 1, 2, 1234].map(words[locale].common.papers)).toEqual(expected)
  })

  it.each([
    ['en', ['1 link', '3 links'], ['1 neighbour', '3 neighbours'], ['1 community', '3 communities']],
    ['de', ['1 Verbindung', '3 Verbindungen'], ['1 Nachbar', '3 Nachbarn'], ['1 Cluster', '3 Cluster']],
    ['fr', ['1 lien', '3 liens'], ['1 voisin', '3 voisins'], ['1 communauté', '3 communautés']],
    ['es', ['1 enlace', '3 enlaces'], ['1 vecino', '3 vecinos'], ['1 comunidad', '3 comunidades']],
    ['zh', ['1 条关联', '3 条关联'], ['1 篇相邻论文', '3 篇相邻论文'], ['1 个社区', '3 个社区']],
  ] as const)('of the rest, %s', (locale, links, neighbours, communities) => {
    const { common } = words[locale]
    expect([1, 3].map(common.links)).toEqual(links)
    expect([1, 3].map(common.neighbours)).toEqual(neighbours)
    expect([1, 3].map(common.communities)).toEqual(communities)
  })

  it('inside of a line', () => {
    expect(words.de.entity.in(2)).toBe('in 2 Artikeln')
    expect(words.fr.paper.hidden(2)).toBe('2 voisins masqués par les filtres. ')
    expect(words.es.selection.shared).toBe('Común a todos')
    expect(words.fr.imports.told(12, 9, 1, 2)).toBe('12 notices lues\u00a0: 9 articles sur la carte, 1 fusionnée avec une autre, 2 écartées.')
    expect(words.de.missing.shared(0, 1, 2, 0, 3)).toBe('1 Ding mit Namen, 2 Quellen und 3 Wörter')
    expect(words.en.missing.notEnough(words.en.missing.shared(1, 1, 2, 0, 3), undefined)).toContain('They share 1 direct citation, 1 thing with a name, 2 references and 3 words, but')
    expect(words.fr.missing.tooLight('1 mot', '0,5')).toContain('moins de 0,5')
    expect(words.de.filters.passing(23, 70, 239, 239)).toBe('23 von 70 Artikeln · alle 239 Verbindungen')
    expect(words.en.filters.passing(70, 70, 104, 239)).toBe('All 70 papers · 104 of 239 links')
  })
})

describe('signs', () => {
  it('German quotes stand low and high', () => {
    expect(everything(words.de).filter(([, text]) => /["»«”]/u.test(text))).toEqual([])
  })

  it('French signs of two parts stand behind a space that does not break', () => {
    const wrong = everything(words.fr).filter(([place, text]) => !place.startsWith('search.hint') && /(?:[^\u202f][;!?]|[^\u00a0]:)(?!\/)/u.test(text.replace('(?)', '')))
    expect(wrong).toEqual([])
  })

  it('Chinese signs are wide where they follow Chinese', () => {
    expect(everything(words.zh).filter(([, text]) => /\p{Script=Han}[,;:!?.]/u.test(text))).toEqual([])
  })

  it('weights are written with the point or comma of the language', () => {
    expect(LOCALES.map((locale) => words[locale].say.fixed(1234.5, 2))).toEqual(['1234.50', '1234,50', '1234,50', '1234,50', '1234.50'])
    // As toFixed, which sees that 1.005 is a little less.
    expect(words.en.say.fixed(1.005, 2)).toBe((1.005).toFixed(2))
  })
})
