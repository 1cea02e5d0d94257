export const PAGES = `
.list { position: absolute; inset: calc(var(--bar) + var(--pills, 0px)) 0 0; overflow-y: auto; background: var(--ground); }
.list .page { max-width: 800px; margin: 0 auto; padding: 28px 24px 64px; }
.hint { padding: 0 8px 12px; font-size: 13px; color: var(--second); }
.list [role=treeitem] { outline: none; }
.list [role=treeitem]:focus-visible > .row { outline: 2px solid var(--accent); outline-offset: -2px; }
.list .row { align-items: flex-start; padding: 7px 8px; cursor: pointer; }
.list .row > svg { top: 4px; }
.list .row.community { font-weight: 650; padding: 9px 8px; }
.list .row .count { font-size: 13px; flex: none; font-weight: 400; }
.list [role=treeitem] { position: relative; }
.list [aria-level='1']:not(:first-child) { border-top: 1px solid var(--hairline); }
.list [aria-level='2'] { padding-left: 27px; }
.list [aria-level='3'] { padding-left: 54px; }
.list [aria-level='2']::before, .list [aria-level='3']::before, .list [aria-level='3']::after { content: ''; position: absolute; inset: 0 auto 0 16px; border-left: 1px solid var(--hairline); }
.list [aria-level='3']::after { left: 43px; }
.twist { width: 16px; height: 21px; display: grid; place-items: center; color: var(--second); flex: none; }
.twist .icon { transition: transform 120ms; width: 13px; height: 13px; }
[aria-expanded=true] > .row .twist .icon { transform: rotate(90deg); }
.list [aria-selected=true] > .row { background: var(--wash-strong); }
.neighbour-line { font-size: 13px; line-height: 20px; }

.notice { position: absolute; inset: 0; z-index: 5; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; padding: 24px; text-align: center; background: var(--ground); }
.notice h2 { font-size: 18px; line-height: 24px; font-weight: 650; }
.notice p { max-width: 58ch; color: var(--second); text-wrap: pretty; overflow-wrap: anywhere; }
.notice p::first-letter { text-transform: uppercase; }
.notice code, .notice pre { font: 13px/20px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
.notice pre { margin: 12px 0 0; padding: 12px 16px; text-align: left; color: var(--ink); background: var(--solid); border: 1px solid var(--hairline); border-radius: 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
.notice-mark { display: flex; align-items: center; gap: 7px; margin-bottom: 14px; }
.notice-mark i { display: block; border-radius: 50%; background: var(--second); opacity: .55; width: 14px; height: 14px; }
.notice-mark i:nth-child(2) { width: 22px; height: 22px; background: var(--accent); opacity: .8; }
.notice-mark i:nth-child(3) { width: 9px; height: 9px; }
.notice.loading { animation: appear 200ms 150ms both; }
.notice.loading .notice-mark i { animation: breathe 1.6s ease-in-out infinite alternate; }
.notice.loading .notice-mark i:nth-child(2) { animation-delay: -.5s; }
.banner { margin: 0 8px 16px; padding: 10px 14px; border: 1px solid var(--hairline); border-radius: 10px; background: var(--solid); font-size: 13px; }
@keyframes appear { from { opacity: 0; } }
@keyframes breathe { to { opacity: .2; } }
`
