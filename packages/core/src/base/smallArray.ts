/** Cut into small arrays, of which none is given out twice: what is kept keeps its slab. */
const SLAB = 1 << 16
/** What takes more of a slab has a buffer of its own. */
const MOST = SLAB >> 2
/** Where an array of any type may begin. */
const ALIGNMENT = 8

let slab = new ArrayBuffer(SLAB)
let used = 0

interface ArrayType<T> {
  new (buffer: ArrayBuffer, offset: number, length: number): T
  readonly BYTES_PER_ELEMENT: number
}

/** A typed array of zeros, for what is read of one paper: with a buffer for each, fifteen a paper would take 12 us. */
export function smallArray<T>(type: ArrayType<T>, length: number): T {
  const bytes = length * type.BYTES_PER_ELEMENT
  if (bytes > MOST) return new type(new ArrayBuffer(bytes), 0, length)
  const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
  if (used + size > SLAB) {
    slab = new ArrayBuffer(SLAB)
    used = 0
  }
  used += size
  return new type(slab, used - size, length)
}
