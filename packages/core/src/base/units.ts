/**
 * Weights are counted in whole units of 0.00001. Sums of whole numbers do not depend on their order, so a link weighs
 * the same from either end, on every machine, and exactly as much as its evidence.
 */
export const UNITS = 100_000

/** Units as a weight, e.g. 41230 to 0.4123. */
export function weightOf(units: number): number {
  return units / UNITS
}

/** A weight in units, rounded up. */
export function unitsOf(weight: number): number {
  return Math.ceil(weight * UNITS - 1e-6)
}
