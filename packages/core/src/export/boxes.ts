/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CELL = 64

/** Rectangles that can be asked whether a place is free; asking costs what lies near, not what there is. */
export class Boxes {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const list = this.#cells.get(cell)
      if (list === undefined) this.#cells.set(cell, [box])
      else list.push(box)
    }
  }

  isFree(box: Box): boolean {
    return this.overlap(box) === 0
  }

  /** Area that the box shares with those added. */
  overlap(box: Box): number {
    const near = new Set(cellsOf(box).flatMap((cell) => this.#cells.get(cell) ?? []))
    let area = 0
    for (const other of near) area += sharedArea(box, other)
    return area
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = []
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      cells.push(`${row} ${column}`)
  }
  return cells
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
