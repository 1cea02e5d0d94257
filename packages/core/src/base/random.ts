/** A stream of numbers in [0, 1). */
export type RandomSource = () => number

/**
 * A seeded random source: the same seed gives the same stream on every machine.
 * Algorithm: sfc32 (Chris Doty-Humphrey, PractRand), 32-bit integers only.
 * @param seed any finite number; its fraction is dropped
 */
export function createRandom(seed: number): RandomSource {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = Math.trunc(seed) | 0
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
