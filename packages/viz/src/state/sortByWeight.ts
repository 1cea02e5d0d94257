/** Weights are told apart in so many steps; finer, an equal weight keeps its place. */
const STEPS = 2 ** 30
const DIGIT_BITS = 15

/** Positions of the weights, the heaviest first, equal ones in their order: a radix sort of two digits. */
export function sortByWeight(weights: Float64Array): Uint32Array {
  const [least, most] = rangeOf(weights)
  const unit = most > least ? (STEPS - 1) / (most - least) : 0
  const keys = new Uint32Array(weights.length)
  const order = new Uint32Array(weights.length)
  for (let at = 0; at < keys.length; at++) {
    keys[at] = Math.round((most - weights[at]!) * unit)
    order[at] = at
  }
  return sortByDigit(sortByDigit(order, keys, 0), keys, DIGIT_BITS)
}

/** Positions by one digit of their keys, equal ones in the order given. */
function sortByDigit(order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const mask = 2 ** DIGIT_BITS - 1
  const next = new Uint32Array(mask + 2)
  for (const key of keys) next[((key >>> shift) & mask) + 1]!++
  for (let digit = 0; digit < mask; digit++) next[digit + 1]! += next[digit]!
  const sorted = new Uint32Array(order.length)
  for (const at of order) sorted[next[(keys[at]! >>> shift) & mask]!++] = at
  return sorted
}

function rangeOf(values: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}
