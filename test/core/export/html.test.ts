import { expect, test } from 'vitest'
import { UsageError } from '../../../packages/core/src/model/error.js'
import { toHtml } from '../../../packages/core/src/export/html.js'
import { parseMap } from '../../../packages/core/src/export/parseMap.js'
import { smallMap } from './smallMap.js'

/** The places that `toHtml` fills, as single.html has them. */
const PAGE = [
  `<meta content="default-src 'none'; connect-src 'self'; base-uri 'none';" />`,
  '<title>Paperloom</title>',
  '<paper-map><div slot="footer" id="notes"></div></paper-map>',
  '<noscript></noscript>',
  '<script type="application/json" id="map"></script>',
  '<script>const page = "<title>Paperloom</title>"</script>',
].join('\n')

/** What a browser takes for the content of the element with the map. */
function dataOf(html: string): string {
  return /<script type="application\/json" id="map"[^>]*>([^<]*)<\/script>/.exec(html)![1]!
}

test('the map stands in it whole, and reads back', () => {
  const map = smallMap()
  expect(parseMap(dataOf(toHtml(map, PAGE)))).toEqual({ value: map, issues: [] })
})

test('fills its places once and leaves the rest of the page alone', () => {
  const html = toHtml(smallMap(), PAGE, { title: 'Rivers & silt', licence: 'CC0', source: 'a <list>' })
  expect(html).toContain('<title>Rivers &amp; silt</title>')
  expect(html).toContain(`content="default-src 'none'; base-uri 'none';"`)
  expect(html).toContain('<dt>Licence of the data</dt><dd>CC0</dd><dt>Where it comes from</dt><dd>a &lt;list&gt;</dd>')
  expect(html).toContain('<dd>4 records: 3 kept, 1 merged, 0 dropped.</dd>')
  expect(html).toContain('<dd>paperloom 0.1.0 · seed 1 · resolution auto · modularity null · weights.citation 1 · weights.shared-words 0.5</dd>')
  expect(html).toContain('<h2>river datasets</h2><ul><li><a href="https://example.org/drift">DriftNet: watching rivers with cheap buoys</a> Ada Beispiel')
  expect(html).toContain('<h2>Papers that stand alone</h2><ul><li>An index of lighthouses</li></ul>')
  expect(html).toContain('data-name="Rivers &amp; silt">{')
  expect(html.endsWith('<script>const page = "<title>Paperloom</title>"</script>')).toBe(true)
})

test('the viewer speaks the language that is asked for; no tag can be more than a tag', () => {
  expect(toHtml(smallMap(), PAGE)).toContain('<paper-map><div slot="footer"')
  expect(toHtml(smallMap(), PAGE, { locale: 'de' })).toContain('<paper-map locale="de"><div slot="footer"')
  expect(toHtml(smallMap(), PAGE, { locale: '"><script>' })).toContain('<paper-map locale="&quot;&gt;&lt;script&gt;"><div slot="footer"')
})

test('says so where licence and origin are not stated', () => {
  const html = toHtml({ ...smallMap(), parameters: { importedFrom: 'gexf', title: 'From Gephi' } }, PAGE)
  expect(html).toContain('<title>From Gephi</title>')
  expect(html).toContain('Not stated. Titles and abstracts belong to their authors and publishers.')
  expect(html).toContain('A network in the format of gexf.')
})

test('no text can end its element, begin a comment or a line of a script', () => {
  const evil = '</script><!--<script>\u2028\u2029</noscript></div><noscript></noscript>$&'
  const map = smallMap()
  const papers = map.papers.map((paper) => ({ ...paper, title: evil, abstract: evil, venue: evil, authors: [evil] }))
  const html = toHtml({ ...map, papers, mentions: [], parameters: { [evil]: evil } }, PAGE, { title: evil, licence: evil, source: evil })
  expect(html.match(/<\/?(?:script|noscript|div)|<!--/g)).toEqual(PAGE.match(/<\/?(?:script|noscript|div)|<!--/g))
  expect(dataOf(html)).not.toMatch(/[<\u2028\u2029]/)
  expect(parseMap(dataOf(html)).value.papers[0]!.title).toBe(evil)
})

test('another page is the fault of the caller', () => {
  expect(() => toHtml(smallMap(), '<title>Paperloom</title>')).toThrow(UsageError)
  expect(() => toHtml(smallMap(), '')).toThrow(/^the page is not single\.html of @paperloom\/viz: it has no <title>/)
})
