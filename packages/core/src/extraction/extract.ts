import { withMentions } from '../base/mentionColumns.js'
import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import type { Extraction, Extractor } from '../model/extraction.js'
import type { PaperLink } from '../model/paper.js'
import { singular } from '../text/singular.js'
import { buildEntities } from './buildEntities.js'
import { gatherEvidence, gatherPartialEvidence, type CorpusEvidence, type PartialEvidence } from './corpusEvidence.js'
import type { CapitalTable } from './entityName.js'
import { findTerms } from './findTerms.js'
import type { FoundTerm } from './foundTerm.js'
import { valueAt, WORD, type Lexicon } from './lexicon.js'
import { loadModel, type ExtractionModel } from './loadModel.js'
import { toFoundTerms } from './rawMentions.js'
import { findRepositories } from './repositories.js'
import { TermPacker, type PackedTerms } from './TermPacker.js'
import { TermTable } from './TermTable.js'
import { applyThesaurus, readThesaurus } from './thesaurus.js'

/** Papers whose terms are packed together. */
const CHUNK = 256

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
  const { papers } = corpus
  const evidence = gatherEvidence(papers)
  const chunks: ExtractedChunk[] = []
  for (let from = 0; from < papers.length; from += CHUNK) chunks.push(read(model, corpus, from, Math.min(from + CHUNK, papers.length), { ...options, evidence }))
  return join(model, corpus, chunks, options)
}

/** What was found in a part of a corpus: plain data, to be handed to {@link joinChunks}. */
export interface ExtractedChunk {
  readonly terms: PackedTerms
  readonly links: readonly (readonly [paper: string, links: readonly PaperLink[]])[]
}

/** Options of {@link extractChunk}. */
export interface ChunkOptions extends ExtractOptions {
  /** What the whole corpus defines, where the work of reading that is shared too: see {@link extractEvidence}. */
  readonly evidence?: CorpusEvidence
}

/**
 * The first part of {@link extract} for the papers `from` to `to` (exclusive) of a corpus, so that several workers can share the
 * work: chunks that cover the corpus, in order, joined by {@link joinChunks}, are what `extract` gives.
 */
export function extractChunk(corpus: Corpus, from: number, to: number, options: ChunkOptions = {}): ExtractedChunk {
  return read(loadModel(), corpus, from, to, options)
}

/**
 * What the papers `from` to `to` (exclusive) define. The senses of all parts of a corpus, brought together by `agreeOnShortForms`,
 * make the evidence of {@link extractChunk}; the definitions spare reading them again, where they are at hand.
 */
export function extractEvidence({ papers }: Corpus, from: number, to: number): PartialEvidence {
  return gatherPartialEvidence(papers.slice(from, to))
}

/** The second part of {@link extract}: brings what was found in all parts of a corpus together. */
export function joinChunks(corpus: Corpus, chunks: readonly ExtractedChunk[], options: ExtractOptions = {}): Extraction {
  return join(loadModel(), corpus, chunks, options)
}

/** The packer of the part before: lists that have grown are a burden. There is none while one is at work, as an extractor may extract itself. */
let idlePacker: TermPacker | undefined

function read(model: ExtractionModel, corpus: Corpus, from: number, to: number, { extractors = [], evidence = gatherEvidence(corpus.papers) }: ChunkOptions): ExtractedChunk {
  const packer = idlePacker ?? new TermPacker()
  idlePacker = undefined
  const links: [string, readonly PaperLink[]][] = []
  const add = (terms: readonly FoundTerm[]): void => {
    for (const term of terms) packer.add(term)
  }
  for (let index = from; index < to; index++) {
    const paper = corpus.papers[index]!
    add(findTerms(paper, index, model, evidence))
    const repositories = findRepositories(paper)
    if (repositories.links.length > 0) links.push([paper.id, repositories.links])
    add(toFoundTerms(paper, index, repositories.mentions))
    for (const extractor of extractors) add(toFoundTerms(paper, index, extractor.extract(paper)))
  }
  const terms = packer.take()
  idlePacker = packer
  return { terms, links }
}

function join({ lexicon }: ExtractionModel, { papers }: Corpus, chunks: readonly ExtractedChunk[], { thesaurus = new Map<string, string>() }: ExtractOptions): Extraction {
  const found = new TermTable(chunks.map(({ terms }) => terms), papers)
  const { entities, mentions } = buildEntities(applyThesaurus(found, readThesaurus(thesaurus)), capitalTable(lexicon))
  const links = new Map(chunks.flatMap((chunk) => chunk.links).sort(([a], [b]) => compareText(a, b)))
  return withMentions({ entities, links }, mentions, papers)
}

function capitalTable({ words, wordRows }: Lexicon): CapitalTable {
  return (word) => {
    const index = words.get(word) ?? words.get(singular(word))
    return index === undefined ? undefined : valueAt(wordRows, index, WORD.capital)
  }
}
