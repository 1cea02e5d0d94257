const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
])
const LINE_TAGS = new Set(['br', 'p', 'div', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const SPACE_TAGS = new Set(['td', 'th', 'dt', 'dd'])
/** Their content is no text. */
const RAW_TAGS = ['script', 'style', 'template']

/**
 * The text of a piece of HTML: no tags, no comments, no scripts; entities resolved; a line for each paragraph and table
 * row. The result is text and nothing else: whoever shows it must still escape it. Linear in the length of the input.
 */
export function htmlToText(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    text += html.slice(at, open)
    const next = skipTag(html, open)
    text += next.text
    at = next.end
  }
  const lines = decodeEntities(text + html.slice(at)).split(/[\r\n]+/)
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function skipTag(html: string, open: number): { text: string; end: number } {
  if (html.startsWith('<!--', open)) return { text: '', end: after(html, '-->', open + 4) }
  const name = /^[!/?]?[a-z][a-z\d]*/i.exec(html.slice(open + 1, open + 16))?.[0].toLowerCase()
  if (name === undefined) return { text: '<', end: open + 1 }
  const end = after(html, '>', open)
  if (RAW_TAGS.includes(name)) return { text: '', end: closeRaw(html, name, end) }
  const bare = name.replace(/^\//, '')
  return { text: LINE_TAGS.has(bare) ? '\n' : SPACE_TAGS.has(bare) ? ' ' : '', end }
}

/** The end of a raw element; without an end tag all that follows belongs to it. */
function closeRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found === null ? html.length : after(html, '>', found.index)
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
