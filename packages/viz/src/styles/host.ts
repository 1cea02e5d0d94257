import { CONTROLS } from '../controls.js'

/** Where each control stands; the bar goes with the last of those in it. */
const PLACES: Readonly<Record<(typeof CONTROLS)[number], string>> = {
  title: '.title > *',
  search: '.search',
  legend: ':is(.legend, .strip, [data-control=legend])',
  list: '[data-control=list]',
  'reading-list': '[data-control=reading-list]',
  zoom: '.zoom',
  save: '[data-control=save]',
  theme: '[data-control=theme]',
  help: '[data-control=help]',
}

const leftOut = CONTROLS.map((name) => `.loom[data-controls]:not([data-controls~=${name}]) ${PLACES[name]} { display: none; }`)

/** What belongs to the element around the viewer: its frame, the host's footer, what the host leaves out. */
export const HOST = `
.frame { position: absolute; inset: 0; display: flex; flex-direction: column; }
.frame > .loom { position: relative; inset: auto; flex: 1 1 auto; min-height: 0; order: 1; }
.footer { order: 2; flex: none; background: var(--solid); color: var(--second); font: 13px/20px var(--paper-map-font, system-ui, sans-serif); }
.footer ::slotted(*) { display: block; margin: 0; padding: 8px 20px; border-top: 1px solid var(--hairline); max-height: 40vh; overflow-y: auto; }
${leftOut.join('\n')}
.bar > .title { grid-column: 1; }
.bar > .buttons { grid-column: -2; }
.loom[data-readonly] :is(.search, .filters, .keys select, .keys .facet, .strip, .only, [data-control=list], [data-control=reading-list]) { display: none; }
.loom[data-controls=none] { --bar: 0px; }
.loom[data-controls=none] :is(.bar, .dock) { display: none; }
.loom[data-controls=none][data-size=narrow] { --dock: 0px; }
`
