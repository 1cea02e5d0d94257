/** Where a finger points, everything that is pressed is 44 px high, whatever the size of the page. */
export const COARSE = `
@media (pointer: coarse) {
  .loom[data-size] { --zoom: 44px; }
  .loom[data-size] .icon-button { height: 44px; min-width: 40px; }
  .loom[data-size] .details .tools { top: 14px; }
  .loom[data-size=narrow] .details .tools { top: 0; }
  .loom[data-size] .eyebrow { max-width: calc(100% - 84px); }
  .loom[data-size=narrow] .eyebrow { max-width: 100%; }
  .loom[data-size=narrow] .handle { height: 44px; }
  .loom[data-size=narrow] .legend .sheet-head { height: 44px; }
  .loom[data-size=narrow] .legend .body { padding-top: 0; }
  .loom[data-size] .search input { height: 44px; }
  .loom[data-size] .hits [role=option] { min-height: 44px; }
  .loom[data-size] :is(.action, .chip, .more, .row, .hop, .weight, .legend .head, button.eyebrow, summary, .choice select) { min-height: 44px; }
  .loom[data-size] .row:not(.reference) { padding-block: 11px; }
  .loom[data-size] .row:is(.communities *) { padding-block: 13px; }
  .loom[data-size] .weight { padding-block: 11px; }
  .loom[data-size] .row.reference { min-height: 0; }
  .loom[data-size] .hop { padding-block: 13px; }
  .loom[data-size] :is(.chip, .facet .chip) { padding-block: 10px; font-size: 13px; }
  .loom[data-size] :is(.chips, .facet .chips, .actions) { gap: 8px; }
  .loom[data-size] :is(.more, .facet .more) { padding-block: 11px; font-size: 13px; }
  .loom[data-size] .filters-head { min-height: 44px; }
  .loom[data-size] .weights summary { padding-block: 13px; }
  .loom[data-size] .only { width: 44px; }
  .loom[data-size] .pill { border-radius: 22px; padding-block: 0; padding-right: 4px; }
  .loom[data-size] .pill button { min-width: 44px; min-height: 44px; text-align: center; }

  .loom[data-size] input[type=range] { height: 44px; }
  .loom[data-size] input[type=range]::-webkit-slider-thumb { width: 24px; height: 24px; }
  .loom[data-size] input[type=range]::-moz-range-thumb { width: 24px; height: 24px; }
  .loom[data-size] .weight-row input { margin-top: -8px; }
  .loom[data-size] .bars { margin-inline: 12px; }
  .loom[data-size] .handles { height: 44px; margin: -14px 0 -8px; }
  .loom[data-size] .handles input::-webkit-slider-thumb { height: 44px; border: 0; border-radius: 0; background: radial-gradient(circle, var(--solid) 9.5px, var(--accent) 10px 11.5px, transparent 12px); }
  .loom[data-size] .handles input::-moz-range-thumb { height: 44px; border: 0; border-radius: 0; background: radial-gradient(circle, var(--solid) 9.5px, var(--accent) 10px 11.5px, transparent 12px); }
}
`
