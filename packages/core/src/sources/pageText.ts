const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?'
const SAID = '(?:(?:published|submitted|posted|updated|announced|revised)(?: on)?:? )?'

/** Dates, counts, bylines, addresses: what no title looks like. Each is tried on a whole block. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`^${SAID}${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?$`, 'i'),
  new RegExp(`^${SAID}${MONTH},? \\d{4}$`, 'i'),
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  /^(?:\w+ )?(?:about )?(?:\d+|an?|one|two|three) ?(?:s|m|h|d|w|mo|y|minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
  /^\P{L}*$/u,
  /^[^\p{L}\d]*\d[\d.,]*[km]? (?:upvotes?|votes?|likes?|comments?|stars?|views?|citations?|authors?|downloads?|points?|replies|shares?|papers?|models?|datasets?|pages?)$/iu,
  /^(?:submitted|posted|published|written) by:? \S.{0,80}$/i,
  /^(?:authors?|keywords|categories|subjects|comments|tags|journal ref|cite as|venue|source|license|doi|issn):\s?\S.{0,1000}$/i,
  /^by[A-Z].{0,60}$/,
  /^by (?:\p{Lu}[\p{L}.'’-]*,? ?){1,12}$/u,
  /^(?:arxiv:|doi:|https?:\/\/|www\.)\S*(?: \[[\w.-]+\])?$/i,
  /^page \d+(?: of \d+)?$/i,
  /^(?:©|copyright\b|all rights reserved).*$/i,
]

/** Buttons, menus and headings of a page: short, and some titles are as short. */
const LIKELY: readonly RegExp[] = [
  /^(?:view|download|read|open|show|hide|see|load|get|go|sign|log|search|sort|filter|browse|click|subscribe|follow|share|save|cite|join|submit|skip|add|trending|popular|latest|recent)\b.{0,24}$/i,
  /^(?:login|menu|home|about|contact|help|previous|next|page|more|abstract|summary|title|pdf|html|code|github|arxiv|datasets?|models|spaces|papers|new|featured|today|yesterday|all|back|top|date|authors|privacy policy|terms of (?:use|service)|cookie policy)$/i,
]

const AUTHOR = /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:(?:van|von|de|der|den|di|da|la|le|bin|al) ){0,2}\p{Lu}[\p{L}'’-]+(?: ?[*†‡\d,]{1,5})?$/u
const LONGEST = 3000

/** How surely a block is page text around the papers, by its wording alone. */
export function judgePageText(text: string): 'certain' | 'likely' | 'no' {
  if (text.length <= LONGEST && (CERTAIN.some((pattern) => pattern.test(text)) || isAuthorList(text))) return 'certain'
  return text.length <= 40 && LIKELY.some((pattern) => pattern.test(text)) ? 'likely' : 'no'
}

/** Two or more names, separated by commas, `and` or middle dots. */
function isAuthorList(text: string): boolean {
  const names = text.split(/, and |, | and | & | · |; /).filter((name) => !/^et al\.?$/.test(name))
  return names.length >= 2 && names.filter((name) => AUTHOR.test(name)).length >= names.length * 0.75
}
