const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?'
const SAID = '(?:(?:published|submitted|posted|updated|announced|revised)(?: on)?:? )?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'

/** A whole block made of one of these words, what stands before it and what follows. */
function anyOf(words: string, after = '', before = ''): RegExp {
  return new RegExp(`^${before}(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})${after}$`, 'iu')
}

/** Dates, counts, bylines, addresses: what no title looks like. Each is tried on a whole block. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`^${SAID}${WEEKDAY}(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? \\d{4})?$`, 'i'),
  new RegExp(`^${SAID}${MONTH},? \\d{4}$`, 'i'),
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  /^(?:\w+ )?(?:about )?(?:\d+|an?|one|two|three) ?(?:[smhdwy]|mo|(?:minute|hour|day|week|month|year)s?) ago$/i,
  /^\P{L}*$/u,
  /^\P{L}*\d[km]$/iu,
  anyOf(
    '(?:up)?votes? likes? comments? stars? views? citations? authors? downloads? points? shares? papers? pages?',
    '',
    '[^\\p{L}\\d]*\\d[\\d.,]*[km]? ',
  ),
  /^(?:submitted|posted|published|written) by:? \S.{0,80}$/i,
  anyOf(
    'authors? keywords categories subjects comments tags journal_ref cite_as venue source license doi issn',
    ':\\s?\\S.{0,1000}',
  ),
  /^by[A-Z].{0,60}$/,
  /^by \p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,11}$/u,
  /^(?:arxiv:|doi:|https?:\/\/|www\.)\S*(?: \[[\w.-]+\])?$/i,
  /^page \d+(?: of \d+)?$/i,
  /^(?:©|copyright\b|all rights reserved).*$/i,
]

/** Buttons, menus, headings and affiliations: short, and some titles are as short. */
const LIKELY: readonly RegExp[] = [
  anyOf(
    `view download read open show hide see load get go sign log search sort filter browse click subscribe follow share
    save cite join submit skip add trending popular latest recent`,
    '\\b.{0,24}',
  ),
  anyOf(
    `login menu home about contact help previous next page more abstract summary title pdf html code github
    arxiv datasets? models spaces papers new featured today yesterday all back top date authors privacy_policy
    terms_of_(?:use|service) cookie_policy`,
  ),
  /^(?:university|institute|department|faculty|school|college) of .{2,40}$/i,
  /^\p{Lu}.{2,40} (?:university|institute|laboratory|labs|college)$/iu,
]

const AUTHOR =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:(?:van|von|de[rn]?|d[ia]|l[ae]|bin|al) ){0,2}\p{Lu}[\p{L}'’-]+(?: ?[*†‡\d,]{1,5})?$/u
const LONGEST = 3000

/**
 * How surely a block is page text around the papers, by its wording alone. `names` is a list of people's names, or of
 * things that look so: "Tensor Networks, Stochastic Processes, and Weighted Automata" is a title.
 */
export function judgePageText(text: string): 'certain' | 'names' | 'likely' | 'no' {
  if (text.length > LONGEST) return 'no'
  if (CERTAIN.some((pattern) => pattern.test(text))) return 'certain'
  const names = countNames(text)
  if (names > 2) return 'names'
  if (names === 2) return 'likely'
  return text.length <= 60 && LIKELY.some((pattern) => pattern.test(text)) ? 'likely' : 'no'
}

/** Whether a line may be nothing but people's names; a single one may as well be a short title. */
export function mayBeNames(line: string): boolean {
  return line.length <= LONGEST && countNames(line) > 0
}

/** The number of names in a list by commas, `and` or middle dots; 0 where a part is no name, but for one in four. */
function countNames(text: string): number {
  const parts = text.split(/, and |, | and | & | · |; /).filter((name) => !/^et al\.?$/.test(name))
  return parts.filter((name) => AUTHOR.test(name)).length >= parts.length * 0.75 ? parts.length : 0
}
