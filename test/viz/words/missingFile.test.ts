import { expect, test, vi } from 'vitest'
import { findWords, loadWords } from '../../../packages/viz/src/words/words.js'

vi.mock('../../../packages/viz/src/words/french.js', () => {
  throw new Error('404')
})

test('where the file of a language does not come, the words are English and say so; the next time it is asked for again', async () => {
  const words = await loadWords('fr-FR')
  expect([words.lang, words.say.locale, words.bar.help]).toEqual(['en', 'en', 'Help (?)'])
  expect(findWords('fr')).toBeUndefined()
})
