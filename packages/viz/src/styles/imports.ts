export const IMPORTS = `
.loom.overlay { background: none; pointer-events: none; z-index: 20; }
.loom.overlay > * { pointer-events: auto; }
.solid, .plain { height: 36px; padding: 0 14px; border-radius: 9px; font-weight: 600; }
.solid { background: var(--ink); color: var(--ground); }
.solid:hover { background: color-mix(in srgb, var(--ink) 88%, var(--ground)); }
.plain { color: var(--ink); border: 1px solid var(--hairline); background: var(--solid); }
.plain:hover { background: color-mix(in srgb, var(--ink) 5%, var(--solid)); }

.import-page { position: absolute; inset: 0; overflow-y: auto; display: flex; flex-direction: column; align-items: center; justify-content: safe center; gap: 20px; padding: 24px; background: var(--ground); text-align: center; }
.import-card { width: min(600px, 100%); padding: 40px 32px 32px; border: 1.5px dashed color-mix(in srgb, var(--second) 45%, transparent); border-radius: 20px; background: color-mix(in srgb, var(--solid) 60%, transparent); display: flex; flex-direction: column; align-items: center; gap: 12px; }
.import-card h1 { font-size: 24px; line-height: 30px; font-weight: 650; letter-spacing: -.01em; }
.import-card p { max-width: 52ch; color: var(--second); text-wrap: pretty; }
.import-card .import-formats { margin-top: 8px; font-size: 12px; line-height: 18px; }
.import-hint { font-size: 13px; color: var(--second); }
.import-hint code { white-space: nowrap; font: 12px ui-monospace, 'SF Mono', Menlo, Consolas, monospace; color: var(--ink); }
.import-actions { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-top: 8px; }
.import-paste { width: 100%; display: flex; flex-direction: column; gap: 8px; align-items: center; }
.import-paste textarea { width: 100%; padding: 10px 12px; font: 13px/19px ui-monospace, 'SF Mono', Menlo, Consolas, monospace; color: inherit; background: var(--solid); border: 1px solid var(--hairline); border-radius: 10px; resize: vertical; }
.import-paste textarea::placeholder { color: var(--second); opacity: 1; }

.drop-veil { position: absolute; inset: 0; z-index: 2; display: flex; gap: 16px; padding: 24px; background: color-mix(in srgb, var(--ground) 86%, transparent); }
.drop-half { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 4px; border: 2px dashed color-mix(in srgb, var(--accent) 60%, transparent); border-radius: 20px; text-align: center; }
.drop-half b { font-size: 18px; line-height: 24px; font-weight: 650; }
.drop-half span { color: var(--second); }
.drop-half.over { background: color-mix(in srgb, var(--accent) 9%, transparent); border-style: solid; }

.import-progress { position: absolute; inset: 0 0 auto; z-index: 3; }
.import-progress progress { appearance: none; display: block; width: 100%; height: 3px; border: 0; background: color-mix(in srgb, var(--accent) 18%, transparent); }
.import-progress progress::-webkit-progress-bar { background: transparent; }
.import-progress progress::-webkit-progress-value { background: var(--accent); transition: inline-size 200ms; }
.import-progress progress::-moz-progress-bar { background: var(--accent); }
.import-line { width: fit-content; margin: 8px auto 0; display: flex; align-items: center; gap: 14px; padding: 6px 6px 6px 16px; background: var(--solid); border: 1px solid var(--hairline); border-radius: 12px; box-shadow: var(--shadow); font-variant-numeric: tabular-nums; }
.import-line .plain { height: 28px; padding: 0 10px; font-weight: 500; }

.import-report { position: absolute; left: 50%; bottom: 20px; z-index: 3; transform: translateX(-50%); width: min(460px, calc(100% - 24px)); padding: 14px 18px; background: var(--solid); border: 1px solid var(--hairline); border-radius: 14px; box-shadow: var(--shadow); }
.import-report.fault { border-color: color-mix(in srgb, #c25400 55%, var(--hairline)); }
.import-report p { overflow-wrap: anywhere; }
.import-report b { font-weight: 650; }
.import-report summary { cursor: pointer; color: var(--second); font-size: 13px; margin-top: 4px; }
.import-report ul { max-height: 30vh; overflow-y: auto; margin-top: 6px; font-size: 13px; line-height: 19px; color: var(--second); }
.import-report li { padding: 3px 0; overflow-wrap: anywhere; }
.import-report .import-actions { justify-content: flex-start; }

.add-papers { display: var(--add-papers, block); position: absolute; left: 12px; bottom: 12px; height: 34px; padding: 0 12px; border-radius: 10px; background: var(--solid); border: 1px solid var(--hairline); box-shadow: var(--shadow); font-size: 13px; color: var(--second); }
.add-papers:hover { color: var(--ink); }
@media (max-width: 679px) { .add-papers { bottom: 70px; height: 44px; } .import-report { bottom: 72px; } .import-card { padding: 28px 18px; } }
@media (pointer: coarse) { .loom :is(.solid, .plain, .add-papers) { height: 44px; } .import-report summary { padding-block: 11px; } }
@media (prefers-reduced-motion: reduce) { .import-progress progress::-webkit-progress-value { transition: none; } }
`
