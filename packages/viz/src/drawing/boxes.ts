/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Rectangles that can be asked what they cover. */
export interface Boxes {
  add(box: Box): void
  /** Area that `box` shares with those added, counting twice what is covered twice. */
  overlap(box: Box): number
}

const CELL = 64

/** A grid of cells, so that asking costs what lies near, not what there is. */
export function createBoxes(): Boxes {
  const cells = new Map<number, Box[]>()
  const visit = (box: Box, see: (cell: number) => void): void => {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
      for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
        see(row * 4096 + column)
      }
    }
  }
  return {
    add(box) {
      visit(box, (cell) => {
        const own = cells.get(cell)
        if (own === undefined) cells.set(cell, [box])
        else own.push(box)
      })
    },
    overlap(box) {
      const seen = new Set<Box>()
      let area = 0
      visit(box, (cell) => {
        for (const other of cells.get(cell) ?? []) {
          if (seen.has(other)) continue
          seen.add(other)
          area += sharedArea(box, other)
        }
      })
      return area
    },
  }
}

/** Area that two rectangles share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}
