import type { Paper } from '../model/paper.js'
import { GENERIC_WORDS, REPORTING_WORDS } from '../text/lexicon/genericWords.js'
import { normalizeTerm } from '../text/normalize.js'
import { tokenize } from '../text/tokenize.js'
import { MAX_WORDS } from './candidates.js'
import { canonicalKey, type ShortForms } from './canonicalKey.js'
import { findEstablished } from './established.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { isNameLike } from './nameLike.js'
import { readWord, type Word } from './words.js'

/** A keyword's vote for its kind: less than the text's, where both have one. */
const VOTE = 0.5

/**
 * The authors' keywords as terms. What authors name as keywords is an entity, and central; generic words, and lists of
 * fields with more than six words, are not.
 */
export function readKeywords(paper: Paper, index: number, shortForms: ShortForms): FoundTerm[] {
  const terms: FoundTerm[] = []
  let start = 0
  for (const keyword of paper.keywords ?? []) {
    const term = readKeyword(keyword, start, index, shortForms)
    if (term !== undefined) terms.push(term)
    start += keyword.length + 1
  }
  return terms
}

function readKeyword(keyword: string, start: number, paper: number, shortForms: ShortForms): FoundTerm | undefined {
  const { count, starts, ends } = tokenize(keyword)
  const words = Array.from(starts, (start, i) => readWord(keyword, start, ends[i]))
  if (count === 0 || count > MAX_WORDS || words.every(isGeneric)) return undefined
  const surface = keyword.slice(starts[0]!, ends[count - 1]!)
  const key = canonicalKey({ words, first: 0, length: count, surface: () => surface }, shortForms)
  const span: Span = { field: 'keyword', start: start + starts[0]!, end: start + ends[count - 1]!, surface, headline: true }
  return {
    paper,
    key,
    forms: [normalizeTerm(surface)],
    nameLike: isNameLike(surface),
    spans: [span],
    salience: 2,
    introduced: false,
    votes: { [findEstablished(key, surface)?.kind ?? 'concept']: VOTE },
  }
}

function isGeneric({ folded, singular }: Word): boolean {
  return GENERIC_WORDS.has(singular) || REPORTING_WORDS.has(folded)
}
