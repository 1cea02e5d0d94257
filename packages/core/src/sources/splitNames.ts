import { isOrganization } from '../base/isOrganization.js'
import { isNameSuffix } from '../base/nameSuffix.js'
import { dropOthers } from './speakName.js'

const AND = /\s(?:and|und|et|&)\s/i
const AND_BEFORE = /^\s+(?:and|und|et|&)\s/i
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u

/**
 * The names in one field, each as it is written. Semicolons, bars and line breaks part them, else commas, as far as each part
 * is a whole name: `Weaver, Ada` is one, `Weaver, A., Roe, B.` are two. So does `and`, but not inside of an organization's
 * name. Who is not named, `et al.`, is nobody.
 */
export function splitNames(list: string): string[] {
  const parts = list.split(/[;|\n]/).map((part) => dropOthers(part.trim())).filter((part) => part !== '')
  return parts.flatMap(parts.length > 1 ? splitAtAnd : splitAtCommas)
}

/** In a list that something else parts, commas stand inside of names. */
function splitAtAnd(text: string): string[] {
  const names = trimAll(splitPiece(` ${text}`))
  return names.every(isWhole) ? names : [text]
}

function splitAtCommas(text: string): string[] {
  const runs = splitRuns(text)
  const names = runs.flatMap(joinInverted)
  if (names.every(isWhole)) return names
  const words = runs.flat()
  if (words.length > 2 && words.every((word) => !isWhole(word) && !isNameSuffix(word))) return words
  const parts = trimAll(text.split(','))
  const whole = joinInverted(parts)
  return whole.every(isWhole) ? whole : parts.length > 2 ? parts : [text]
}

/** What commas part, in runs that `and` parts. */
function splitRuns(text: string): string[][] {
  const runs: string[][] = [[]]
  for (const piece of text.split(',')) {
    const [first = '', ...rest] = splitPiece(piece)
    runs.at(-1)!.push(first)
    for (const part of rest) runs.push([part])
  }
  return runs.map(trimAll).filter((run) => run.length > 0)
}

function splitPiece(piece: string): string[] {
  return piece.split(isOrganization(piece) ? AND_BEFORE : AND)
}

/** Given names, initials and suffixes go back to the family name before them: a single word is no whole name. */
function joinInverted(parts: readonly string[]): string[] {
  const names: string[][] = []
  for (const part of parts) {
    const last = names.at(-1)
    const isRest = last !== undefined && (isNameSuffix(part) || (last.length === 1 && (INITIALS.test(part) || !isWhole(last[0]!))))
    if (isRest) last.push(part)
    else names.push([part])
  }
  return names.map((name) => name.join(', '))
}

function isWhole(name: string): boolean {
  return /\S\s+\S/.test(name)
}

function trimAll(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
