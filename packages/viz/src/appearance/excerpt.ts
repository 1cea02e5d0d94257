import type { Mention } from '@paperloom/core'

/** A stretch of text, with the mention that it is, if it is one. */
export interface Piece {
  readonly text: string
  readonly mention?: Mention
}

/**
 * Cuts a text at its mentions. Where two overlap, the longer one stays. Mentions whose surface is not their slice are
 * left out, so that a wrong offset can never garble the text.
 */
export function cutAtMentions(text: string, mentions: readonly Mention[]): readonly Piece[] {
  const kept: Mention[] = []
  const byLength = mentions
    .filter(({ start, end, surface }) => start < end && text.slice(start, end) === surface)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const mention of byLength) {
    if (kept.every(({ start, end }) => mention.end <= start || mention.start >= end)) kept.push(mention)
  }
  const pieces: Piece[] = []
  let at = 0
  for (const mention of kept.sort((a, b) => a.start - b.start)) {
    if (mention.start > at) pieces.push({ text: text.slice(at, mention.start) })
    pieces.push({ text: mention.surface, mention })
    at = mention.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** Offsets of the sentence around a span: between ends like `. ` that are followed by a capital or a digit. */
export function findSentence(text: string, start: number, end: number): readonly [start: number, end: number] {
  const breaks = [...text.matchAll(/[.!?]["”)\]]?\s+(?=[A-Z0-9("“])/gu)].map(({ index, 0: mark }) => index + mark.length)
  const from = breaks.filter((at) => at <= start).at(-1) ?? 0
  const to = breaks.find((at) => at >= end) ?? text.length
  return [from, to]
}
