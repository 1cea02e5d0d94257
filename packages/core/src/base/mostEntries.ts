/** The entries of the row that has most, by where each row begins. */
export function mostEntries(offsets: Uint32Array | Int32Array): number {
  let most = 0
  for (let row = 1; row < offsets.length; row++) most = Math.max(most, offsets[row]! - offsets[row - 1]!)
  return most
}
