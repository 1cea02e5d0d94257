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
