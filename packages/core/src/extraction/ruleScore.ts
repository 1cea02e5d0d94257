import { GENERIC_WORDS, REPORTING_WORDS } from '../text/lexicon/genericWords.js'
import { STOP_WORDS } from '../text/lexicon/stopWords.js'
import { GAP } from '../text/tokenize.js'
import type { Candidate } from './candidates.js'
import { isNameLike } from './introductions.js'
import type { PaperText } from './paperText.js'

/** A first estimate, 0 to 1, of how likely a candidate is a term, from shape, borders and frequency alone. */
export function scoreByRule(text: PaperText, candidate: Candidate, introductions: Uint8Array): number {
  const words = candidate.form.split(' ')
  const first = words[0]!
  const last = words[words.length - 1]!
  const names = candidate.positions.some((position) => isNameLike(text.surfaces[position + words.length - 1]!))
  let score = -1.3
  if (words.length === 1) score -= names ? 0 : 1.2
  if (words.length === 2) score += 1.2
  if (words.length === 3) score += 0.7
  if (words.length > 4) score -= 1
  if (REPORTING_WORDS.has(first)) score -= 3
  if (REPORTING_WORDS.has(last)) score -= 2
  if (GENERIC_WORDS.has(last)) score -= words.length === 1 ? 3 : 0.7
  if (words.every((word) => GENERIC_WORDS.has(word) || REPORTING_WORDS.has(word))) score -= 2.5
  if (/(?:ly|ed)$/.test(last) || (/s$/.test(first) && words.length > 1)) score -= 1.2
  if (words.length > 1 && first.endsWith('ing') && !/^(?:learning|reasoning|planning)$/.test(first)) score -= 0.6
  if (/(?:tion|ity|ism|ment|ness|ing|ysis|ance|ence|work|model)$/.test(last)) score += 0.3
  if (words.length > 1 && words.slice(1, -1).some((word) => STOP_WORDS.has(word))) score -= 1.5
  if (names) score += 1.6
  score += 1.0 * Math.log(candidate.positions.length)
  if (candidate.positions[0]! < text.titleCount) score += 0.6
  if (candidate.positions.some((position) => introductions[position]! > 0)) score += names ? 1.5 : 0.3
  score += bestBorders(text, candidate)
  return 1 / (1 + Math.exp(-score))
}

/** The best-bounded occurrence tells: a term that stands between stop words or punctuation somewhere is whole. */
function bestBorders(text: PaperText, candidate: Candidate): number {
  let best = -Infinity
  for (const position of candidate.positions) {
    const end = position + candidate.length
    let score = 0
    if (text.gaps[position]! >= GAP.mark || isStop(text, position - 1)) score += 0.9
    else if (text.gaps[position] === GAP.hyphen) score -= 1.5
    if (text.gaps[end]! >= GAP.mark || isStop(text, end)) score += 0.9
    else if (text.gaps[end] === GAP.hyphen) score -= 1
    best = Math.max(best, score)
  }
  return best
}

function isStop(text: PaperText, index: number): boolean {
  const word = text.words[index]
  return word === undefined || STOP_WORDS.has(word) || REPORTING_WORDS.has(word)
}
