export const FILTERS = `
.only { flex: none; width: 24px; display: grid; place-items: center; border-radius: 7px; color: var(--second); opacity: 0; transition: opacity 120ms; }
.communities li:hover .only, .only:focus-visible, .only[aria-pressed=true] { opacity: 1; }
.only:hover { background: var(--wash); color: var(--ink); }
.only .icon { width: 13px; height: 13px; }
.only[aria-pressed=true] { color: var(--accent); }
.only[aria-pressed=true] .icon { fill: currentColor; }
@media (hover: none) { .only { opacity: 1; } }

.filters { border-top: 1px solid var(--hairline); padding: 10px 16px 14px; display: grid; gap: 12px; }
.filters-head { display: flex; align-items: center; justify-content: space-between; min-height: 27px; }
.filters-head h2 { font-size: 13px; line-height: 18px; font-weight: 650; }
.filters-head .more { margin-right: -8px; }
.facet .chips { gap: 4px; }
.facet .chip { padding: 1px 8px 1px 6px; font-size: 12px; }
.facet .chip:disabled { opacity: .45; cursor: default; background: none; }
.facet .chip[aria-pressed=true] { background: color-mix(in srgb, var(--accent) 14%, transparent); }
.facet .chip[aria-pressed=true] .count { color: inherit; }
.facet .chip > .icon { width: 12px; height: 12px; }
.facet .more { padding: 2px 6px; font-size: 12px; }
.sign { display: inline-grid; place-items: center; }
.sign .icon { width: 12px; height: 12px; color: var(--second); }
.reading { color: var(--ink); }
.weights summary { padding: 3px 0; font-size: 12px; line-height: 18px; color: var(--second); cursor: pointer; border-radius: 4px; }
.weights summary:hover { color: var(--ink); }
.weights .hint { padding: 2px 0 6px; font-size: 12px; line-height: 17px; }
.weight-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 8px; padding: 3px 0; font-size: 12px; line-height: 18px; }
.weight-row input { grid-column: 1 / -1; }
.weight-name { display: flex; align-items: center; gap: 8px; }
.weights .actions { margin-top: 8px; }
.weights .action { padding: 2px 9px; font-size: 12px; }
.action:disabled { opacity: .45; cursor: default; background: none; }

.years { display: grid; grid-template: 'head axis' auto 'track track' auto / minmax(0, 1fr) auto; align-items: center; }
.years h3 { grid-area: head; display: flex; justify-content: space-between; gap: 8px; font-size: 12px; line-height: 18px; color: var(--second); }
.years .track { grid-area: track; }
.years .axis { grid-area: axis; width: 28px; height: 26px; margin-left: 6px; }
.strip {
  position: absolute; z-index: 2; left: calc(232px + 2 * var(--gap)); right: calc(var(--right, 0px) + var(--zoom) + 2 * var(--gap)); bottom: var(--gap); max-width: 640px; margin: 0 auto; padding: 5px 8px 2px 14px;
  background: var(--panel); border: 1px solid var(--hairline); border-radius: 10px; backdrop-filter: blur(16px);
}
.strip .years { grid-template: 'head track axis' auto / 78px minmax(0, 1fr) auto; gap: 0 10px; }
.strip .years h3 { display: block; }
.strip .years h3 > * { display: block; white-space: nowrap; }
.strip .bars { height: 26px; }
.bars { display: flex; align-items: flex-end; gap: 1px; height: 40px; margin: 0 7px; cursor: crosshair; touch-action: none; }
.bars .column { flex: 1; min-height: 1px; display: flex; align-items: flex-end; border-radius: 1px 1px 0 0; background: color-mix(in srgb, var(--second) 26%, transparent); }
.bars .column i { display: block; width: 100%; border-radius: inherit; background: color-mix(in srgb, var(--second) 62%, transparent); }
.narrowed .bars .column:not(.outside) i { background: var(--accent); }
.bars .column.outside i { background: color-mix(in srgb, var(--second) 45%, transparent); }
.handles { position: relative; height: 24px; margin: -5px 0 -4px; }
.handles input { position: absolute; inset: 0; pointer-events: none; }
.handles input::-webkit-slider-thumb { pointer-events: auto; }
.handles input::-moz-range-thumb { pointer-events: auto; }
.loom .handles input[type=range] + input { background: none; }

.loom input[type=range] {
  appearance: none; width: 100%; height: 24px; margin: 0; border-radius: 12px; cursor: pointer;
  background: linear-gradient(var(--hairline), var(--hairline)) center / 100% 2px no-repeat;
}
.loom input[type=range]::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; border-radius: 50%; background: var(--solid); border: 2px solid var(--accent); }
.loom input[type=range]::-moz-range-thumb { box-sizing: border-box; width: 14px; height: 14px; border-radius: 50%; background: var(--solid); border: 2px solid var(--accent); }
.loom[data-size=narrow] .facet .chip, .loom[data-size=narrow] .facet .more { padding-block: 7px; font-size: 13px; }
.loom[data-size=narrow] .facet .chips { gap: 6px; }
`
