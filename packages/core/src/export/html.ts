import { isRecord } from '../base/plainData.js'
import { UsageError } from '../model/error.js'
import type { PaperMap } from '../model/map.js'
import { toMapJson } from './mapJson.js'
import { titleOfMap } from './titleOfMap.js'
import { safeUrl } from './safeUrl.js'
import { describeMap } from './svgHeader.js'
import { escapeXml, writeElement } from './xml.js'

export interface HtmlOptions {
  /** Default the map's own title, else `Paperloom map`. */
  readonly title?: string
  /** Under which licence the data may be used, e.g. `CC BY 4.0`. */
  readonly licence?: string
  /** Where the papers come from, e.g. `the lab's bibliography of May 2026`. */
  readonly source?: string
  /** Language of the viewer's words and numbers, as a BCP 47 tag. Default English; the notes about the map stay English. */
  readonly locale?: string
}

/** Places of the page that are filled, as they stand in it. */
const PLACES = {
  title: '<title>Paperloom</title>',
  request: " connect-src 'self';",
  viewer: '<paper-map>',
  notes: '<div slot="footer" id="notes"></div>',
  list: '<noscript></noscript>',
  map: '<script type="application/json" id="map"></script>',
} as const

/**
 * A map and its viewer as one HTML file, which asks for nothing: it opens from a disk, offline. The map stands in it as
 * data that is never run; its licence, its origin and a plain list of the papers stand in it as text.
 * @param page the text of `single.html` of `@paperloom/viz`
 * @throws UsageError where the page is another
 */
export function toHtml(map: PaperMap, page: string, options: HtmlOptions = {}): string {
  const title = options.title ?? titleOfMap(map)
  const parts: Record<keyof typeof PLACES, string> = {
    title: `<title>${escapeXml(title)}</title>`,
    request: '',
    viewer: options.locale === undefined ? PLACES.viewer : `<paper-map locale="${escapeXml(options.locale)}">`,
    notes: PLACES.notes.replace('></div>', () => `>${writeNotes(map, options)}</div>`),
    list: `<noscript>${writeList(map, title)}</noscript>`,
    map: PLACES.map.replace('></', () => ` data-name="${escapeXml(title)}">${escapeJson(toMapJson(map))}</`),
  }
  return Object.entries(PLACES).reduce((text, [name, place]) => fill(text, place, parts[name as keyof typeof PLACES]), page)
}

/** Only the first such place counts: what the map says can never be taken for one, it stands behind. */
function fill(page: string, place: string, part: string): string {
  const at = page.indexOf(place)
  if (at < 0) throw new UsageError(`the page is not single.html of @paperloom/viz: it has no ${place}`)
  return page.slice(0, at) + part + page.slice(at + place.length)
}

/** JSON that is the same JSON, and cannot end the element that it stands in, nor begin a comment or a line of a script. */
function escapeJson(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function writeNotes(map: PaperMap, { licence, source }: HtmlOptions): string {
  const { read, kept, merged, dropped } = map.report
  const rows: readonly (readonly [string, string])[] = [
    ['What this is', `A map of research papers: ${describeMap(map)}. It asks for nothing from the network.`],
    ['Licence of the data', licence ?? 'Not stated. Titles and abstracts belong to their authors and publishers.'],
    ['Where it comes from', source ?? importedFrom(map)],
    ['What was read', `${read} records: ${kept} kept, ${merged} merged, ${dropped} dropped.`],
    ['Made by', [map.generator, ...describeParameters(map.parameters)].join(' · ')],
    ['Shown by', 'Paperloom, MIT licence. The licences of the software in this file stand in its source.'],
  ]
  const list = rows.map(([name, text]) => `<dt>${name}</dt><dd>${escapeXml(text)}</dd>`)
  return `<details><summary>About this map</summary><dl>${list.join('')}</dl></details>`
}

/** `seed 1`, `weights.citation 0.5`: enough to make the map again. */
function describeParameters(parameters: PaperMap['parameters'], prefix = ''): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (isRecord(value) && prefix === '') return describeParameters(value, `${name}.`)
    return [`${prefix}${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`]
  })
}

function importedFrom({ parameters }: PaperMap): string {
  return typeof parameters.importedFrom === 'string' ? `A network in the format of ${parameters.importedFrom}.` : 'Not stated.'
}

/** For a reader without scripts: every paper under its community. */
function writeList(map: PaperMap, title: string): string {
  const groups = [...map.communities.map(({ id, label }) => [id, label] as const), [null, 'Papers that stand alone'] as const]
  const sections = groups.map(([id, label]) => {
    const papers = map.papers.filter(({ community }) => community === id).map(writePaper)
    return papers.length === 0 ? '' : `<h2>${escapeXml(label)}</h2><ul>${papers.join('')}</ul>`
  })
  return `<main><h1>${escapeXml(title)}</h1>${sections.join('')}</main>`
}

function writePaper({ title, authors = [], year, url }: PaperMap['papers'][number]): string {
  const address = safeUrl(url)
  const name = address === undefined ? escapeXml(title) : writeElement('a', { href: address }, escapeXml(title))
  const more = [authors.join(', '), year === undefined ? '' : String(year)].filter((part) => part !== '')
  return `<li>${name}${more.length === 0 ? '' : ` ${escapeXml(more.join(', '))}`}</li>`
}
