export const PANELS = `
.panel {
  position: absolute; z-index: 2; top: calc(var(--bar) + var(--gap)); display: flex; flex-direction: column; min-height: 0;
  background: var(--panel); border: 1px solid var(--hairline); border-radius: 12px; box-shadow: var(--shadow);
  backdrop-filter: blur(16px);
}
.panel .body { overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--hairline) transparent; mask-image: linear-gradient(to top, transparent, #000 20px); }
.row { display: flex; align-items: baseline; gap: 10px; width: 100%; padding: 5px 8px; border-radius: 7px; transition: background-color 120ms; }
.row:hover { background: var(--wash); }
.row > svg { position: relative; top: 1px; }
.row .name { flex: 1; min-width: 0; }
.count { color: var(--second); font-weight: 400; }

.legend { left: var(--gap); width: 232px; max-height: calc(100% - var(--bar) - 2 * var(--gap) - var(--below, 0px)); }
.legend .head { display: flex; align-items: center; justify-content: space-between; padding: 11px 14px 11px 16px; border-radius: 12px; }
.legend h2 { font-size: 13px; line-height: 18px; font-weight: 650; }
.legend .head .icon { color: var(--second); transition: transform 160ms; transform: rotate(180deg); }
.legend.folded .head .icon { transform: none; }
.loom:not([data-size=narrow]) .legend.folded .body, .sheet-head { display: none; }
.legend .body { padding-bottom: 8px; }
.communities { padding: 0 8px 8px; }
.legend .body > .more { margin: -4px 8px 8px; font-size: 12px; }
.communities li { display: flex; align-items: stretch; }
.communities .row { padding-right: 4px; font-size: 13px; line-height: 18px; }
.communities .faint .row { color: var(--second); }
.communities .faint .sign { opacity: .35; }
.communities .row .name { overflow-wrap: break-word; }
.communities .count { font-size: 12px; }
.row[aria-pressed=true] { background: var(--wash-strong); }
.keys { border-top: 1px solid var(--hairline); padding: 10px 16px 14px; display: grid; gap: 12px; }
.key { display: grid; gap: 6px; }
.key-name { font-size: 13px; line-height: 18px; font-weight: 650; }
.choice { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 26px; }
.choice select { min-width: 0; min-height: 24px; max-width: 164px; padding: 2px 4px 2px 6px; font: inherit; font-size: 13px; line-height: 20px; color: inherit; background: var(--solid); border: 1px solid var(--hairline); border-radius: 7px; cursor: pointer; }
.ramp { height: 10px; border-radius: 3px; }
.ramp-ends { display: flex; justify-content: space-between; margin-top: 2px; font-size: 12px; line-height: 16px; color: var(--second); }
.scale ul { display: grid; gap: 2px; }
.scale li { display: flex; align-items: baseline; gap: 10px; font-size: 12px; line-height: 17px; }
.scale li > svg { position: relative; top: 1px; }
.scale .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.facet h3 { display: flex; justify-content: space-between; gap: 8px; font-size: 12px; line-height: 18px; color: var(--second); margin-bottom: 4px; }
.size-key { display: flex; align-items: center; gap: 14px; font-size: 12px; line-height: 16px; color: var(--second); }
.sizes circle { fill: var(--second); opacity: .75; }
.sizes text { fill: var(--second); font-size: 11px; }

.details { right: var(--gap); width: clamp(300px, 22%, 420px); max-height: calc(100% - var(--bar) - 2 * var(--gap)); }
.details.wide { width: clamp(340px, 36%, 560px); }
.details .tools { position: absolute; top: 8px; right: 8px; z-index: 1; display: flex; }
.details .tools .icon-button { width: 30px; height: 30px; }
.details .body { padding: 14px 18px 20px; border-radius: 12px; }
.details .body:focus-visible { outline-offset: -2px; }
.eyebrow { display: inline-flex; align-items: center; gap: 7px; max-width: calc(100% - 64px); padding: 3px 0; font-size: 12px; line-height: 18px; color: var(--second); text-align: left; }
.eyebrow::first-letter { text-transform: uppercase; }
button.eyebrow:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
.details h2 { margin-top: 6px; font-size: 18px; line-height: 24px; font-weight: 650; letter-spacing: -.008em; text-wrap: pretty; overflow-wrap: break-word; }
.details .meta { margin-top: 6px; font-size: 13px; line-height: 19px; color: var(--second); }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
.actions:empty { display: none; }
.action { display: inline-flex; align-items: center; gap: 6px; padding: 4px 10px; font-size: 13px; line-height: 20px; text-decoration: none; border: 1px solid var(--hairline); border-radius: 8px; overflow-wrap: anywhere; transition: background-color 120ms; }
.action:hover, .action[aria-pressed=true] { background: var(--wash); }
.action[aria-pressed=true] .icon-pin { fill: currentColor; color: var(--accent); }
.action .icon { width: 13px; height: 13px; color: var(--second); }
.details section { margin-top: 18px; }
.details section > h3 { display: flex; gap: 8px; margin-bottom: 6px; font-size: 12px; line-height: 18px; color: var(--second); }
.abstract { max-width: 66ch; hyphens: auto; text-wrap: pretty; }

mark { color: inherit; background: none; text-decoration-line: underline; text-underline-offset: 4px; text-decoration-thickness: 1px; text-decoration-skip-ink: none; cursor: pointer; border-radius: 2px; }
mark:hover { background: var(--wash-strong); }
mark.concept { text-decoration-style: dotted; text-decoration-color: color-mix(in srgb, var(--ink) 62%, transparent); }
mark.method { text-decoration-style: solid; text-decoration-color: color-mix(in srgb, var(--ink) 55%, transparent); }
mark.dataset { text-decoration-style: dashed; text-decoration-color: color-mix(in srgb, var(--ink) 62%, transparent); }
mark.repository { text-decoration-style: double; text-decoration-color: color-mix(in srgb, var(--ink) 55%, transparent); overflow-wrap: anywhere; }
mark.lone { text-decoration-color: color-mix(in srgb, var(--ink) 20%, transparent); }

.chips { display: flex; flex-wrap: wrap; gap: 5px; }
.chip { display: inline-flex; align-items: center; gap: 6px; max-width: 100%; padding: 2px 9px 2px 7px; font-size: 13px; line-height: 20px; border: 1px solid var(--hairline); border-radius: 7px; transition: background-color 120ms, border-color 120ms; }
.chip .icon { width: 13px; height: 13px; color: var(--second); }
.chip .name { min-width: 0; overflow-wrap: anywhere; }
.chip .count { font-size: 12px; }
.chip:hover { background: var(--wash); }
.chip[aria-pressed=true] { border-color: var(--accent); background: var(--wash); }
.chip.lone { color: var(--second); }
.more { padding: 3px 8px; font-size: 13px; line-height: 20px; color: var(--accent); border-radius: 7px; }
.more:hover { background: var(--wash); }
.aliases { font-size: 13px; line-height: 19px; overflow-wrap: anywhere; }
.none { color: var(--second); font-size: 13px; }

.neighbours, .papers { margin: 0 -8px; }
.neighbour { display: flex; align-items: stretch; }
.neighbour .row { flex: 1; min-width: 0; }
.name > span { display: block; }
.why { margin-top: 1px; font-size: 12px; line-height: 17px; color: var(--second); overflow-wrap: anywhere; }
.weight { align-self: flex-start; flex: none; width: 52px; padding: 5px 8px; border-radius: 7px; text-align: right; font-size: 13px; }
.weight:hover { background: var(--wash); }
.weight > span:not(.unseen) { display: block; }
.bar-track { height: 3px; margin-top: 3px; border-radius: 2px; background: var(--wash-strong); overflow: hidden; direction: rtl; }
.bar-fill { display: block; height: 100%; border-radius: 2px; }
.selected { display: flex; align-items: center; }
.selected .row { flex: 1; min-width: 0; }

.path > li + li { position: relative; }
.path { margin: 12px -8px 0; padding: 0; list-style: none; }
.hop { display: flex; align-items: flex-start; gap: 10px; width: 100%; padding: 6px 8px 6px 13px; border-radius: 7px; font-size: 12px; line-height: 17px; color: var(--second); }
.hop:hover { background: var(--wash); color: var(--ink); }
.hop-reasons { flex: 1; min-width: 0; padding-left: 13px; border-left: 2px solid var(--hairline); display: grid; gap: 2px; }
.hop-reasons > span { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 6px; align-items: start; overflow-wrap: anywhere; }
.hop-reasons > .rest { padding-left: 22px; display: block; }
.verdict { margin-top: 8px; }
.pair-rows { margin-top: 12px; }
.row.reference, .row.reference:hover { display: block; padding-left: 30px; background: none; font-size: 13px; line-height: 19px; overflow-wrap: anywhere; }

.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 18px; }
.pair.titles { margin: 8px -8px 0; gap: 4px 2px; font-weight: 650; line-height: 19px; }
.reason { border-top: 1px solid var(--hairline); padding-top: 12px; margin-top: 14px !important; }
.reason > h3 { align-items: flex-start; color: var(--ink) !important; font-size: 13px !important; font-weight: 600; }
.reason > h3 .name { flex: 1; }
.reason > h3 svg { position: relative; top: 1px; }
.reason .chips { margin-top: 8px; }
blockquote { font-size: 13px; line-height: 19px; color: var(--second); overflow-wrap: break-word; }
mark.shared { cursor: auto; color: var(--ink); text-decoration: none; padding: 0 1px; background: color-mix(in srgb, var(--kind) 20%, transparent); box-shadow: inset 0 -1.5px var(--kind); }
.sum { margin-top: 16px; padding: 10px 12px; font-size: 13px; line-height: 20px; background: var(--wash); border-radius: 8px; }
.sum b { font-weight: 650; }
.sum .part b { box-shadow: inset 0 -2px var(--kind); }

.help { max-width: 460px; width: calc(100% - 32px); padding: 18px 22px 22px; color: var(--ink); background: var(--solid); border: 1px solid var(--hairline); border-radius: 14px; box-shadow: var(--shadow); font: inherit; }
.help::backdrop { background: rgb(0 0 0 / 28%); }
.help-head { display: flex; align-items: center; justify-content: space-between; }
.help h2 { font-size: 18px; line-height: 24px; font-weight: 650; }
.help p { margin-top: 8px; color: var(--second); text-wrap: pretty; }
.help dl { display: grid; grid-template-columns: max-content 1fr; gap: 7px 18px; margin-top: 16px; font-size: 13px; }
.help dt { display: flex; flex-wrap: wrap; align-items: flex-start; align-content: flex-start; gap: 4px; max-width: 104px; }
`
