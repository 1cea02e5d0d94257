/** Elements that end a line of text. */
const BLOCKS = new Set(['p', 'title', 'sec', 'br', 'div', 'li', 'list', 'list-item', 'abstract', 'h1', 'h2', 'h3', 'ul', 'ol', 'table', 'tr'])
/** Elements inside of a line. */
const INLINE = new Set(
  (
    'a b i u em strong sub sup sc scp span font small italic bold underline monospace tt code inline-formula disp-formula ' +
    'alternatives named-content styled-content ext-link xref math inf abbr q cite label graphic inline-graphic roman'
  ).split(' '),
)
/** Elements whose content is said again beside them. */
const HIDDEN = new Set(['tex-math', 'annotation', 'annotation-xml', 'script', 'style'])
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
])
const TAG = /<(\/?)(?:[a-z]{1,8}:)?([a-z][a-z\d-]{0,20})((?:\s[^<>]{0,500})?)>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi

/**
 * Text without the markup that publishers leave in titles and abstracts: HTML, JATS and MathML. Paragraphs are parted by
 * an empty line. What only looks like markup (`p < 0.05`, `List<T>`) stays. Linear in the length of the text.
 */
export function stripMarkup(text: string): string {
  const bare = text.includes('<') ? stripTags(text) : text
  const decoded = bare.includes('&') ? decodeEntities(bare) : bare
  return decoded !== bare && /<\/?[a-z]/i.test(decoded) ? stripTags(decoded) : decoded
}

/** Named and numeric character references as characters; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
    return code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code)
  })
}

function stripTags(text: string): string {
  let hidden = ''
  let result = ''
  let from = 0
  for (const match of text.matchAll(TAG)) {
    const name = match[2]!.toLowerCase()
    const isKnown = INLINE.has(name) || BLOCKS.has(name) || HIDDEN.has(name) || /^m(?:[ions]|row|text|space|su[bp]|subsup|frac|sqrt|over|under|style|fenced|table|t[rd])$/.test(name)
    if (!isKnown) continue
    if (hidden === '') result += text.slice(from, match.index)
    from = match.index + match[0].length
    if (HIDDEN.has(name) && !match[3]!.endsWith('/')) hidden = match[1] === '/' ? (hidden === name ? '' : hidden) : hidden || name
    else if (BLOCKS.has(name) && hidden === '') result += '\n\n'
  }
  return result + text.slice(from)
}
