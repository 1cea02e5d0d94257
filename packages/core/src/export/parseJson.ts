import { FormatError } from '../model/error.js'

/**
 * Text as JSON; anything else is taken for what `JSON.parse` made already.
 * @throws FormatError that begins with `not ${what}` where the text is no JSON
 */
export function parseJson(text: unknown, what: string): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    throw new FormatError(`not ${what}: ${text.trim() === '' ? 'it is empty' : (error as Error).message}`)
  }
}
