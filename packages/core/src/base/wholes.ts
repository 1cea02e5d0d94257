/** Numbers below this power of two can be read by shifts: nearly all are. */
const SMALL_BITS = 28

/** What {@link writeWhole} takes at most. */
export const MOST_BYTES = 8

/**
 * A whole number from 0 to 2^53 - 1, seven bits a byte, lowest first (LEB128).
 * @returns the place behind it
 */
export function writeWhole(bytes: Uint8Array, place: number, value: number): number {
  let at = place
  let rest = value
  for (; rest >= 2 ** 31; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) | 0x80
  for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80
  bytes[at++] = rest
  return at
}

/** The whole number that {@link writeWhole} wrote at a place. Of bytes from elsewhere `ByteReader` asks whether they end too early. */
export function wholeAt(bytes: Uint8Array, place: number): number {
  let value = 0
  let at = place
  for (let shift = 0; shift < SMALL_BITS; shift += 7) {
    const byte = bytes[at++]!
    value |= (byte & 0x7f) << shift
    if (!(byte >= 0x80)) return value
  }
  for (let factor = 2 ** SMALL_BITS; ; factor *= 0x80) {
    const byte = bytes[at++]!
    value += (byte & 0x7f) * factor
    if (!(byte >= 0x80)) return value
  }
}

/** How many bytes a whole number takes. */
export function bytesOfWhole(value: number): number {
  if (value < 2 ** 7) return 1
  if (value < 2 ** 14) return 2
  if (value < 2 ** 21) return 3
  let count = 4
  for (let limit = 2 ** 28; value >= limit; limit *= 0x80) count++
  return count
}
