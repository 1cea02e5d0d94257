/** A list with room for at least so much: itself, or a copy of twice the length or more. Called for lists of all kinds: not for every number. */
export function growTo<List extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array>(list: List, length: number): List {
  if (length <= list.length) return list
  const longer = new (list.constructor as new (size: number) => List)(Math.max(length, 2 * list.length))
  longer.set(list)
  return longer
}
