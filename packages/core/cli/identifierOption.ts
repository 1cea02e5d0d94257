import type { Identifiers } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'

const PATTERNS: readonly (readonly [keyof Identifiers, RegExp])[] = [
  ['arxiv', /^(?:arxiv:|https?:\/\/arxiv\.org\/(?:abs|pdf)\/|(?:doi:|https?:\/\/doi\.org\/)?10\.48550\/arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i],
  ['doi', /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i],
  ['openalex', /^(?:https?:\/\/openalex\.org\/)?(W\d{1,12})$/i],
  ['semanticScholar', /^(?:https?:\/\/www\.semanticscholar\.org\/paper\/)?([\da-f]{40}|CorpusId:\d{1,12})$/i],
  ['pmid', /^(?:pmid:|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,9})\/?$/i],
]

/** What an id of the command line names. @throws CommandFailure where it is none that is known */
export function readIdentifier(text: string): Identifiers {
  for (const [name, pattern] of PATTERNS) {
    const id = pattern.exec(text.trim())?.[1]
    if (id === undefined) continue
    return { [name]: name === 'openalex' ? id.toUpperCase() : id.toLowerCase() }
  }
  throw new CommandFailure(EXIT.usage, `this is no DOI, arXiv, OpenAlex, Semantic Scholar or PubMed id (write pmid:123): ${text}`)
}
