import { smallArray } from '../base/smallArray.js'
import { GAP } from '../text/tokenize.js'
import type { Definition } from './definitions.js'
import { surfaceAt, type PaperText } from './paperText.js'

/** How a paper brings a name in. */
export const INTRODUCTION = { none: 0, titleName: 1, named: 2, proposed: 3 } as const

const PROPOSING = new Set(
  (
    'propose proposes proposed present presents presented introduce introduces introduced develop develops developed design ' +
    'designed build built create created release released contribute construct constructed devise devised unveil proposing ' +
    'introducing presenting collect collected curate curated'
  ).split(' '),
)
const NAMING = new Set('called named dub dubbed termed coin coined titled namely'.split(' '))
/** What follows these is what the new thing builds on, not its name. */
export const BREAKING = new Set('using based with via by from on for of in to that which where whose'.split(' '))
const DISTANCE = 14
/** What goes before a colon without a blank; a plain word of those. */
const COINED = /^[^\s:]+(?=:\s)/
const PLAIN = /^\p{Lu}\p{Ll}*$/u
/** Words between a verb and the long form of a name that it brings in. */
const NEAR = 6

/**
 * For each word, how it is brought in, if it looks like a name: `Name: what it does` in a title; `called Name`,
 * `dubbed Name`; and after `we propose`, before the sentence ends, the name that is defined there (`a long form
 * (SHORT)`), or in brackets, or the first.
 */
export function findIntroductions(text: PaperText, definitions: readonly Definition[]): Uint8Array {
  const marks = smallArray(Uint8Array, text.count)
  markTitleName(text, marks)
  for (let i = text.titleCount; i < text.count; i++) {
    const word = text.words[i]!
    if (NAMING.has(word) || isSayingName(text, i)) {
      markNext(text, marks, i, 2, INTRODUCTION.named)
      markDefined(text, marks, i, 2, { definitions, mark: INTRODUCTION.named })
    } else if (PROPOSING.has(word)) {
      markNext(text, marks, i, DISTANCE, INTRODUCTION.proposed)
      markDefined(text, marks, i, NEAR, { definitions, mark: INTRODUCTION.proposed })
    }
  }
  return marks
}

/** The `call` of `which we call`; the `as` of `refer to it as`, `referred to as`. */
function isSayingName({ words }: PaperText, at: number): boolean {
  if (words[at] === 'call') return words[at - 1] === 'we'
  if (words[at] !== 'as') return false
  for (let i = Math.max(0, at - 3); i < at; i++) if (words[i]!.startsWith('refer')) return true
  return false
}

/** Marks the short form of a definition whose long form begins near behind. */
function markDefined(
  text: PaperText,
  marks: Uint8Array,
  from: number,
  distance: number,
  { definitions, mark }: { readonly definitions: readonly Definition[]; readonly mark: number },
): void {
  for (const { occurrences } of definitions) {
    const [short, long] = occurrences
    if (short === undefined || long === undefined || long.first <= from || long.first > from + distance) continue
    if (isBroken(text, from + 1, long.first)) continue
    for (let i = short.first; i < short.first + short.length; i++) marks[i] = Math.max(marks[i]!, mark)
  }
}

/** Whether a sentence ends, or something that is built on is named, between two places. */
function isBroken({ words, gaps }: PaperText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (gaps[i] === GAP.sentence || BREAKING.has(words[i]!)) return true
  return false
}

function markTitleName(text: PaperText, marks: Uint8Array): void {
  const { title } = text
  for (let i = 0; i < Math.min(5, text.titleCount - 1); i++) {
    const gap = title.slice(text.ends[i]!, text.starts[i + 1]!)
    if (!/^\s*:/.test(gap)) continue
    for (let j = 0; j <= i; j++) marks[j] = INTRODUCTION.titleName
    return
  }
}

/**
 * How many words the name has that stands alone before the colon of a title, without a blank, and again in the abstract, written the
 * same: `Ctrl-Room: …`, `Tower: …`; 0 where there is none. A plain word with a capital must stand so within a sentence.
 */
export function readTitleCoinage(text: PaperText): number {
  const { title, titleCount, count, starts, ends, gaps, entries } = text
  const name = COINED.exec(title)?.[0]
  if (name === undefined || name === name.toLowerCase()) return 0
  let length = 0
  while (length < titleCount && ends[length]! <= name.length) length++
  if (length === 0 || starts[0] !== 0 || ends[length - 1] !== name.length) return 0
  const isPlain = PLAIN.test(name)
  for (let at = titleCount; at + length <= count; at++) {
    if (entries[at]!.surface !== entries[0]!.surface || gaps[at] === GAP.hyphen || (isPlain && gaps[at] === GAP.sentence)) continue
    if (surfaceAt(text, at, length) === name) return length
  }
  return 0
}

function markNext(text: PaperText, marks: Uint8Array, from: number, distance: number, mark: number): void {
  for (let i = from + 1; i < Math.min(from + 1 + distance, text.count) && text.gaps[i] !== GAP.sentence; i++) {
    if (BREAKING.has(text.words[i]!)) return
    if (!text.entries[i]!.nameLike || hasBracketedName(text, i)) continue
    marks[i] = Math.max(marks[i]!, mark)
    if (i + 1 >= text.count || text.gaps[i + 1]! >= GAP.mark || !text.entries[i + 1]!.nameLike) return
  }
}

/** Whether the name only describes the one in brackets right behind: `VLN` in `a VLN method (A^2Nav)`. */
function hasBracketedName(text: PaperText, at: number): boolean {
  const { abstract } = text
  for (let i = at + 1; i <= at + 3 && i < text.count; i++) {
    if (abstract[text.starts[i]! - 1] === '(') return abstract[text.ends[i]!] === ')' && text.entries[i]!.nameLike && i > at + 1
    if (text.gaps[i]! >= GAP.mark || BREAKING.has(text.words[i]!)) return false
  }
  return false
}
