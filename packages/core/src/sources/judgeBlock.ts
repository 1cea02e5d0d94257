import { splitSentences } from '../text/sentences.js'
import { judgePageText } from './pageText.js'

/** How much a block looks like each thing; 0 is neutral, 1 about a factor of e. */
export interface Judgement {
  readonly title: number
  readonly abstract: number
  readonly other: number
}

const PROSE_WORDS = new Set(
  `we our is are was were has have been be this these that which it can show shows propose present introduce such
  however their they also both`.split(/\s+/),
)
const PROSE_OPENING = /^(?:we|in this|this|these|our|recent|however|while|although|despite|there|it)\b/i

/**
 * Judges a block by itself: its length, its sentences, its case, and whether pages carry such text around papers.
 * A short line says little, so its title score is bounded by its words.
 */
export function judgeBlock(text: string): Judgement {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
  const prose = proseScore(text, words)
  const title = Math.min(titleShape(text, words) - prose, 1 + 0.75 * words.length)
  const abstract = prose < 0 ? prose * 2 : prose
  switch (judgePageText(text)) {
    case 'certain':
      return { title: title - 6, abstract: abstract - 4, other: 4 }
    case 'names':
      return { title: title - 3, abstract: abstract - 4, other: 3 }
    case 'likely':
      return { title: title - 2, abstract: abstract - 2, other: 2 }
    case 'no':
      return { title, abstract, other: words.length <= 2 ? 1.5 : 0 }
  }
}

/** Over 0 for running text, under 0 for a line that stands alone. */
function proseScore(text: string, words: readonly string[]): number {
  const count = words.length
  let score = count >= 60 ? 5 : count >= 40 ? 3 : count >= 28 ? 1 : count >= 12 ? -0.5 : -1.5
  const sentences = splitSentences(text.slice(0, 4000)).length
  score += sentences >= 3 ? 2 : sentences === 2 ? 0.7 : 0
  score += /[.。][)"”’]?$/.test(text) ? (count >= 4 ? 2 : 1) : -0.7
  if (PROSE_OPENING.test(text)) score += 1
  const prose = words.slice(0, 600).filter((word) => PROSE_WORDS.has(word.toLowerCase().replace(/[.,;:]$/, '')))
  score += Math.min(2, (prose.length / Math.max(12, Math.min(count, 600))) * 12)
  return score - capitalShare(words) * 3
}

/** What speaks for a title apart from being short: content words with capitals, a colon after a name. */
function titleShape(text: string, words: readonly string[]): number {
  if (words.length < 2) return -1.5
  let score = words.length < 3 ? -0.5 : 0
  if (capitalShare(words) >= 0.6) score += 1
  if (/^[^:]{2,60}: \S/.test(text)) score += 0.7
  if (words.length >= 6 && !/[.!]$/.test(text)) score += 1
  if (/!$/.test(text)) score -= 1.5
  if (/\b(?:your|inbox|newsletter|cookies|sign up|log in)\b/i.test(text)) score -= 1.5
  return score
}

/** Share of the longer words after the first that begin with a capital. */
function capitalShare(words: readonly string[]): number {
  const long = words.slice(1, 60).filter((word) => word.length > 3)
  return long.length === 0 ? 0 : long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / long.length
}
