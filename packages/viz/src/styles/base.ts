export const BASE = `
:host, .loom-host { display: block; position: relative; height: 100%; min-height: 240px; contain: content; }
:host([hidden]) { display: none; }
.loom, .loom * { box-sizing: border-box; }
.loom {
  --bar: 56px; --gap: 12px; --zoom: 34px;
  position: absolute; inset: 0; overflow: hidden;
  background: var(--ground); color: var(--ink);
  font: 14px/21px var(--paper-map-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
  font-variant-numeric: tabular-nums;
  -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility;
}
h1, h2, h3, p, ul, dl, dd, blockquote { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ul { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; }
a { color: inherit; }
.for-touch { display: none; }
@media (hover: none) { .for-touch { display: block; } .for-keys { display: none; } }
svg { flex: none; display: block; }
.icon { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.thread { fill: none; }
[hidden] { display: none !important; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.live, .unseen { position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
kbd {
  font: 600 11px/16px system-ui, sans-serif; min-width: 18px; padding: 0 5px; text-align: center; display: inline-block;
  color: var(--second); border: 1px solid var(--hairline); border-radius: 4px; background: var(--solid);
}

.stage { position: absolute; inset: 0; overflow: hidden; touch-action: none; cursor: grab; }
.stage > .tints { position: absolute; left: 0; top: 0; transform-origin: 0 0; will-change: transform; }
.stage > .sigma-regions, .stage > .sigma-papers { will-change: transform; }
.stage > .sigma-labels, .stage > .sigma-edgeLabels, .stage > .sigma-hovers { display: none; }
.stage:active { cursor: grabbing; }
.stage.pointing { cursor: pointer; }
.stage:focus-visible { outline-offset: -3px; }
.stage > .picture { position: absolute; inset: 0; width: 100%; height: 100%; }

.bar {
  position: absolute; inset: 0 0 auto; height: var(--bar); z-index: 4;
  display: grid; grid-template-columns: minmax(max-content, 1fr) minmax(200px, 420px) minmax(max-content, 1fr); align-items: center; gap: 24px;
  padding: 0 16px 0 20px; background: var(--panel); border-bottom: 1px solid var(--hairline);
}
.title { display: flex; align-items: baseline; gap: 12px; min-width: 0; white-space: nowrap; }
.title h1 { max-width: 320px; font-size: 15px; font-weight: 650; letter-spacing: -.005em; overflow: hidden; text-overflow: ellipsis; }
.counts { font-size: 13px; color: var(--second); overflow: hidden; text-overflow: ellipsis; }
.buttons { display: flex; justify-content: flex-end; gap: 4px; }
.icon-button {
  width: 34px; height: 34px; display: grid; place-items: center; border-radius: 8px; color: var(--second);
  transition: background-color 120ms, color 120ms;
}
.icon-button:hover { background: var(--wash); color: var(--ink); }

.search { position: relative; display: flex; align-items: center; }
.search > .icon { position: absolute; left: 12px; color: var(--second); pointer-events: none; }
.search > kbd { position: absolute; right: 10px; pointer-events: none; }
.search input {
  width: 100%; height: 36px; padding: 0 38px 0 36px; font: inherit; color: inherit;
  background: var(--wash); border: 1px solid transparent; border-radius: 9px; appearance: none;
  transition: background-color 120ms, border-color 120ms;
}
.search input::placeholder { color: var(--second); opacity: 1; }
.search input::-webkit-search-cancel-button { appearance: none; }
.search input:hover { background: var(--wash-strong); }
.search input:focus { background: var(--solid); border-color: var(--accent); outline: 2px solid color-mix(in srgb, var(--accent) 28%, transparent); outline-offset: 0; }
.search input:focus ~ kbd { display: none; }
.hits {
  position: absolute; top: calc(100% + 8px); left: 0; right: 0; padding: 6px; max-height: min(440px, 70vh); overflow-y: auto;
  background: var(--solid); border: 1px solid var(--hairline); border-radius: 12px; box-shadow: var(--shadow);
}
.hits [role=option] { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; align-items: center; gap: 10px; padding: 7px 10px; border-radius: 7px; cursor: pointer; }
.hits .heading { padding: 6px 10px 2px; color: var(--second); font-size: 12px; line-height: 18px; }
.hits .none { padding: 8px 10px; color: var(--second); font-size: 12px; line-height: 18px; }
.hits [role=option] > svg { justify-self: center; color: var(--second); }
.hits .name { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; text-wrap: pretty; line-height: 19px; }
.hits .name b { font-weight: 650; color: var(--accent); }
.hits .what { font-size: 12px; color: var(--second); white-space: nowrap; }
.hits [role=option]:hover { background: var(--wash); }
.hits [aria-selected=true] { background: var(--wash-strong); }

.kept { position: relative; }
.icon-button[aria-pressed=true] { background: var(--wash-strong); color: var(--ink); }
.badge { position: absolute; top: 1px; right: 0; min-width: 16px; padding: 0 4px; border-radius: 8px; font-size: 11px; line-height: 16px; font-weight: 650; text-align: center; color: var(--ground); background: var(--accent); }
.badge:empty { display: none; }
.lasso { position: absolute; inset: 0; z-index: 1; pointer-events: none; }
.lasso svg { width: 100%; height: 100%; }
.lasso path { fill: color-mix(in srgb, var(--accent) 14%, transparent); stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; }

.zoom {
  position: absolute; right: calc(var(--right, 0px) + var(--gap)); bottom: var(--gap); z-index: 2; display: grid;
  background: var(--panel); border: 1px solid var(--hairline); border-radius: 10px; overflow: hidden;
}
.zoom .icon-button { width: var(--zoom); height: 32px; border-radius: 0; }
.zoom .icon-button:focus-visible { outline-offset: -2px; }
.zoom .icon-button + .icon-button { border-top: 1px solid var(--hairline); }

.pills {
  position: absolute; left: calc(var(--left, 0px) + var(--gap)); right: calc(var(--right, 0px) + var(--gap)); top: calc(var(--bar) + var(--gap) + var(--head, 0px)); z-index: 2;
  display: grid; grid-template-columns: minmax(0, 100%); justify-items: center; gap: 6px; width: fit-content; margin: 0 auto;
}
.pill {
  max-width: 100%; display: flex; align-items: center; gap: 10px; padding: 5px 6px 5px 14px; white-space: nowrap;
  background: var(--panel); border: 1px solid var(--hairline); border-radius: 999px; box-shadow: var(--shadow); font-size: 13px;
}
.pill span { overflow: hidden; text-overflow: ellipsis; }
.pill b { font-weight: 650; }
.pill > span:first-child { min-width: 0; }
.pill button { flex: none; padding: 3px 10px; border-radius: 999px; font-weight: 600; color: var(--accent); }
.pill button[aria-pressed=true] { background: var(--wash-strong); color: var(--ink); }
.choices { display: flex; gap: 2px; flex: none; }
.pill .choices button { padding: 3px 9px; }
.pill button:hover { background: var(--wash); }

progress { appearance: none; width: 72px; height: 3px; border: 0; border-radius: 2px; overflow: hidden; background: var(--wash-strong); }
progress::-webkit-progress-bar { background: var(--wash-strong); }
progress::-webkit-progress-value { background: var(--accent); }
progress::-moz-progress-bar { background: var(--accent); }
.pill.waiting { animation: appear 200ms 100ms both; }
.stage > .tints, .stage > .sigma-regions, .stage > .sigma-papers { transition: opacity 120ms; }
.stage.moving > .tints, .stage.moving > .sigma-regions, .stage.moving > .sigma-papers { opacity: 0; }

.card {
  position: absolute; z-index: 3; width: max-content; max-width: 288px; padding: 11px 14px 12px; pointer-events: none;
  background: var(--solid); border: 1px solid var(--hairline); border-radius: 10px; box-shadow: var(--shadow);
}
.card h3 { font-weight: 650; line-height: 19px; text-wrap: pretty; }
.card .meta { display: flex; align-items: center; gap: 7px; margin-top: 4px; font-size: 12px; line-height: 18px; color: var(--second); }
.reasons { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--hairline); display: grid; gap: 6px; font-size: 12px; line-height: 17px; }
.reasons li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 7px; }
.reasons span span, .reasons b { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.reasons b { -webkit-line-clamp: 1; font-weight: 600; }
.reasons .other, .card .none { color: var(--second); }
.card .none { margin-top: 6px; font-size: 12px; }

@media (prefers-reduced-motion: reduce) { .loom *, .loom { transition: none !important; animation: none !important; } }
`
