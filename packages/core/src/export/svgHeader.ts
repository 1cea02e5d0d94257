import type { PaperMap } from '../model/map.js'
import type { Label } from './svgLabels.js'
import { writeLabel, writeText } from './svgParts.js'
import { wrapText } from './svgText.js'
import type { SvgTheme } from './svgTheme.js'

const TITLE = { fontSize: 22, lineHeight: 28 }

/** Where a header stands. */
export interface HeaderFrame {
  readonly theme: SvgTheme
  readonly margin: number
  readonly width: number
}

/** `70 papers · 12 communities · 16 with code`. */
export function describeMap({ papers, communities, links }: PaperMap): string {
  const count = (number: number, one: string, many: string): string =>
    `${groupDigits(number)} ${number === 1 ? one : many}`
  const code = papers.filter((paper) => paper.links?.some(({ kind }) => kind === 'repository')).length
  const parts = [
    count(papers.length, 'paper', 'papers'),
    count(communities.length, 'community', 'communities'),
    count(links.length, 'link', 'links'),
  ]
  return [...parts, ...(code > 0 ? [`${code} with code`] : [])].join(' · ')
}

/** `10,815`, whatever the system's language. */
function groupDigits(number: number): string {
  const digits = String(number)
  const head = digits.length % 3
  return [digits.slice(0, head), ...(digits.slice(head).match(/\d{3}/g) ?? [])].filter((part) => part !== '').join(',')
}

/** The title, on two lines at most, and the numbers of the map. */
export function drawHeader(
  map: PaperMap,
  title: string,
  { theme, margin, width }: HeaderFrame,
): { readonly svg: string; readonly height: number } {
  const { fontSize, lineHeight } = TITLE
  const lines = wrapText(title, fontSize * 1.08, width - 2 * margin, 2)
  const label: Label = { lines, x: margin, y: 46, anchor: 'start', fontSize, lineHeight, spacing: 0 }
  const below = 46 + (Math.max(1, lines.length) - 1) * lineHeight + 22
  const svg =
    writeLabel(label, { fill: theme.ink, 'font-weight': 600 }) +
    writeText(describeMap(map), { x: margin, y: below, fill: theme.secondInk, 'font-size': 13 })
  return { svg, height: below }
}
