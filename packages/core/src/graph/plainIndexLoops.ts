import { SHARES, type IndexLists, type IndexLoops } from './indexLists.js'

/** The loops of `indexLoops.wat` in JavaScript, wherever it runs. */
export function plainIndexLoops(lists: IndexLists): IndexLoops {
  const { offsets, ranks, values, postings, postingValues, records, met, own, masks, gains, best, sums, completed } = lists
  return {
    add(value, start, end, count) {
      let next = count
      for (let place = start; place < end; place++) {
        const row = postings[2 * place]!
        const sum = records[2 * row]!
        const isNew = +(sum === 0)
        met[next] = row
        next += isNew
        records[2 * row] = sum + isNew + shareOf(value, postingValues[2 * place + 1]!)
      }
      return next
    },
    leastOfBest(count) {
      best.fill(0)
      let least = 0
      for (let index = 0; index < count; index++) {
        const record = records[2 * met[index]!]!
        if (record <= least) continue
        replaceLeast(best, record)
        least = best[0]!
      }
      return least
    },
    complete(count, from, to, fromRank, needed, slack, isRising) {
      best.fill(0)
      let least = needed
      let found = 0
      completed[0] = 0
      for (let index = 0; index < count; index++) {
        const row = met[index]!
        const record = records[2 * row]!
        records[2 * row] = 0
        if (record - 1 + gainOf(records[2 * row + 1]!, from, to) < least - slack) continue
        const sum = record - 1 + shareFrom(row, fromRank)
        completed[0]!++
        if (sum < least) continue
        met[found] = row
        sums[found++] = sum
        if (!isRising || sum <= best[0]!) continue
        replaceLeast(best, sum)
        least = Math.max(least, best[0]!)
      }
      return found
    },
  }

  /** What the marks of a row let it gain. */
  function gainOf(marks: number, from: number, to: number): number {
    let gain = 0
    // Chance decides which marks a row has: so no branches.
    for (let entry = from; entry < to; entry++) gain += +((marks & masks[entry]!) !== 0) * gains[entry]!
    return gain * (marks & SHARES)
  }

  /** What a row shares with the searched one in common columns from `fromRank` on. */
  function shareFrom(row: number, fromRank: number): number {
    const start = offsets[row]!
    let sum = 0
    for (let at = offsets[row + 1]! - 1; at >= start && ranks[at]! >= fromRank; at--) sum += shareOf(own[ranks[at]!]!, values[at]!)
    return sum
  }
}

function shareOf(a: number, b: number): number {
  return (a * b + 0.5) | 0
}

/** Puts a greater number in the place of the least of some, ascending. */
function replaceLeast(best: Int32Array, number: number): void {
  let place = 0
  for (; place + 1 < best.length && best[place + 1]! < number; place++) best[place] = best[place + 1]!
  best[place] = number
}
