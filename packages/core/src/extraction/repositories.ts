import type { RawMention } from '../model/extraction.js'
import { fieldText } from '../model/paper.js'
import type { Paper, PaperField, PaperLink } from '../model/paper.js'
import { classifyUrl, findUrls } from '../text/urls.js'

const FIELDS: readonly PaperField[] = ['title', 'abstract', 'url']

/**
 * Finds the addresses of a paper: all of them as links, in order of appearance and each key once, and every occurrence
 * of a repository's address as a mention whose name is the repository's key.
 */
export function findRepositories(paper: Paper): { links: PaperLink[]; mentions: RawMention[] } {
  const links = new Map<string, PaperLink>()
  const mentions: RawMention[] = []
  for (const field of FIELDS) {
    for (const { start, end, url } of findUrls(fieldText(paper, field))) {
      const link = classifyUrl(url)
      if (!links.has(link.key)) links.set(link.key, link)
      if (link.kind === 'repository') mentions.push({ field, start, end, kind: 'repository', name: link.key })
    }
  }
  return { links: [...links.values()], mentions }
}
