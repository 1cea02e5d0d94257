/**
 * Where the system forces its own colours: the map and whatever says something by its colour keep theirs, and what is
 * chosen is shown as the system shows what is chosen.
 */
export const FORCED = `
@media (forced-colors: active) {
  .stage { forced-color-adjust: none; background: var(--ground); }
  :is(input[type=range], progress, .bars, .bar-track, .bar-fill, .ramp, .badge, .notice-mark) { forced-color-adjust: none; }
  mark.shared { forced-color-adjust: none; color: MarkText; background: Mark; }
  .loom :is([aria-pressed=true], .hits [aria-selected=true], .list [aria-selected=true] > .row) { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  .loom :is([aria-pressed=true], [aria-selected=true] > .row, .hits [aria-selected=true]) :is(.icon, .name, .name b, .count, .what) { color: inherit; }
}
`
