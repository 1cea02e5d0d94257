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
import { loadModel, type ExtractionModel } from './loadModel.js'
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
  return extractWith(loadModel(), corpus, options)
}

/** {@link extract} with another model than the built-in one: training measures with it what papers not seen would get. */
export function extractWith(model: ExtractionModel, corpus: Corpus, options: ExtractOptions = {}): Extraction {
  return join(model, corpus, [read(model, corpus, 0, corpus.papers.length, options)], options)
}

/** What was found in a part of a corpus: plain data, to be handed to {@link joinChunks}. */
export interface ExtractedChunk {
  readonly terms: readonly FoundTerm[]
  readonly links: readonly (readonly [paper: string, links: readonly PaperLink[]])[]
}

/**
 * The first part of {@link extract} for the papers `from` to `to` (exclusive) of a corpus, so that several workers can share the
 * work: chunks that cover the corpus, in order, joined by {@link joinChunks}, are what `extract` gives.
 */
export function extractChunk(corpus: Corpus, from: number, to: number, options: ExtractOptions = {}): ExtractedChunk {
  return read(loadModel(), corpus, from, to, options)
}

/** The second part of {@link extract}: brings what was found in all parts of a corpus together. */
export function joinChunks(corpus: Corpus, chunks: readonly ExtractedChunk[], options: ExtractOptions = {}): Extraction {
  return join(loadModel(), corpus, chunks, options)
}

function read(model: ExtractionModel, corpus: Corpus, from: number, to: number, { extractors = [] }: ExtractOptions): ExtractedChunk {
  const evidence = gatherEvidence(corpus.papers)
  const terms: FoundTerm[] = []
  const links: [string, readonly PaperLink[]][] = []
  // One by one: a spread into `push` breaks where a text of a stranger holds more than the stack does.
  const add = (found: readonly FoundTerm[]): void => {
    for (const term of found) terms.push(term)
  }
  for (let index = from; index < to; index++) {
    const paper = corpus.papers[index]!
    add(findTerms(paper, index, model, evidence))
    const repositories = findRepositories(paper)
    if (repositories.links.length > 0) links.push([paper.id, repositories.links])
    add(toFoundTerms(paper, index, repositories.mentions))
    for (const extractor of extractors) add(toFoundTerms(paper, index, extractor.extract(paper)))
  }
  return { terms, links }
}

function join(
  { lexicon }: ExtractionModel,
  { papers }: Corpus,
  chunks: readonly ExtractedChunk[],
  { thesaurus = new Map<string, string>() }: ExtractOptions,
): Extraction {
  const terms = chunks.flatMap((chunk) => chunk.terms)
  const links = new Map(chunks.flatMap((chunk) => chunk.links))
  const { entities, mentions } = buildEntities(papers, terms, readThesaurus(thesaurus), capitalTable(lexicon))
  return { entities, mentions, links: sortByPaper(links, papers) }
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
