/** What spreadsheets take for a formula at the beginning of a cell (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/**
 * One field of a table of values (RFC 4180), quoted where it must be. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; numbers never do.
 */
export function writeCsvField(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? quoteField(safe) : safe
}

/** A field in double quotes, those inside doubled. */
export function quoteField(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
