import type { IntList } from './IntList.js'

const double = new Float64Array(1)
const halves = new Int32Array(double.buffer)

/** Adds a number of double precision to a list of whole numbers, as two of them. */
export function pushDouble(list: IntList, value: number): void {
  double[0] = value
  list.push(halves[0]!)
  list.push(halves[1]!)
}

/** The number of double precision that two whole numbers of a list make. */
export function doubleAt(list: Int32Array, at: number): number {
  halves[0] = list[at]!
  halves[1] = list[at + 1]!
  return double[0]!
}
