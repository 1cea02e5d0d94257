import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import type { Extraction, Extractor } from '../model/extraction.js'
import type { Paper, PaperLink } from '../model/paper.js'
import { singular } from '../text/singular.js'
import { buildEntities } from './buildEntities.js'
import { gatherEvidence } from './corpusEvidence.js'
import type { CapitalTable } from './entityName.js'
import { findTerms } from './findTerms.js'
import type { FoundTerm } from './foundTerm.js'
import { WORD, type Lexicon } from './lexicon.js'
import { loadModel } from './loadModel.js'
import { toFoundTerms } from './rawMentions.js'
import { findRepositories } from './repositories.js'
import { readThesaurus } from './thesaurus.js'

/** Options of {@link extract}. */
export interface ExtractOptions {
  /** Extractors of one's own; they run beside the built-in ones. */
  readonly extractors?: readonly Extractor[]
  /** `label -> replace by`; an empty replacement drops the label. Labels agree whatever their case, hyphens or plural. */
  readonly thesaurus?: ReadonlyMap<string, string>
}

/**
 * Finds what papers can share: concepts, methods, datasets and code repositories, each with every place where it
 * stands. One entity has one name, one kind and one id over the whole corpus. Linear in the length of the text.
 */
export function extract(corpus: Corpus, options: ExtractOptions = {}): Extraction {
  const { extractors = [], thesaurus = new Map<string, string>() } = options
  const model = loadModel()
  const evidence = gatherEvidence(corpus.papers)
  const terms: FoundTerm[] = []
  const links = new Map<string, readonly PaperLink[]>()
  for (const [index, paper] of corpus.papers.entries()) {
    terms.push(...findTerms(paper, index, model, evidence))
    const repositories = findRepositories(paper)
    if (repositories.links.length > 0) links.set(paper.id, repositories.links)
    terms.push(...toFoundTerms(paper, index, repositories.mentions))
    for (const extractor of extractors) terms.push(...toFoundTerms(paper, index, extractor.extract(paper)))
  }
  const { entities, mentions } = buildEntities(corpus.papers, terms, readThesaurus(thesaurus), capitalTable(model.lexicon))
  return { entities, mentions, links: sortByPaper(links, corpus.papers) }
}

function capitalTable({ words, wordColumns }: Lexicon): CapitalTable {
  return (word) => {
    const index = words.get(word) ?? words.get(singular(word))
    return index === undefined ? undefined : wordColumns[WORD.capital]![index]!
  }
}

function sortByPaper(
  links: ReadonlyMap<string, readonly PaperLink[]>,
  papers: readonly Paper[],
): ReadonlyMap<string, readonly PaperLink[]> {
  const ids = papers.map((paper) => paper.id).sort(compareText)
  return new Map(ids.flatMap((id) => (links.has(id) ? [[id, links.get(id)!] as const] : [])))
}
