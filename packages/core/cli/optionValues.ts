import { InvalidArgumentError, Option } from 'commander'
import { SOURCE_FORMATS } from '@paperloom/core'

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

export function formatOption(): Option {
  return new Option('--format <name>', 'format of the inputs; without it, it is detected').choices(SOURCE_FORMATS)
}

function readNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text)
}
