import type { PaperLink } from '../model/paper.js'
import { repositoryKey } from './repositoryKey.js'

/** An address in a text. `url` is ready to use (http or https, unescaped); between the offsets it is as written. */
export interface FoundUrl {
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly url: string
}

/** A scheme, also with what typesetting does to it: `https: //`, `https//`, `http:// `. */
const SCHEME = String.raw`https?(?: ?: ?)?\/\/ ?`
/** Hosts that papers name without a scheme, also glued to a short word: `available atgithub.com/owner/name`. */
const HOSTS = [
  String.raw`(?:github|gitlab)\.com\/`,
  String.raw`(?:bitbucket|codeberg)\.org\/`,
  String.raw`(?:huggingface|hf)\.co\/`,
  String.raw`sites\.google\.com\/`,
  String.raw`youtu\.be\/`,
].join('|')
const BARE = String.raw`(?:\b(?<![.@/-])|(?<=\b(?:at|in|on|via|from|under|see)))(?:www\.\b|${HOSTS})`
const PAGES = String.raw`\b(?<![.@/-])[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?\.git(?:hub|lab)\.io(?![\w-])`
/** Every address holds one of these, and no further from its beginning than so many characters; most texts hold none. */
const REACH = 64
const SIGN = /\/\/|www\.|\.(?:com|org|co|be|io)/i
const BEGINNING = new RegExp(`${SCHEME}|${BARE}|${PAGES}`, 'gi')
const GLUED = /^(?:https?:\/\/|(?:github|gitlab)\.com\/|huggingface\.co\/)/i

/** ASCII only: an address copied into a text in Chinese or behind a curly quote ends where the other script begins. */
const ADDRESS_CHARACTER = /[\w~:/?#[\]@!$&'()*+,;=.%-]/
const ESCAPED = '_%#&~$'
const TRAILING = ".,;:!?'*&$+=~([\\"
const LONGEST = 2048
const LONGEST_HOST = 260
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,61}[a-z\d](?::(?:[1-5]?\d{1,4}|6[0-4]\d{3}))?(?!:?[a-z\d@-])/i
const SAME_AGAIN = new Set(['{', '}{', '](', ' (', '(', '<', ' <', ' {', '[', ' ['])

/**
 * Finds the http and https addresses in a text, in order. An address that is written out twice in a row, as in
 * `\href{https://x.org}{https://x.org}`, counts once. Linear in the length of the text.
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  const sign = text.search(SIGN)
  if (sign < 0) return found
  const beginning = new RegExp(BEGINNING)
  beginning.lastIndex = Math.max(0, sign - REACH)
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    const url = readAddress(text, match.index, /\/\/ ?$/.test(match[0]) ? match[0].length : 0)
    if (url === null) continue
    beginning.lastIndex = url.end
    const previous = found.at(-1)
    const again = previous?.url === url.url && url.start - previous.end <= 2
    if (!again || !SAME_AGAIN.has(text.slice(previous.end, url.start))) found.push(url)
  }
  return found
}

/** Reads the address that begins at `start` with a scheme of so many characters; null where there is no host. */
function readAddress(text: string, start: number, schemeLength: number): FoundUrl | null {
  const from = start + schemeLength
  if (!HOST.test(text.slice(from, from + LONGEST_HOST))) return null
  const limit = trimEnd(text, start, from, scanEnd(text, from))
  const rest = text.slice(from, limit).replace(/\\(?=[_%#&~$])/g, '')
  const host = HOST.exec(rest)?.[0]
  if (host === undefined || /^[.:@%_\\]/.test(rest.slice(host.length))) return null
  const path = /^[/?#]/.test(rest.slice(host.length)) ? rest.slice(host.length) : ''
  const end = path === '' ? from + host.length : limit
  const scheme = /^http(?!s)/i.test(text.slice(start, from)) ? 'http://' : 'https://'
  return { start, end, url: `${scheme}${host.toLowerCase()}${path}` }
}

/** The end of the run of address characters; a second scheme glued to the first address ends it. */
function scanEnd(text: string, from: number): number {
  let end = from
  const limit = Math.min(text.length, from + LONGEST)
  while (end < limit) {
    const character = text.charAt(end)
    if (character === '\\' && ESCAPED.includes(text.charAt(end + 1) || ' ')) {
      end += 2
      continue
    }
    if (!ADDRESS_CHARACTER.test(character)) break
    if (end > from && 'hgHG'.includes(character) && beginsAnother(text, end)) break
    end++
  }
  return end
}

/** Whether a second address is glued to the first; one inside the first's path or query is part of it. */
function beginsAnother(text: string, at: number): boolean {
  return !'/=:.@-'.includes(text.charAt(at - 1)) && GLUED.test(text.slice(at, at + 16))
}

/**
 * Leaves out the punctuation of the sentence around, closing brackets that were not opened inside, and the second half
 * of an emphasis: `_https://x.org_`.
 */
function trimEnd(text: string, start: number, from: number, limit: number): number {
  let end = limit
  let depth = 0
  for (let i = from; i < end; i++) {
    const character = text.charAt(i)
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    if (depth < 0) end = i
  }
  while (end > from && TRAILING.includes(text.charAt(end - 1))) end--
  return text.charAt(end - 1) === '_' && text.charAt(start - 1) === '_' ? end - 1 : end
}

const VIDEO_HOSTS = new Set([
  'youtu.be',
  'youtube.com',
  'm.youtube.com',
  'youtube-nocookie.com',
  'vimeo.com',
  'player.vimeo.com',
  'bilibili.com',
  'b23.tv',
])
const PAGE_HOST = /^sites\.google\.com$|(?:^|\.)git(?:hub|lab)\.io$/

/**
 * Tells what an address leads to. The `key` of a repository is `host/owner/name` in lower case; any other key is the
 * address without scheme, `www.` and trailing slash, its host in lower case.
 * A text that is no http(s) address, such as `javascript:...`, comes back as `other` with an empty `url`, so that it
 * can never become a link.
 */
export function classifyUrl(url: string): PaperLink {
  const text = url.trim()
  const found = readAddress(text, 0, /^https?:\/\//i.exec(text)?.[0].length ?? 0)
  if (found === null) return { url: '', kind: 'other', key: '' }
  const address = found.url.replace(/^https?:\/\/(?:www\.)?/, '')
  const host = /^[^/?#]*/.exec(address)?.[0] ?? ''
  const repository = repositoryKey(host, address.slice(host.length))
  if (repository !== null) return { url: found.url, kind: 'repository', key: repository }
  const key = address.replace(/\/$/, '')
  if (VIDEO_HOSTS.has(host)) return { url: found.url, kind: 'video', key }
  return { url: found.url, kind: PAGE_HOST.test(host) ? 'project-page' : 'other', key }
}
