export const NARROW = `
.handle { display: none; }
.dock { display: none; }

.loom[data-size=medium] .counts { display: none; }
.loom[data-size=medium] .details { width: clamp(290px, 34%, 360px); }
.loom[data-size=medium] .details.wide { width: clamp(320px, 44%, 460px); }
.loom[data-size=medium] .legend { width: 220px; }

.loom[data-size=narrow] { --bar: 48px; --dock: 60px; --gap: 8px; }
.loom[data-size=narrow] .bar { grid-template-columns: minmax(0, 1fr) auto; gap: 8px; padding: 0 6px 0 14px; }
.loom[data-size=narrow] .title { flex-direction: column; align-items: stretch; gap: 0; line-height: 16px; }
.loom[data-size=narrow] .title h1 { font-size: 14px; }
.loom[data-size=narrow] .counts { height: 16px; font-size: 11px; white-space: normal; }
.loom[data-size=narrow] .counts span { white-space: nowrap; }
.loom[data-size=narrow] .buttons { gap: 0; }
.loom[data-size=narrow] .icon-button { width: 40px; height: 40px; }
.loom[data-size=narrow] .dock {
  position: absolute; inset: auto 0 0; height: var(--dock); z-index: 6; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 6px;
  padding: 0 8px 0 12px; background: var(--solid); border-top: 1px solid var(--hairline);
}
.loom[data-size=narrow] .search input { height: 44px; font-size: 16px; padding-right: 12px; }
.loom[data-size=narrow] .search kbd { display: none; }
.loom[data-size=narrow] .hits { top: auto; bottom: calc(100% + 10px); right: -48px; max-height: 56vh; }
.loom[data-size=narrow] .hits [role=option] { padding: 10px; }
.loom[data-size=narrow] .dock .icon-button { width: 44px; height: 44px; }
.loom[data-size=narrow] .dock .icon-button[aria-pressed=true] { background: var(--wash-strong); color: var(--ink); }

.loom[data-size=narrow] .panel {
  top: auto; left: 0; right: 0; bottom: var(--dock); width: auto; max-height: none; z-index: 5;
  border-width: 1px 0 0; border-radius: 16px 16px 0 0; transition: height 200ms cubic-bezier(.2, .8, .2, 1);
}
.loom[data-size=narrow] .panel.dragged { transition: none; }
.loom[data-size=narrow] .panel[data-height=peek] { height: 132px; }
.loom[data-size=narrow] .panel[data-height=half] { height: 46%; }
.loom[data-size=narrow] .panel[data-height=full] { height: calc(100% - var(--bar) - var(--dock)); }
.loom[data-size=narrow]:has(> .panel[data-height]:not([hidden])) { --sheet: 46%; }
.loom[data-size=narrow]:has(> .panel[data-height=peek]:not([hidden])) { --sheet: 132px; }
.loom[data-size=narrow] .handle { display: block; width: 100%; height: 28px; flex: none; touch-action: none; cursor: grab; position: relative; }
.loom[data-size=narrow] .handle::before { content: ''; position: absolute; left: 50%; top: 8px; width: 36px; height: 4px; margin-left: -18px; border-radius: 2px; background: var(--second); opacity: .45; }
.loom[data-size=narrow] .panel .body { flex: 1; }
.loom[data-size=narrow] .details .body { padding: 0 16px 20px; }
.loom[data-size=narrow] .details .tools { top: 0; right: 4px; }
.loom[data-size=narrow] .legend .head { display: none; }
.loom[data-size=narrow] .legend .sheet-head { display: flex; align-items: center; justify-content: space-between; position: absolute; inset: 0 4px auto 16px; height: 40px; pointer-events: none; }
.loom[data-size=narrow] .legend .sheet-head button { pointer-events: auto; }
.loom[data-size=narrow] .legend .body { padding-top: 12px; }
.loom[data-size=narrow] .row { padding-block: 9px; }
.loom[data-size=narrow] .action { padding-block: 9px; }
.loom[data-size=narrow] .details .chip { padding-block: 7px; }
.loom[data-size=narrow] .choice select { padding-block: 9px; }
.loom[data-size=narrow] .communities { columns: 1; }
.loom[data-size=narrow] .zoom { bottom: calc(var(--dock) + var(--sheet, 0px) + 10px); }
.loom[data-size=narrow] .zoom .icon-button { width: 44px; height: 44px; }
.loom[data-size=narrow] .card { display: none; }
.loom[data-size=narrow] .pill { white-space: normal; border-radius: 18px; line-height: 18px; }
.loom[data-size=narrow] .pill > span:first-child { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.loom[data-size=narrow] .pill button { padding-block: 7px; white-space: nowrap; }
.loom[data-size=narrow] .list { bottom: calc(var(--dock) + var(--sheet, 0px)); }
.loom[data-size=narrow] .list .page { padding: 16px 8px 48px; }
.loom[data-size=narrow] .list .row .count { font-size: 12px; }
.loom[data-size=narrow] .list .row.paper .count { display: none; }
`
