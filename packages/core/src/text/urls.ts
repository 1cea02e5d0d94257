import type { PaperLink } from '../model/paper.js'
import { repositoryKey } from './repositoryKey.js'

/** An address in a text. `url` is ready to use (http or https, unescaped); the text between the offsets is as written. */
export interface FoundUrl {
  /** Offsets in UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Where an address can begin: a scheme, `www.`, or a host that papers name without a scheme. */
const BEGINNING =
  /https?:\/\/|(?<![\w.@/-])(?:www\.|(?:github|gitlab)\.com\/|bitbucket\.org\/|codeberg\.org\/|huggingface\.co\/|hf\.co\/|sites\.google\.com\/|youtu\.be\/|(?:[a-z\d][a-z\d-]{0,38}\.)?git(?:hub|lab)\.io(?![\w.-]))/gi

/** ASCII only: an address copied into a text in Chinese or behind a curly quote ends where the other script begins. */
const ADDRESS_CHARACTER = /[\w~:/?#[\]@!$&'()*+,;=.%-]/
const ESCAPED = '_%#&~$'
const TRAILING = '.,;:!?\'*&$-+=~'
const LONGEST = 2048
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?::\d{1,5})?(?=[/?#]|$)/i
const SAME_AGAIN = new Set(['{', '}{', '](', ' (', '(', '<', ' <', ' {', '[', ' ['])

/**
 * Finds the http and https addresses in a text, in order. An address that is written out twice in a row, as in
 * `\href{https://x.org}{https://x.org}`, counts once. Linear in the length of the text.
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  const beginning = new RegExp(BEGINNING)
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    const url = readAddress(text, match.index)
    if (url === null) continue
    beginning.lastIndex = url.end
    const previous = found.at(-1)
    const again = previous?.url === url.url && url.start - previous.end <= 2
    if (!again || !SAME_AGAIN.has(text.slice(previous.end, url.start))) found.push(url)
  }
  return found
}

/** Reads the address that begins at `start`; null where there is no host. */
function readAddress(text: string, start: number): FoundUrl | null {
  const head = text.slice(start, start + 8).toLowerCase()
  const schemeEnd = head.startsWith('https://') ? start + 8 : head.startsWith('http://') ? start + 7 : start
  if (!HOST.test(hostPart(text, schemeEnd))) return null
  const end = trimEnd(text, schemeEnd, scanEnd(text, schemeEnd))
  const rest = unescape(text.slice(schemeEnd, end))
  const host = HOST.exec(rest)
  if (host === null) return null
  const scheme = schemeEnd === start ? 'https://' : text.slice(start, schemeEnd).toLowerCase()
  return { start, end, url: `${scheme}${rest.slice(0, host[0].length).toLowerCase()}${rest.slice(host[0].length)}` }
}

function hostPart(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < 254 && /[\w.:-]/.test(text.charAt(end))) end++
  return text.slice(from, end).replace(/[.:-]+$/, '')
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
    if ((character === 'h' || character === 'H') && gluedScheme(text, end)) break
    end++
  }
  return end
}

function gluedScheme(text: string, at: number): boolean {
  if ('/=:'.includes(text.charAt(at - 1))) return false
  return /^https?:\/\//i.test(text.slice(at, at + 8))
}

/** Leaves out the punctuation of the sentence around, and closing brackets that were not opened inside. */
function trimEnd(text: string, start: number, end: number): number {
  let depth = 0
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') {
      if (depth === 0) {
        end = i
        break
      }
      depth--
    }
  }
  while (end > start && (TRAILING.includes(text.charAt(end - 1)) || '([\\'.includes(text.charAt(end - 1)))) end--
  return end
}

function unescape(address: string): string {
  return address.replace(/\\([_%#&~$])/g, '$1')
}

const VIDEO_HOSTS = new Set(['youtu.be', 'youtube.com', 'm.youtube.com', 'youtube-nocookie.com', 'vimeo.com', 'player.vimeo.com', 'bilibili.com', 'b23.tv'])
const PAGE_HOST = /^sites\.google\.com$|(?:^|\.)git(?:hub|lab)\.io$/

/**
 * Tells what an address leads to. The `key` of a repository is `host/owner/name` in lower case; any other key is the
 * address without scheme, `www.` and trailing slash, its host in lower case.
 * A text that is no http(s) address, such as `javascript:...`, comes back as `other` with an empty `url`, so that it
 * can never become a link.
 */
export function classifyUrl(url: string): PaperLink {
  const found = readAddress(url, url.length - url.trimStart().length)
  if (found === null) return { url: '', kind: 'other', key: '' }
  const address = found.url.replace(/^https?:\/\/(?:www\.)?/, '')
  const host = /^[^/?#]*/.exec(address)?.[0] ?? ''
  const repository = repositoryKey(host, address.slice(host.length))
  if (repository !== null) return { url: found.url, kind: 'repository', key: repository }
  const key = address.replace(/\/$/, '')
  if (VIDEO_HOSTS.has(host)) return { url: found.url, kind: 'video', key }
  return { url: found.url, kind: PAGE_HOST.test(host) ? 'project-page' : 'other', key }
}
