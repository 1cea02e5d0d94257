import type { LinkKind } from '@paperloom/core'

/** The two grounds that every colour is made for. */
export type ThemeName = 'light' | 'dark'

/**
 * Twelve hues for communities. Begun from Okabe and Ito's set and Tol's muted set, then moved as little as possible in
 * OKLab until every pair stays apart under normal, protan, deutan and tritan sight and each keeps 3:1 to the ground.
 * The same position is the same hue on both grounds.
 */
export const COMMUNITY_COLORS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: [
    '#2a649f', '#b04003', '#2e8a5b', '#9459be', '#b7871b', '#3f3e9e',
    '#cf6a8b', '#2497a0', '#7e2348', '#817f2c', '#54729a', '#7a614e',
  ],
  dark: [
    '#67abfa', '#e58053', '#6ec493', '#c68dd9', '#efc865', '#8582e4',
    '#f1a3bd', '#58cbd6', '#b55e85', '#b4bc62', '#8b9bb0', '#ac9683',
  ],
}

/** A paper that belongs nowhere. */
export const NO_COMMUNITY_COLOR: Readonly<Record<ThemeName, string>> = { light: '#7d828b', dark: '#868e9b' }

/**
 * Years and other measures, from little to much: Viridis (van der Walt and Smith, 2015), its light end deepened for the
 * light ground and its dark end lightened for the dark one, so that each step keeps 3:1 and lightness only ever rises.
 */
export const MEASURE_STOPS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#440154', '#472d7b', '#3b528b', '#2c728e', '#258580', '#3b8f62', '#6f933a', '#978f16'],
  dark: ['#8c6bb8', '#7f83cf', '#6a9fd8', '#52b8cf', '#55c9ae', '#86d788', '#bfe05f', '#fde73a'],
}

/** What a link says by its colour, once it is looked at. */
export const LINK_KIND_COLORS: Readonly<Record<ThemeName, Readonly<Record<LinkKind, string>>>> = {
  light: {
    citation: '#1f2328',
    'bibliographic-coupling': '#a3134b',
    'co-citation': '#7a5c00',
    'shared-concept': '#0b6cb8',
    'shared-method': '#c25400',
    'shared-dataset': '#00805e',
    'shared-repository': '#8a3ea8',
    'shared-words': '#7d828b',
    embedding: '#5f7f8f',
    imported: '#4c5462',
  },
  dark: {
    citation: '#f2f3f5',
    'bibliographic-coupling': '#f08fb0',
    'co-citation': '#d9c05a',
    'shared-concept': '#66b2f2',
    'shared-method': '#f0995a',
    'shared-dataset': '#4fc7a0',
    'shared-repository': '#cd92e6',
    'shared-words': '#8d96a3',
    embedding: '#86a9ba',
    imported: '#c3cad4',
  },
}
