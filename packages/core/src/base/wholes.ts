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
  let at = place
  let value = bytes[at]! & 0x7f
  for (let factor = 0x80; bytes[at++]! >= 0x80; factor *= 0x80) value += (bytes[at]! & 0x7f) * factor
  return value
}

/** How many bytes a whole number takes. */
export function bytesOfWhole(value: number): number {
  let count = 1
  for (let limit = 0x80; value >= limit; limit *= 0x80) count++
  return count
}
