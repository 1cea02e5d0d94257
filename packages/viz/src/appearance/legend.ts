import type { Sizing } from '../state/drawn.js'
import type { Words } from '../words/words.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'

/** Papers of one colour; `apart` where they have no colour of their own. */
export interface LegendEntry {
  readonly label: string
  readonly papers: number
  readonly color: string
  readonly apart: boolean
}

/** What a colour that is not a community's says. */
export type ColorLegend =
  | { readonly kind: 'community' }
  /** A scale from its first colour to its last, with the words at its ends; then the papers that are not on it. */
  | { readonly kind: 'year'; readonly colors: readonly string[]; readonly from: string; readonly to: string; readonly entries: readonly LegendEntry[] }
  | { readonly kind: 'venue'; readonly entries: readonly LegendEntry[] }

/** The legend of the colours now; what no paper has is left out. */
export function createColorLegend({ drawn, years, venues }: Encoding, theme: Theme, { key }: Words): ColorLegend {
  const rest = (label: string, papers: number): readonly LegendEntry[] => (papers > 0 ? [{ label, papers, color: theme.noCommunity, apart: true }] : [])
  if (drawn.color === 'year' && years !== null) {
    const { first, last, hasEarlier, withoutYear } = years
    return { kind: 'year', colors: theme.shades, from: hasEarlier ? key.upTo(first) : String(first), to: String(last), entries: rest(key.noYear, withoutYear) }
  }
  if (drawn.color === 'venue') {
    const named = venues.named.map(({ venue, papers, hue }) => ({ label: venue, papers, color: colorOfMark({ hue, outline: 0 }, theme), apart: false }))
    return { kind: 'venue', entries: [...named, ...rest(key.others, venues.others)] }
  }
  return { kind: 'community' }
}

/** A value of the size key as it is written. */
export function writeSize(value: number, sizing: Sizing, { say }: Words): string {
  return sizing === 'strength' ? say.fixed(value, value < 10 ? 1 : 0) : say.number(value)
}
