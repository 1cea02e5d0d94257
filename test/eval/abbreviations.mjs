import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAbbreviations } from '../../packages/core/dist/text/abbreviations.js'

/**
 * Pairs of short and long forms in annotated sentences (SDU@AAAI-21 acronym identification, scientific part), which mark
 * short forms and long forms apart. Two spans agree if both ends lie within two characters or their letters are the same.
 *
 * Precision is strict: a found pair is right only if its short form overlaps an annotated one and its long form agrees
 * with an annotated one. Definitions that the annotators passed over count as wrong.
 *
 * Recall is over pairs that the sentence defines: an annotated long form and an annotated short form with nothing but a
 * bracket, `=`, or `or` between them, where the short form's letters stand in the long form in their order, the first at
 * its beginning. That leaves out marked words that define nothing (`German (DE)`) and slips such as cut words.
 */
export const name = 'abbreviations'
export const floors = {
  'precision, strict': 0.95,
  'recall of defined pairs': 0.9,
}

export async function run(dataDir) {
  const file = join(dataDir, 'abbreviations', 'sdu-scientific-train.json')
  if (!existsSync(file)) return []
  let found = 0
  let right = 0
  let defined = 0
  let recalled = 0
  for (const { text, acronyms, 'long-forms': longs } of JSON.parse(readFileSync(file, 'utf8'))) {
    const pairs = findAbbreviations(text)
    found += pairs.length
    right += pairs.filter((pair) => isAnnotated(text, pair, acronyms, longs)).length
    for (const long of longs) {
      if (!acronyms.some((short) => isDefined(text, short, long))) continue
      defined++
      if (pairs.some(({ longForm }) => agree(text, longForm, long))) recalled++
    }
  }
  return [
    { measure: 'precision, strict', value: right / found },
    { measure: 'recall of defined pairs', value: recalled / defined },
  ]
}

function isAnnotated(text, { shortForm, longForm }, acronyms, longs) {
  const short = acronyms.some(([start, end]) => start < shortForm.end && end > shortForm.start)
  return short && longs.some((long) => agree(text, longForm, long))
}

function agree(text, { start, end }, [goldStart, goldEnd]) {
  if (goldStart >= end || goldEnd <= start) return false
  const near = Math.abs(goldStart - start) <= 2 && Math.abs(goldEnd - end) <= 2
  return near || lettersOf(text.slice(start, end)) === lettersOf(text.slice(goldStart, goldEnd))
}

function isDefined(text, short, long) {
  const [first, second] = short[0] < long[0] ? [short, long] : [long, short]
  if (first[1] > second[0] || !/^s?["'”’]?\s*(?:[([=]|,? or )\s*["'“‘]?$/.test(text.slice(first[1], second[0])))
    return false
  const wanted = lettersOf(text.slice(...short).replace(/s$/, ''))
  const letters = lettersOf(text.slice(...long))
  if (wanted.length < 2 || wanted[0] !== letters[0] || letters.length <= wanted.length) return false
  let at = 0
  for (const letter of letters) if (letter === wanted[at]) at++
  return at === wanted.length
}

function lettersOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
