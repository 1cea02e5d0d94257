import { FormatError } from '../../model/error.js'
import type { Paper } from '../../model/paper.js'
import { finishPaper, type Draft } from '../draft.js'
import type { IssueCollector } from '../issueCollector.js'
import { readNotes } from '../notes.js'
import type { ReadRecords } from '../reader.js'
import { childrenOf, readElements, textAt, type XmlElement } from './readElements.js'

/** What Zotero writes beside papers: the journals that they lie in, notes, files, collections. */
const NO_PAPERS = new Set(['bib:Journal', 'bib:Memo', 'z:Attachment', 'z:Collection', 'z:UserItem', 'bib:Series'])

/**
 * Reads Zotero RDF. Attachments, notes and collections are left out; a journal lends its papers its name, and the DOI that
 * Zotero writes there.
 * @throws FormatError where the text is no RDF
 */
export function readZoteroRdf(text: string, issues: IssueCollector): ReadRecords {
  const document = readElements(text, issues)
  if (document?.root !== 'rdf:RDF') throw new FormatError('there is no RDF: export the library as Zotero RDF')
  const byAddress = new Map(document.children.map((element) => [element.attributes.get('rdf:about') ?? '', element]))
  const papers: Paper[] = []
  let dropped = 0
  for (const element of document.children) {
    const type = textAt(element, 'z:itemType')
    if (NO_PAPERS.has(element.name) || type === 'attachment' || type === 'note') continue
    const paper = finishPaper(draftItem(element, byAddress), { line: element.line }, issues)
    if (paper === null) dropped++
    else papers.push(paper)
  }
  return { papers, dropped }
}

const MAKERS = ['bib:authors', 'z:artists', 'z:performers', 'z:directors', 'bib:inventors', 'z:inventors', 'z:programmers', 'z:presenters', 'z:podcasters', 'z:contributors', 'bib:editors']

function draftItem(item: XmlElement, byAddress: ReadonlyMap<string, XmlElement>): Draft {
  const within = childrenOf(item, 'dcterms:isPartOf').map((part) => part.children[0] ?? byAddress.get(part.attributes.get('rdf:resource') ?? ''))
  const journal = within.find((part) => part?.name === 'bib:Journal') ?? within.find((part) => part !== undefined)
  const names = [...childrenOf(item, 'dc:identifier'), ...childrenOf(journal, 'dc:identifier')].map(({ text }) => text.trim())
  const notes = readNotes(textAt(item, 'dc:description'))
  const makers = MAKERS.map((name) => readPeople(item, name)).find((people) => people.length > 0)
  const about = item.attributes.get('rdf:about') ?? ''
  const page = textAt(item, 'dc:identifier', 'dcterms:URI', 'rdf:value')
  return {
    id: textAt(item, 'z:citationKey') ?? notes.key ?? (about.startsWith('#') ? about.slice(1) : undefined),
    title: textAt(item, 'dc:title') ?? textAt(item, 'z:shortTitle'),
    abstract: textAt(item, 'dcterms:abstract'),
    authors: makers,
    date: textAt(item, 'dc:date'),
    venue: textAt(journal, 'dc:title') ?? textAt(item, 'bib:presentedAt', 'bib:Conference', 'dc:title'),
    url: page ?? (/^https?:/.test(about) ? about : undefined),
    doi: names.map((name) => /^doi:?\s*(10\.\S+)/i.exec(name)?.[1]).find((doi) => doi !== undefined) ?? notes.doi,
    arxiv: notes.arxiv,
    pmid: notes.pmid,
    keywords: childrenOf(item, 'dc:subject').map(({ text }) => text.trim()),
    references: notes.cites,
    extra: extraOf(item),
  }
}

function readPeople(item: XmlElement, name: string): string[] {
  const list = childrenOf(item, name)[0]?.children[0]
  return childrenOf(list, 'rdf:li').map((entry) => {
    const person = entry.children[0]
    const given = textAt(person, 'foaf:givenName') ?? textAt(person, 'foaf:givenname')
    return [given, textAt(person, 'foaf:surname') ?? textAt(person, 'foaf:name')].filter((part) => part !== undefined).join(' ')
  })
}

const KNOWN = new Set(['dc:title', 'dcterms:abstract', 'dc:date', 'dcterms:isPartOf', 'dc:subject', 'link:link', 'dcterms:isReferencedBy', 'dc:relation', ...MAKERS])

/** Texts that no field is made of, by their names. */
function* extraOf(item: XmlElement): Generator<[string, string]> {
  for (const { name, text } of item.children) if (!KNOWN.has(name) && text.trim() !== '') yield [name, text.replace(/\s+/g, ' ').trim()]
}
