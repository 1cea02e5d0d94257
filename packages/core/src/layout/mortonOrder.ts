/** Bits of a key for each axis. */
const BITS = 15
/** Keys are sorted by so many bits at a time: fewer points than digits take longer to count than to sort. */
const DIGIT_BITS = 10
const FEW_DIGIT_BITS = 6

/** Points along a Morton curve: a square of the plane, halved again and again, is a range of them. */
export interface MortonOrder {
  /** Point numbers in the order of the curve, those of one key in their own order. */
  readonly order: Uint32Array
  /** Keys in the same order; two bits for each of 15 levels, the first half of the square in the highest. */
  readonly keys: Uint32Array
  /** Side of the square that holds all points. */
  readonly side: number
}

/** Algorithm: Morton (1966); sorted by counting, digit by digit. */
export function mortonOrder(x: Float64Array, y: Float64Array): MortonOrder {
  const size = x.length
  const [left, right] = range(x)
  const [top, bottom] = range(y)
  const side = Math.max(right - left, bottom - top) || 1
  const scale = (2 ** BITS - 1) / side
  let keys = new Uint32Array(size)
  let order = new Uint32Array(size)
  for (let point = 0; point < size; point++) {
    keys[point] = spreadBits((x[point]! - left) * scale) + 2 * spreadBits((y[point]! - top) * scale)
    order[point] = point
  }
  let sortedKeys = new Uint32Array(size)
  let sortedOrder = new Uint32Array(size)
  const digitBits = size < 1 << DIGIT_BITS ? FEW_DIGIT_BITS : DIGIT_BITS
  const digits = 1 << digitBits
  for (let shift = 0; shift < 2 * BITS; shift += digitBits) {
    const next = new Uint32Array(digits + 1)
    for (let at = 0; at < size; at++) next[((keys[at]! >>> shift) & (digits - 1)) + 1]!++
    for (let digit = 0; digit < digits; digit++) next[digit + 1]! += next[digit]!
    for (let at = 0; at < size; at++) {
      const place = next[(keys[at]! >>> shift) & (digits - 1)]!++
      sortedKeys[place] = keys[at]!
      sortedOrder[place] = order[at]!
    }
    ;[keys, sortedKeys] = [sortedKeys, keys]
    ;[order, sortedOrder] = [sortedOrder, order]
  }
  return { order, keys, side }
}

function range(values: Float64Array): [number, number] {
  let least = Infinity
  let most = -Infinity
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

/** Puts a zero between the bits of a whole number below 2^15. */
function spreadBits(value: number): number {
  let bits = Math.floor(value)
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
