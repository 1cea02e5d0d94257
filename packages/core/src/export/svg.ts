import { hashText } from '../base/hash.js'
import { UsageError } from '../model/error.js'
import type { PaperMap } from '../model/map.js'
import { createAppearance, type Ground } from './appearance.js'
import { projectPapers } from './projectPapers.js'
import { describeMap, drawHeader } from './svgHeader.js'
import { drawLegend } from './svgLegend.js'
import { drawMap } from './svgMap.js'
import { FONT_FAMILY } from './svgText.js'
import { SVG_THEMES } from './svgTheme.js'
import { titleOfMap } from './titleOfMap.js'
import { escapeXml, writeElement } from './xml.js'

export interface SvgOptions {
  /** Default `light`. */
  readonly theme?: Ground
  /** Pixels, at least 480; text keeps its size, so that a narrower picture has larger words. Default 1200. */
  readonly width?: number
  /** Default the map's own title, else `Paperloom map`. */
  readonly title?: string
  /** Papers that get a label at most, strongest first. Default 24. */
  readonly labels?: number
  /** Links that are drawn at most, heaviest first. Default 10,000. */
  readonly links?: number
  /** Without the ground, for pages of another colour. Default false. */
  readonly transparent?: boolean
}

/** Free on each side of the words, and of the papers: regions reach out farther. */
const [MARGIN, MAP_MARGIN] = [56, 76] as const

/**
 * A picture of the whole map: regions, links, papers, names and a legend, text as text. No two labels overlap. The
 * parameters and the hash of the corpus stand in `<metadata>`. The same map and options give the same bytes.
 * @throws UsageError where an option is out of its range
 */
export function toSvg(map: PaperMap, options: SvgOptions = {}): string {
  const settings = resolveSettings(map, options)
  const { theme: ground, width } = settings
  const [theme, appearance, scale] = [SVG_THEMES[ground], createAppearance(map, ground), width / 1280]
  const { papers, height } = projectPapers(map.papers, appearance, { width, margin: MAP_MARGIN, scale })
  const header = drawHeader(map, settings.title, { theme, margin: MARGIN, width })
  const picture = drawMap({
    map,
    theme,
    ground,
    appearance,
    papers,
    width,
    height,
    labels: settings.labels,
    links: settings.links,
  })
  const legendTop = Math.ceil(header.height + height + 12)
  const legend = drawLegend(
    { communities: map.communities, appearance, theme, scale },
    MARGIN,
    legendTop,
    width - 2 * MARGIN,
  )
  const whole = legendTop + legend.height + 24
  return [
    writeHead(map, settings, whole),
    settings.transparent ? '' : writeElement('rect', { width, height: whole, fill: theme.ground }),
    header.svg,
    `<g transform="translate(0 ${header.height})">${picture}</g>`,
    legend.svg,
    '</svg>\n',
  ].join('\n')
}

function resolveSettings(map: PaperMap, options: SvgOptions): Required<SvgOptions> {
  const { theme = 'light', width = 1200, labels = 24, links = 10_000, transparent = false } = options
  const title = options.title ?? titleOfMap(map)
  if (!Object.hasOwn(SVG_THEMES, theme)) throw new UsageError(`theme must be "light" or "dark", not ${String(theme)}`)
  if (!(width >= 480 && width <= 20_000))
    throw new UsageError(`width must be 480 to 20000 pixels, not ${String(width)}`)
  for (const [name, value] of Object.entries({ labels, links })) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new UsageError(`${name} must be a whole number from 0, not ${String(value)}`)
  }
  return { theme, width: Math.round(width), title, labels, links, transparent }
}

/** The root's start tag, and what the picture says of itself to programs and screen readers. */
function writeHead(map: PaperMap, { width, title, links }: Required<SvgOptions>, height: number): string {
  const { parameters, generator, papers } = map
  const corpusHash =
    typeof parameters.corpusHash === 'string' ? parameters.corpusHash : hashText(JSON.stringify(papers))
  const left = Math.max(0, map.links.length - links)
  const facts = { generator, corpusHash, parameters, linksLeftOut: left }
  const open = writeElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONT_FAMILY,
    },
    '',
  )
  return [
    open.slice(0, -'</svg>'.length),
    writeElement('title', {}, escapeXml(title)),
    writeElement('desc', {}, escapeXml(describeMap(map))),
    writeElement('metadata', {}, escapeXml(JSON.stringify(facts))),
  ].join('\n')
}
