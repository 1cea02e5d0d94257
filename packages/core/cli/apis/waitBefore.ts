/** Waiting longer than that is for a person to decide. */
const MOST_SECONDS = 300
const FIRST_SECONDS = 1

/**
 * Seconds to wait before another try: what the answer's `Retry-After` says, in seconds or as a date, else 1, 2, 4, … Null
 * where the API wants more patience than five minutes.
 * @param tried how many tries there were, from 1
 */
export function waitBefore(tried: number, retryAfter: string | null, now = Date.now()): number | null {
  const asked = readRetryAfter(retryAfter, now)
  if (asked !== null && asked > MOST_SECONDS) return null
  return Math.max(asked ?? 0, asked === null ? FIRST_SECONDS * 2 ** (tried - 1) : 0)
}

function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null || text.trim() === '') return null
  const seconds = Number(text)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000)
}
