import { THEMES, type Theme } from '../appearance/theme.js'

/** One rule a theme: everything else in the style sheets speaks in these names. */
export const TOKENS = Object.values(THEMES).map(tokensOf).join('\n')

function tokensOf({ name, ground, panel, hairline, ink, secondInk, accent }: Theme): string {
  const dark = name === 'dark'
  return `.loom[data-theme='${name}'], .frame:has(> .loom[data-theme='${name}']) {
    color-scheme: ${name};
    --ground: var(--paper-map-ground, ${ground});
    --panel: color-mix(in srgb, var(--paper-map-panel, ${panel}) 96%, transparent);
    --solid: var(--paper-map-panel, ${panel});
    --hairline: var(--paper-map-hairline, ${hairline});
    --ink: var(--paper-map-ink, ${ink});
    --second: var(--paper-map-second-ink, ${secondInk});
    --accent: var(--paper-map-accent, ${accent});
    --wash: ${dark ? 'rgb(255 255 255 / 6%)' : 'rgb(31 35 40 / 5%)'};
    --wash-strong: ${dark ? 'rgb(255 255 255 / 11%)' : 'rgb(31 35 40 / 9%)'};
    --shadow: ${dark ? '0 12px 32px -12px rgb(0 0 0 / 60%)' : '0 1px 2px rgb(31 35 40 / 4%), 0 14px 32px -18px rgb(31 35 40 / 22%)'};
  }`
}
