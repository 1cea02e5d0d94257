import type { MapIndex } from '../state/mapIndex.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'

/** One line of the legend of communities. */
export interface LegendEntry {
  readonly id: string
  readonly label: string
  readonly size: number
  readonly color: string
  readonly outline: 0 | 1 | 2
}

/** Communities in the order of the map, largest first. */
export function createLegend(index: MapIndex, encoding: Encoding, theme: Theme): readonly LegendEntry[] {
  return index.map.communities.map(({ id, label, size }) => {
    const mark = encoding.markOf(id)
    return { id, label, size, color: colorOfMark(mark, theme), outline: mark.outline }
  })
}
