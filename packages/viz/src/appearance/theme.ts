import { mixColors } from './color.js'
import { COMMUNITY_COLORS, LINK_KIND_COLORS, MEASURE_STOPS, NO_COMMUNITY_COLOR, type ThemeName } from './palette.js'
import type { LinkKind } from '@paperloom/core'

/** What a reader asks for; `auto` follows the system. */
export type ThemeSetting = ThemeName | 'auto'

/** Every colour of one ground. */
export interface Theme {
  readonly name: ThemeName
  readonly ground: string
  readonly panel: string
  readonly hairline: string
  readonly ink: string
  readonly secondInk: string
  /** Links at rest. */
  readonly thread: string
  /** Keyboard focus, selection. */
  readonly accent: string
  readonly communities: readonly string[]
  readonly noCommunity: string
  /** From little to much, in even steps. */
  readonly shades: readonly string[]
  readonly linkKinds: Readonly<Record<LinkKind, string>>
  /** Strength of a region's tint at its middle, 0 to 1. */
  readonly regionAlpha: number
}

const SHADES = 33

function spreadStops(stops: readonly string[]): readonly string[] {
  return Array.from({ length: SHADES }, (_, step) => {
    const at = (step / (SHADES - 1)) * (stops.length - 1)
    const from = Math.min(Math.floor(at), stops.length - 2)
    return mixColors(stops[from]!, stops[from + 1]!, at - from)
  })
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    ground: '#fbfaf7',
    panel: '#ffffff',
    hairline: '#e4e0d8',
    ink: '#1f2328',
    secondInk: '#5b616b',
    thread: '#5d5a52',
    accent: '#1c5fa8',
    communities: COMMUNITY_COLORS.light,
    noCommunity: NO_COMMUNITY_COLOR.light,
    shades: spreadStops(MEASURE_STOPS.light),
    linkKinds: LINK_KIND_COLORS.light,
    regionAlpha: 0.12,
  },
  dark: {
    name: 'dark',
    ground: '#11151c',
    panel: '#171c25',
    hairline: '#2a313d',
    ink: '#e8eaed',
    secondInk: '#9aa3af',
    thread: '#a9b4c4',
    accent: '#7db8f5',
    communities: COMMUNITY_COLORS.dark,
    noCommunity: NO_COMMUNITY_COLOR.dark,
    shades: spreadStops(MEASURE_STOPS.dark),
    linkKinds: LINK_KIND_COLORS.dark,
    regionAlpha: 0.12,
  },
}

/** The theme for a setting, given what the system prefers. */
export function resolveTheme(setting: ThemeSetting, systemIsDark: boolean): Theme {
  return THEMES[setting === 'auto' ? (systemIsDark ? 'dark' : 'light') : setting]
}
