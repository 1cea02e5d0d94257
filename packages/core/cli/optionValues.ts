import { InvalidArgumentError, Option } from 'commander'
import { COUNTINGS, LINK_KINDS, SIMILARITIES, SOURCE_FORMATS, TABLE_FIELDS, type LinkKind, type ReadOptions } from '@paperloom/core'

/** Reads a whole number from `least`. */
export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = readNumber(text)
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
    throw new InvalidArgumentError(`Expected a whole number ${range}.`)
  }
}

/** Reads a number of at least `least`. */
export function atLeast(least: number): (text: string) => number {
  return (text) => {
    const value = readNumber(text)
    if (Number.isFinite(value) && value >= least) return value
    throw new InvalidArgumentError(`Expected a number of at least ${least}.`)
  }
}

export const seedOption = wholeFrom(Number.MIN_SAFE_INTEGER)

/** Reads `auto` or a number above 0. */
export function resolutionOption(text: string): number | 'auto' {
  const value = readNumber(text)
  if (text === 'auto') return text
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('Expected "auto" or a number above 0.')
}

/** Reads `kind=number`; given again, it adds to what was given before. */
export function weightOption(text: string, given: ReadonlyMap<LinkKind, number> = new Map()): Map<LinkKind, number> {
  const [name = '', ...numbers] = text.split('=')
  const kind = LINK_KINDS.find((known) => known === name)
  const weight = readNumber(numbers.join('='))
  if (kind === undefined) throw new InvalidArgumentError(`Expected one of ${LINK_KINDS.join(', ')} before "=".`)
  if (!(Number.isFinite(weight) && weight >= 0)) throw new InvalidArgumentError('Expected a number of at least 0 after "=".')
  return new Map([...given, [kind, weight]])
}

export function countingOption(): Option {
  return new Option('--counting <name>', 'how coupling and co-citation count a shared reference (default fractional)').choices(COUNTINGS)
}

export function similarityOption(): Option {
  return new Option('--similarity <name>', 'what they set the count against (default salton)').choices(SIMILARITIES)
}

export function formatOption(): Option {
  return new Option('--format <name>', 'format of the inputs; without it, it is detected').choices(SOURCE_FORMATS)
}

/** `--column title="Name of the paper"`, once a field. */
export function columnOption(): Option {
  return new Option('--column <field=name>', 'tables: the column that holds a field, e.g. title="Paper name"; may be given again').argParser(readColumn)
}

function readColumn(text: string, known: ReadOptions['columns'] = {}): ReadOptions['columns'] {
  const [field = '', ...name] = text.split('=')
  if (name.join('=').trim() === '') throw new InvalidArgumentError('Expected field=name, such as title="Paper name".')
  if (!TABLE_FIELDS.some((one) => one === field)) throw new InvalidArgumentError(`Expected one of ${TABLE_FIELDS.join(', ')} before the sign =.`)
  return { ...known, [field]: name.join('=') }
}

function readNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text)
}
