import type { SourceFormat } from '../model/source.js'
import type { IssueCollector } from './issueCollector.js'
import { recognizeJson } from './json/recognizeJson.js'
import { looksLikeMarkdown } from './markdown/markdown.js'
import { recognizeTable } from './tables/recognizeTable.js'

const SAMPLE = 100_000

type Recognizer = readonly [SourceFormat, (start: string) => boolean]

/** What formats of plain text show at their beginning, surest first. */
const RECOGNIZERS: readonly Recognizer[] = [
  ['bibtex', (start) => /^[ \t]*@[ \t]?[a-z]+[ \t]*[{(][^,=@]{0,200}[,=]/im.test(start)],
  ['ris', (start) => /^\s{0,3}TY {0,3}- ?[A-Z]/m.test(start) || (/^T[1I] {2}- \S/m.test(start) && /^ER {2}-/m.test(start))],
  ['pubmed', (start) => /^PMID {0,2}- ?\d/m.test(start)],
  ['web-of-science', (start) => /^PT [A-Z]/m.test(start) && /^(?:AU|TI|SO) \S/m.test(start)],
  ['endnote', (start) => /^%0 \S/m.test(start) || (/^%A \S/m.test(start) && /^%T \S/m.test(start))],
]

/** The bibliographic formats that a text may be in, likeliest first; none for a page, and for JSON of Paperloom's own. */
export function recognizeFormats(text: string): SourceFormat[] {
  const start = text.slice(0, SAMPLE)
  if (/^[[{]\s*["[{}\]]/.test(start)) return recognizeJson(start)
  if (start.startsWith('<')) return recognizeXml(start)
  const tagged = RECOGNIZERS.filter(([, recognizes]) => recognizes(start)).map(([format]) => format)
  if (tagged.length > 0) return tagged
  return looksLikeMarkdown(start) ? ['markdown'] : recognizeTable(start)
}

function recognizeXml(start: string): SourceFormat[] {
  if (/<feed\b/.test(start) && start.includes('arxiv.org')) return ['arxiv']
  return /<rdf:RDF\b/.test(start) && /zotero\.org|purl\.org\/net\/biblio/.test(start) ? ['zotero-rdf'] : []
}

/** Tells of the formats that a text could have been read as instead. */
export function warnOfOtherFormats(text: string, format: SourceFormat, issues: IssueCollector): void {
  const others = recognizeFormats(text.trimStart()).filter((other) => other !== format)
  if (others.length === 0) return
  issues.add('warning', 'format-ambiguous', `read as ${format}; if it is something else, give the format: ${others.join(', ')}`)
}
