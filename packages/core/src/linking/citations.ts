import { compareText } from '../base/order.js'
import type { Corpus } from '../model/corpus.js'
import type { Layer } from '../model/layer.js'
import type { Citation } from '../model/link.js'
import { normalizeArxiv, normalizeDoi } from '../text/identifiers.js'
import { packRows, type SparseRow } from './sparseMatrix.js'

/**
 * The references that lead to another paper of the corpus, matched by id or identifier, sorted by source, then target,
 * without doubles. A paper does not cite itself.
 */
export function citationsOf(corpus: Corpus): Citation[] {
  const papers = indexPapers(corpus)
  const citations: Citation[] = []
  for (const { id: source, references = [] } of corpus.papers) {
    const targets = new Set(references.map((reference) => papers.get(reference) ?? papers.get(referenceKey(reference))))
    for (const target of targets) if (target !== undefined && target !== source) citations.push({ source, target })
  }
  return citations.sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target))
}

/** Each citation is a column of its own, which the two papers share: it links them alone, with weight 1. */
export function linkByCitation(corpus: Corpus): Layer {
  const citations = citationsOf(corpus)
  const rowOf = new Map(corpus.papers.map((paper, index) => [paper.id, index]))
  const rows: { columns: number[]; values: number[] }[] = corpus.papers.map(() => ({ columns: [], values: [] }))
  for (const [column, { source, target }] of citations.entries()) {
    for (const paper of [source, target]) {
      const row = rows[rowOf.get(paper)!]!
      row.columns.push(column)
      row.values.push(1)
    }
  }
  const items = citations.map(({ target }) => ({ reference: target }))
  return { kind: 'citation', matrix: packRows(rows satisfies SparseRow[], citations.length), items }
}

/**
 * Every key that a reference may use for a paper. Ids are put in first: they win over an identifier that looks like
 * one. Records that went into another paper still lead there.
 */
function indexPapers({ papers, merges }: Corpus): Map<string, string> {
  const index = new Map<string, string>()
  const add = (key: string, paper: string): void => {
    if (!index.has(key)) index.set(key, paper)
  }
  for (const { id } of papers) add(id, id)
  for (const { kept, merged } of merges) add(merged, kept)
  for (const { id } of papers) add(referenceKey(id), id)
  for (const { id, identifiers = {} } of papers) {
    for (const name of IDENTIFIER_NAMES) {
      const value = identifiers[name]
      if (value !== undefined && value !== '') add(referenceKey(value), id)
    }
  }
  return index
}

const IDENTIFIER_NAMES = ['doi', 'arxiv', 'openalex', 'semanticScholar', 'pmid'] as const

const CATALOGUE = /^(?:https?:\/\/(?:openalex\.org|pubmed\.ncbi\.nlm\.nih\.gov)\/|openalex:\s*|pmid:\s*)/

/** A reference without resolver, scheme or version: `https://doi.org/10.1234/A` and `doi:10.1234/a` are one. */
function referenceKey(reference: string): string {
  return (
    normalizeArxiv(reference) ??
    normalizeDoi(reference) ??
    reference.trim().toLowerCase().replace(CATALOGUE, '').replace(/\/$/, '')
  )
}
