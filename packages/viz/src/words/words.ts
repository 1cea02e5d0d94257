import { english, type Catalogue } from './english.js'
import type { Language } from './language.js'
import { createSpeech, type Speech } from './speech.js'

/** All words of one language, and how it writes numbers. */
export interface Words extends Catalogue {
  /** BCP 47 tag of what is truly said, for `lang`. */
  readonly lang: string
  readonly say: Speech
}

/** Some words of one's own, over those of a language. `lang` says which language they make of it. */
export type OwnWords = { readonly lang?: string } & { readonly [Place in keyof Catalogue]?: Partial<Catalogue[Place]> }

/** Words of one's own, or a function that makes them: it gets what writes numbers and plurals in the locale asked for. */
export type OwnWordsSource = OwnWords | ((say: Speech) => OwnWords)

/** Languages other than English come in files of their own, when they are asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('./german.js')).german,
  es: async () => (await import('./spanish.js')).spanish,
  fr: async () => (await import('./french.js')).french,
  zh: async () => (await import('./chinese.js')).chinese,
}
const ENGLISH: Language = { tag: 'en', speak: english }
const loaded = new Map<string, Language>([['en', ENGLISH]])

/** The words of a locale, where they are here already; undefined where they have to be loaded. */
export function findWords(locale: string, own?: OwnWordsSource): Words | undefined {
  const tag = readTag(locale)
  const language = loaded.get(languageOf(tag)) ?? (languageOf(tag) in LOADERS ? undefined : ENGLISH)
  return language === undefined ? undefined : createWords(language, tag, own)
}

/** The words of a locale: by region, else by language, else in English, also where the file of a language does not come. */
export async function loadWords(locale: string, own?: OwnWordsSource): Promise<Words> {
  const tag = readTag(locale)
  const name = languageOf(tag)
  if (!loaded.has(name) && name in LOADERS) {
    try {
      loaded.set(name, await LOADERS[name]!())
    } catch {
      return createWords(ENGLISH, tag, own)
    }
  }
  return findWords(tag, own)!
}

/**
 * Words of one's own stand over those of the language, and these over English, place by place: a file of a language that is
 * older than the viewer lacks a word and no more.
 */
export function createWords(language: Language, locale: string, own?: OwnWordsSource): Words {
  const say = createSpeech(isSameLanguage(locale, language.tag) ? locale : language.tag)
  const { lang = say.locale, ...places } = typeof own === 'function' ? own(createSpeech(locale)) : (own ?? {})
  const words = [language.speak(say), places].reduce<Catalogue>(layOver, english(createSpeech('en')))
  return { ...words, lang, say: createSpeech(readTag(lang)) }
}

function layOver(base: Catalogue, over: OwnWords): Catalogue {
  const places = Object.entries(over).map(([place, texts]) => [place, { ...base[place as keyof Catalogue], ...(texts as object) }])
  return { ...base, ...(Object.fromEntries(places) as object) }
}

/** English where the text is no BCP 47 tag. */
function readTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}

/** Whether both are read by the same readers: the same language in the same script. */
function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [a, b].map((tag) => new Intl.Locale(tag).maximize())
  return one!.language === other!.language && one!.script === other!.script
}
