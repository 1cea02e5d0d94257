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

/** What may not stand in an XML name token, by which schemas type ids and names. */
const NO_NAME = /[^-.:\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/gu

/** A text as an XML name token (NMTOKEN): `_` for each sign that may not stand in one. */
export function toNameToken(text: string): string {
  return text.replace(NO_NAME, '_') || '_'
}

/** Ids that stay apart after they were cleaned, in the order given: by default of what XML cannot hold. */
export function createXmlIds(ids: readonly string[], cleanId: (id: string) => string = cleanXmlText): ReadonlyMap<string, string> {
  const taken = new Set(ids)
  const found = new Map<string, string>()
  for (const id of ids) {
    let clean = cleanId(id)
    for (let count = 2; clean !== id && taken.has(clean); count++) clean = `${cleanId(id)}-${count}`
    taken.add(clean)
    found.set(id, clean)
  }
  return found
}
