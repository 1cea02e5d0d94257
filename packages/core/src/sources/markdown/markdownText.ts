/** A link of a Markdown text. `label` is bare text, empty for an address that stands alone. */
export interface MarkdownLink {
  readonly label: string
  readonly url: string
}

/** `[label](address "title")`; the label may hold brackets, the address a pair of round ones. */
const LINK = /(!?)\[((?:[^[\]]|\[[^[\]]{0,500}\]){0,500})\]\(\s{0,4}<?([^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s{1,4}"[^"]{0,300}")?\s{0,4}\)/g
const ADDRESS = /https?:\/\/[^\s<>()[\]|]+/g

/** The links in a text in their order, images left out; then addresses that stand alone. */
export function findLinks(text: string): MarkdownLink[] {
  const links = [...text.matchAll(LINK)].filter(([, image]) => image === '').map(([, , label = '', url = '']) => ({ label: toBareText(label), url }))
  for (const [address] of text.replace(LINK, ' ').matchAll(ADDRESS)) links.push({ label: '', url: address.replace(/[.,;]$/, '') })
  return links
}

/** A text without its links: their labels stay where `keepLabels` says so. */
export function dropLinks(text: string, keepLabels: boolean): string {
  return text.replace(LINK, keepLabels ? '$2' : ' ')
}

/** What stands before the first link. */
export function textBeforeLinks(text: string): string {
  const at = text.search(LINK)
  return at < 0 ? text.replace(ADDRESS, ' ') : text.slice(0, at)
}

/** Without emphasis, code marks, images and HTML, and without the punctuation around; a sign behind a backslash is itself. */
export function toBareText(text: string): string {
  return text
    .replace(/!\[[^[\]]{0,300}\]\([^()]{0,1000}\)/g, ' ')
    .replace(/(?<!\\)<[^<>]{1,200}>/g, ' ')
    .replace(/(?<!\\)(?:\*\*|__|`|~~)/g, '')
    .replace(/(?<![\w\\])[*_](?=\S)|(?<=\S)(?<!\\)[*_](?!\w)/g, '')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s:;,.|–—-]+/, '')
    .replace(/(?<![\s:;,|–—-])[\s:;,|–—-]+$/, '')
}
