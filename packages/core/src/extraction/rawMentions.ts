import type { EntityKind } from '../model/entity.js'
import type { RawMention } from '../model/extraction.js'
import { UsageError } from '../model/error.js'
import { fieldText, type Paper } from '../model/paper.js'
import { normalizeTerm, variantKey } from '../text/normalize.js'
import type { FoundTerm, Span } from './foundTerm.js'
import { isNameLike } from './nameLike.js'
import { salienceOf } from './salience.js'

/**
 * Mentions from an extractor as terms: those of one kind and name are one.
 * @throws UsageError where a mention lies outside its field
 */
export function toFoundTerms(paper: Paper, index: number, mentions: readonly RawMention[]): FoundTerm[] {
  const groups = new Map<string, { mention: RawMention; spans: Span[]; name: string }>()
  for (const mention of mentions) {
    const span = readSpan(paper, mention)
    const name = mention.name ?? span.surface
    const key = `${mention.kind} ${mention.kind === 'repository' ? name : normalizeTerm(name)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { mention, spans: [span], name })
    else group.spans.push(span)
  }
  return [...groups.values()].map(({ mention, spans, name }) => ({
    paper: index,
    key: keyOfName(name, mention.kind),
    forms: [normalizeTerm(name)],
    ...((mention.name !== undefined || mention.kind === 'repository') && { name }),
    nameLike: isNameLike(name),
    spans,
    salience: salienceOf(spans),
    introduced: false,
    votes: { [mention.kind]: 1 },
    fixedKind: mention.kind,
  }))
}

/** The key of a term that was named. No other begins like that of a repository. */
export function keyOfName(name: string, kind?: EntityKind): string {
  return kind === 'repository' ? `\0${name}` : variantKey(name)
}

function readSpan(paper: Paper, { field, start, end }: RawMention): Span {
  const text = fieldText(paper, field)
  const valid = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!valid) {
    throw new UsageError(`an extractor's mention must lie within the ${field} of ${paper.id}, not ${start} to ${end}`)
  }
  return { field, start, end, surface: text.slice(start, end), headline: field !== 'abstract' }
}
