import type { Coloring, Sizing } from '../state/drawn.js'
import { colorOfMark, type Encoding } from './encoding.js'
import type { Theme } from './theme.js'

export const COLORING_WORDS: Readonly<Record<Coloring, string>> = { community: 'community', year: 'year', venue: 'venue' }
export const SIZING_WORDS: Readonly<Record<Sizing, string>> = { strength: 'strength', citations: 'citations here', 'cited-by': 'all citations' }
/** What a size counts. */
export const SIZING_HINTS: Readonly<Record<Sizing, string>> = {
  strength: 'sum of a paper’s links',
  citations: 'papers of this map that cite it',
  'cited-by': 'papers that cite it, as its source counts',
}

/** What a colour that is not a community's says. */
export type ColorLegend =
  | { readonly kind: 'community' }
  /** A scale from its first colour to its last, with the words at its ends. */
  | { readonly kind: 'year'; readonly colors: readonly string[]; readonly from: string; readonly to: string; readonly without: { readonly color: string; readonly papers: number } }
  | { readonly kind: 'venue'; readonly entries: readonly { readonly label: string; readonly papers: number; readonly color: string }[] }

/** The legend of the colours now; what no paper has is left out. */
export function createColorLegend({ drawn, years, venues }: Encoding, theme: Theme): ColorLegend {
  if (drawn.color === 'year' && years !== null) {
    const { first, last, hasEarlier, withoutYear } = years
    return { kind: 'year', colors: theme.shades, from: `${hasEarlier ? 'to ' : ''}${first}`, to: String(last), without: { color: theme.noCommunity, papers: withoutYear } }
  }
  if (drawn.color === 'venue') {
    const named = venues.named.map(({ venue, papers, hue }) => ({ label: venue, papers, color: colorOfMark({ hue, outline: 0 }, theme) }))
    const others = venues.others > 0 ? [{ label: 'others', papers: venues.others, color: theme.noCommunity }] : []
    return { kind: 'venue', entries: [...named, ...others] }
  }
  return { kind: 'community' }
}

/** A value of the size key as it is written. */
export function writeSize(value: number, sizing: Sizing): string {
  return sizing === 'strength' ? value.toFixed(value < 10 ? 1 : 0) : value.toLocaleString('en')
}
