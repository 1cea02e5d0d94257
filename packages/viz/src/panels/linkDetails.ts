import { fieldText, type Link, type MapPaper, type Mention } from '@paperloom/core'
import { findSentence } from '../appearance/excerpt.js'
import { describeReason, reasonsOf, roundParts, shortTitle, writeWeight, type Reason } from '../appearance/wording.js'
import type { PanelContext } from './context.js'
import { button, h, type Child } from './h.js'
import { threadMark } from './icons.js'
import { discOf, entityChip, lightUp, referenceList } from './parts.js'

const REASONS_OPENED = 12
const REFERENCES_SHOWN = 12

/** Why two papers are linked: what each says, side by side, and the sum. */
export function renderLink(source: string, target: string, context: PanelContext): readonly Node[] {
  const { index, words } = context
  const link = index.linkBetween(source, target)!
  const [a, b] = [index.papers.get(source)!, index.papers.get(target)!]
  const reasons = reasonsOf(link, index, words)
  const rounded = roundParts(reasons.map(({ weight }) => weight), link.weight)
  return [
    h('p', { class: 'eyebrow' }, [words.link.eyebrow(writeWeight(link.weight, words))]),
    h('h2', { tabindex: -1, class: 'unseen' }, [words.link.why(shortTitle(a.title), shortTitle(b.title))]),
    h('div', { class: 'pair titles' }, [paperHead(a, context), paperHead(b, context)]),
    ...reasons.slice(0, REASONS_OPENED).map((reason, at) => renderReason(reason, rounded[at]!, [a, b], context)),
    renderSum(reasons, rounded, link, context),
  ]
}

function paperHead(paper: MapPaper, context: PanelContext): HTMLElement {
  const head = button({ class: 'row paper' }, [discOf(paper, context), h('span', { class: 'name' }, [paper.title])], () => {
    context.store.dispatch({ type: 'select-paper', id: paper.id })
  })
  lightUp(head, { kind: 'paper', id: paper.id }, context.hover)
  return head
}

function renderReason(reason: Reason, weight: number, pair: readonly MapPaper[], context: PanelContext): HTMLElement {
  const { words } = context
  const color = context.theme().linkKinds[reason.kind]
  const { entity, terms, references = [] } = reason
  const head = h('h3', {}, [threadMark(color), h('span', { class: 'name' }, [describeReason(reason, words)]), h('span', { class: 'count' }, [writeWeight(weight, words)])])
  const quotes = pair.map((paper) =>
    entity === undefined ? quoteTerms(paper, terms ?? []) : quoteEntity(paper, entity, context),
  )
  const block = h('section', { class: 'reason' }, [
    head,
    quotes.some((quote) => quote !== undefined) && h('div', { class: 'pair' }, quotes.map((quote) => quote ?? h('p', { class: 'none' }, ['—']))),
    ...(references.length > 0 ? referenceList(references, REFERENCES_SHOWN, context) : []),
    entity !== undefined && context.index.papersWith(entity).length > 2 && h('div', { class: 'chips' }, [entityChip(entity, context)]),
  ])
  block.style.setProperty('--kind', color)
  return block
}

/** The first sentence that mentions the entity, in the abstract if it is there. */
function quoteEntity(paper: MapPaper, entity: string, { index }: PanelContext): HTMLElement | undefined {
  const mentions = index.mentionsOf(paper.id).filter((mention) => mention.entity === entity)
  const first = mentions.find(({ field }) => field === 'abstract') ?? mentions[0]
  if (first === undefined) return undefined
  return quote(paper, first, mentions.filter(({ field }) => field === first.field).map(({ start, end }) => [start, end] as const))
}

/** The sentence of the abstract in which most of the shared words stand. */
function quoteTerms(paper: MapPaper, terms: readonly string[]): HTMLElement | undefined {
  const text = (paper.abstract ?? '').toLowerCase()
  const spans = terms.flatMap((term) => findWord(text, term.toLowerCase()))
  if (spans.length === 0) return undefined
  let best = spans[0]!
  let most = 0
  for (const span of spans) {
    const [from, to] = findSentence(paper.abstract!, span[0], span[1])
    const inside = spans.filter(([start, end]) => start >= from && end <= to).length
    if (inside > most) [best, most] = [span, inside]
  }
  return quote(paper, { field: 'abstract', start: best[0], end: best[1] }, spans)
}

/** Where a word, or the first of a pair's words, begins a word of the text; the whole word is taken. */
function findWord(text: string, term: string): readonly (readonly [number, number])[] {
  const at = text.indexOf(term)
  if (at < 0 || (at > 0 && /\p{L}/u.test(text[at - 1]!))) return []
  let end = at + term.length
  while (end < text.length && /\p{L}/u.test(text[end]!)) end++
  return [[at, end]]
}

function quote(
  paper: MapPaper,
  { field, start, end }: Pick<Mention, 'field' | 'start' | 'end'>,
  spans: readonly (readonly [number, number])[],
): HTMLElement {
  const text = fieldText(paper, field)
  const [from, to] = findSentence(text, start, end)
  const children: Child[] = []
  let at = from
  for (const [left, right] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (left < at || right > to) continue
    children.push(text.slice(at, left), h('mark', { class: 'shared' }, [text.slice(left, right)]))
    at = right
  }
  children.push(text.slice(at, to).trimEnd())
  return h('blockquote', { 'aria-label': shortTitle(paper.title) }, children)
}

function renderSum(reasons: readonly Reason[], rounded: readonly number[], link: Link, { theme, words }: PanelContext): HTMLElement {
  const parts: Child[] = []
  for (const [at, reason] of reasons.entries()) {
    const part = h('span', { class: 'part' }, [`${reason.terms === undefined ? describeReason(reason, words) : words.reasons.sharedWords(reason.terms.length)} `, h('b', {}, [writeWeight(rounded[at]!, words)])])
    part.style.setProperty('--kind', theme().linkKinds[reason.kind])
    parts.push(at > 0 && ' + ', part)
  }
  return h('p', { class: 'sum' }, [...parts, ' = ', h('b', {}, [writeWeight(link.weight, words)])])
}
