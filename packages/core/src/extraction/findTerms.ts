import type { Paper } from '../model/paper.js'
import { GAP } from '../text/tokenize.js'
import { findCandidates } from './candidates.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { findIntroductions, INTRODUCTION, isNameLike } from './introductions.js'
import { voteKind } from './kinds.js'
import { findDefinitions, groupTerms, type Occurrence, type PaperTerm } from './paperTerms.js'
import { fieldAt, readPaperText, surfaceAt, type PaperText } from './paperText.js'
import { scoreByRule } from './ruleScore.js'
import { selectTerms } from './selectTerms.js'

const THRESHOLD = 0.76

/** Finds the concepts, methods and datasets of one paper. */
export function findTerms(paper: Paper, index: number): FoundTerm[] {
  const text = readPaperText(paper)
  const introductions = findIntroductions(text)
  const candidates = findCandidates(text)
  const scored = candidates.map((candidate) => ({ candidate, score: scoreByRule(text, candidate, introductions) }))
  const selected = selectTerms(scored, text.count, THRESHOLD).map((entry) => entry.candidate)
  return groupTerms(selected, candidates, findDefinitions(text)).map((term) => describeTerm(text, term, introductions, index))
}

function describeTerm(text: PaperText, term: PaperTerm, introductions: Uint8Array, paper: number): FoundTerm {
  const spans = term.occurrences.map((occurrence) => spanOf(text, occurrence))
  const nameLike = term.occurrences.some(({ first, length }) => isNameLike(text.surfaces[first + length - 1]!))
  const introduced = term.occurrences.some(({ first, length }) => isIntroduced(text, introductions, first, length))
  return {
    paper,
    forms: term.forms,
    ...(term.definition && { definition: { short: term.definition.short, long: term.definition.long } }),
    nameLike,
    spans,
    salience: salienceOf(spans),
    introduced,
    votes: voteKind(term.forms[0]!, nameLike),
  }
}

function spanOf(text: PaperText, { first, length }: Occurrence): Span {
  return {
    field: fieldAt(text, first),
    start: text.starts[first]!,
    end: text.ends[first + length - 1]!,
    surface: surfaceAt(text, first, length),
    headline: first < text.titleCount || text.gaps[first] === GAP.sentence,
  }
}

function isIntroduced(text: PaperText, introductions: Uint8Array, first: number, length: number): boolean {
  for (let i = first; i < first + length; i++) {
    if (introductions[i]! >= INTRODUCTION.named) return true
    if (introductions[i] === INTRODUCTION.titleName && isNameLike(text.surfaces[i]!)) return true
  }
  return false
}

/** A paper is about what its title names; what its abstract names more than once matters more than what it names once. */
export function salienceOf(spans: readonly Span[]): number {
  if (spans.some((span) => span.field === 'title' || span.field === 'keyword')) return 2
  return spans.filter((span) => span.field === 'abstract').length > 1 ? 1.5 : 1
}
