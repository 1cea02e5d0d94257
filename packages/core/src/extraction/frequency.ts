import { compareText } from '../base/order.js'

/** Counts a value once, or so many times. */
export function addCount(counts: Map<string, number>, value: string, times = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + times)
}

/** The commonest value, of those that fit; ties go to the smallest. */
export function mostFrequent(counts: ReadonlyMap<string, number>, fits: (value: string) => boolean = () => true): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [value, count] of counts) {
    const isBetter = count > most || (count === most && compareText(value, best!) < 0)
    if (isBetter && fits(value)) [best, most] = [value, count]
  }
  return best
}
