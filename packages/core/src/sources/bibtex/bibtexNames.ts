import { latexToText } from '../../text/latex.js'
import { cleanLine } from '../draft.js'
import { dropOthers } from '../speakName.js'

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[ -]?){1,4}$/u

const NAME_PART = /^(?:family|given|prefix|suffix|[a-z]+-i|id|useprefix)\s*=/i

/**
 * The names of a field such as `author`, each as `First von Last`: BibTeX writes `von Last, Jr, First` or the name as it
 * is spoken. What stands in braces is one name or part of one; `others` and `et al.` are nobody.
 */
export function readBibtexNames(field: string): string[] {
  const names = splitAtDepth(` ${cleanLine(field)} `, / and(?= )|;/i, / and(?= )|[;{}]|\\[\s\S]/gi)
  return names.map((name) => dropOthers(name.trim())).flatMap(splitCommaList).map(readName).filter((name) => name !== '')
}

function readName(name: string): string {
  const inner = /^\{\s*"?(?:family|given)\s*=.*\}$/is.test(name.trim()) ? name.trim().slice(1, -1) : name
  const parts = splitAtCommas(inner).map((part) => unquote(part))
  if (parts.length > 1 && parts.every((part) => NAME_PART.test(part))) return readNameParts(parts)
  const [family = '', ...rest] = parts.filter((part) => part !== '')
  const given = rest.pop() ?? ''
  return cleanLine(latexToText([given, family, ...rest].join(' ')))
}

/** BibLaTeX's long form: `family=Weaver, given=Ada, prefix=van der`. */
function readNameParts(parts: readonly string[]): string {
  const values = new Map(parts.map((part) => [part.slice(0, part.indexOf('=')).trim().toLowerCase(), part.slice(part.indexOf('=') + 1)]))
  return cleanLine(latexToText(['given', 'prefix', 'family', 'suffix'].map((name) => unquote(values.get(name) ?? '')).join(' ')))
}

function unquote(text: string): string {
  return text.trim().replace(/^"(.*)"$/s, '$1')
}

/** A list that only commas part: `A. Ames, B. Bohr, C. Cole` or `Ames, A., Bohr, B.` */
function splitCommaList(name: string): string[] {
  const parts = splitAtCommas(name).map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length <= 3 || parts.some((part) => part.includes('='))) return [name]
  const paired = parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || INITIALS.test(part))
  return paired ? parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]!}`] : [])) : parts
}

function splitAtCommas(text: string): string[] {
  return splitAtDepth(text, ',', /[,{}]|\\[\s\S]/g)
}

/** Splits where no brace is open. `marks` finds the separators, braces and escaped characters. */
function splitAtDepth(text: string, separator: string | RegExp, marks: RegExp): string[] {
  if (!text.includes('{')) return text.split(separator)
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '{') depth++
    else if (mark === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0 && !mark.startsWith('\\')) {
      parts.push(text.slice(start, index))
      start = index + mark.length
    }
  }
  return [...parts, text.slice(start)]
}
