import { IRREGULAR_PLURALS, NOT_PLURAL } from './lexicon/plurals.js'

/**
 * The singular of an English word in lower case; a word that is no plural comes back unchanged. Rules, not a
 * dictionary: meant to bring the forms of one term together, not to print.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return IRREGULAR_PLURALS.get(word) ?? word
  if (NOT_PLURAL.has(word)) return word
  const irregular = IRREGULAR_PLURALS.get(word)
  if (irregular !== undefined) return irregular
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  const isLonger = word.endsWith('es') && /(?:ss|sh|ch|x|zz)es$/.test(word)
  return word.slice(0, isLonger ? -2 : -1)
}
