/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
])

/** Text that XML can hold: what it cannot becomes U+FFFD. */
export function cleanXmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/**
 * Escapes text for element content and attribute values alike, line breaks included, so that it reads back unchanged.
 */
export function escapeXml(text: string): string {
  return cleanXmlText(text).replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES.get(character)!)
}

/** A start tag; attributes without a value are left out. `content` must be XML already. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return content === undefined ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`
}

/** Ids that stay apart after {@link cleanXmlText}, in the order given. */
export function createXmlIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids)
  const found = new Map<string, string>()
  for (const id of ids) {
    let clean = cleanXmlText(id)
    for (let count = 2; clean !== id && taken.has(clean); count++) clean = `${cleanXmlText(id)}-${count}`
    taken.add(clean)
    found.set(id, clean)
  }
  return found
}
