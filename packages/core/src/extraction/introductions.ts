import { GAP } from '../text/tokenize.js'
import type { PaperText } from './paperText.js'

/** How a paper brings a name in. */
export const INTRODUCTION = { none: 0, titleName: 1, named: 2, proposed: 3 } as const

const PROPOSING = new Set(
  (
    'propose proposes proposed present presents presented introduce introduces introduced develop develops developed design ' +
    'designed build built create created release released contribute construct constructed devise devised unveil'
  ).split(' '),
)
const NAMING = new Set('called named dubbed termed coined titled namely'.split(' '))
/** What follows these is what the new thing builds on, not its name. */
const BREAKING = new Set('using based with via by from on for of in to that which where whose'.split(' '))
const DISTANCE = 14

/**
 * For each word, how it is brought in, if it looks like a name: `Name: what it does` in a title; `called Name`,
 * `dubbed Name`; and the first name after `we propose`, before the sentence ends.
 */
export function findIntroductions(text: PaperText): Uint8Array {
  const marks = new Uint8Array(text.count)
  markTitleName(text, marks)
  for (let i = text.titleCount; i < text.count; i++) {
    const word = text.words[i]!
    if (NAMING.has(word)) markNext(text, marks, i, 2, INTRODUCTION.named)
    else if (PROPOSING.has(word)) markNext(text, marks, i, DISTANCE, INTRODUCTION.proposed)
  }
  return marks
}

function markTitleName(text: PaperText, marks: Uint8Array): void {
  const title = text.paper.title
  for (let i = 0; i < Math.min(5, text.titleCount - 1); i++) {
    const gap = title.slice(text.ends[i]!, text.starts[i + 1]!)
    if (!/^\s*:/.test(gap)) continue
    for (let j = 0; j <= i; j++) marks[j] = INTRODUCTION.titleName
    return
  }
}

function markNext(text: PaperText, marks: Uint8Array, from: number, distance: number, mark: number): void {
  for (let i = from + 1; i < Math.min(from + 1 + distance, text.count) && text.gaps[i] !== GAP.sentence; i++) {
    if (BREAKING.has(text.words[i]!)) return
    if (!isNameLike(text.surfaces[i]!)) continue
    marks[i] = Math.max(marks[i]!, mark)
    if (i + 1 >= text.count || text.gaps[i + 1]! >= GAP.mark || !isNameLike(text.surfaces[i + 1]!)) return
  }
}

/** A capital or digit inside, or all capitals: `AlphaGo`, `GPT-4`, `LLM+P`, `A^2Nav`. */
export function isNameLike(surface: string): boolean {
  return /^\P{Lu}*\p{Lu}/u.test(surface.slice(1)) || (/\d/.test(surface) && /\p{L}/u.test(surface)) || /[+^]/.test(surface)
}
