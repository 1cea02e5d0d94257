import { partSizes } from '../base/weightedGraph.js'

/**
 * How far two partitions of the same nodes agree beyond chance: 1 for the same, about 0 for unrelated.
 * Adjusted mutual information with the mean of the entropies, Vinh, Epps & Bailey (2010), JMLR 11, 2837-2854.
 * @param a a part per node, numbered from 0
 */
export function adjustedMutualInformation(a: Int32Array, b: Int32Array): number {
  const size = a.length
  const sizesOfA = partSizes(a)
  const sizesOfB = partSizes(b)
  if (sizesOfA.length === 1 && sizesOfB.length === 1) return 1
  const expected = expectedInformation(sizesOfA, sizesOfB, size)
  const limit = (entropy(sizesOfA, size) + entropy(sizesOfB, size)) / 2
  const room = limit - expected
  return Math.abs(room) < 1e-12 ? 1 : (mutualInformation(a, b, sizesOfA, sizesOfB) - expected) / room
}

function entropy(sizes: readonly number[], total: number): number {
  return -sizes.reduce((sum, size) => sum + (size / total) * Math.log(size / total), 0)
}

function mutualInformation(
  a: Int32Array,
  b: Int32Array,
  sizesOfA: readonly number[],
  sizesOfB: readonly number[],
): number {
  const both = new Map<number, number>()
  for (let node = 0; node < a.length; node++) {
    const cell = a[node]! * sizesOfB.length + b[node]!
    both.set(cell, (both.get(cell) ?? 0) + 1)
  }
  let information = 0
  for (const [cell, count] of both) {
    const sizeOfA = sizesOfA[Math.floor(cell / sizesOfB.length)]!
    const sizeOfB = sizesOfB[cell % sizesOfB.length]!
    information += (count / a.length) * Math.log((count * a.length) / (sizeOfA * sizeOfB))
  }
  return information
}

/** Overlaps further than so many standard deviations, and a few, from their mean are left out: they have a chance of 1e-25. */
const SPREADS = 12
const FEW = 30

/**
 * The mean over all pairs of partitions with these sizes. Equal sizes give equal terms, so each pair of sizes is
 * summed once.
 */
function expectedInformation(sizesOfA: readonly number[], sizesOfB: readonly number[], total: number): number {
  const logFactorial = new Float64Array(total + 1)
  for (let n = 2; n <= total; n++) logFactorial[n] = logFactorial[n - 1]! + Math.log(n)
  const factorial = (n: number): number => logFactorial[n]!
  let sum = 0
  for (const [x, timesX] of countSizes(sizesOfA)) {
    for (const [y, timesY] of countSizes(sizesOfB)) {
      const fixed = factorial(x) + factorial(y) + factorial(total - x) + factorial(total - y) - factorial(total)
      let part = 0
      const mean = (x * y) / total
      const reach = FEW + SPREADS * Math.sqrt(mean * (1 - x / total) * (1 - y / total))
      const most = Math.min(x, y, Math.ceil(mean + reach))
      for (let n = Math.max(1, x + y - total, Math.floor(mean - reach)); n <= most; n++) {
        const chance = fixed - factorial(n) - factorial(x - n) - factorial(y - n) - factorial(total - x - y + n)
        part += (n / total) * Math.log((total * n) / (x * y)) * Math.exp(chance)
      }
      sum += timesX * timesY * part
    }
  }
  return sum
}

function countSizes(sizes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1)
  return counts
}
