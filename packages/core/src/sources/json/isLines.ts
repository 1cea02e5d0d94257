/** A record of thousands of authors may be longer: two lines are looked at in any case. */
const SAMPLE = 1_000_000

/** Whether each line holds an object of its own: the first does, which no JSON document goes on behind, or most look so where the first is broken. */
export function isLines(text: string): boolean {
  const second = text.indexOf('\n', text.indexOf('\n') + 1)
  const lines = text.slice(0, Math.max(SAMPLE, second < 0 ? text.length : second)).split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length < 2 || !lines[0]!.startsWith('{')) return false
  const whole = lines.filter((line) => line.startsWith('{') && line.endsWith('}')).length
  return whole * 2 > lines.length || isObject(lines[0]!)
}

function isObject(line: string): boolean {
  try {
    return line.length > 2 && typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
